import { el } from '../element.ts';
import { copy, referenceTo } from './references.ts';

/** Words at either end that find a long quotation again. */
const endWords = 4;

let button: HTMLButtonElement | undefined;

/** Offer to copy the words that are selected in the text, with their reference and an address that marks them. */
export function offerQuotation(text: HTMLElement): void {
  button?.remove();
  const selection = getSelection();
  if (
    !selection ||
    selection.isCollapsed ||
    !text.contains(selection.anchorNode) ||
    !text.contains(selection.focusNode)
  ) {
    return;
  }
  const range = selection.getRangeAt(0);
  const words = readWords(range);
  if (words.length < 3) return;
  const created = el('button', { type: 'button', className: 'QuoteButton' }, ['Copy with citation']);
  created.addEventListener('pointerdown', (event) => event.preventDefault());
  created.addEventListener('click', () => void copy(quote(words, range), created));
  const { bottom, left } = range.getBoundingClientRect();
  created.style.insetBlockStart = `${Math.min(bottom + scrollY + 8, scrollY + innerHeight - 56)}px`;
  created.style.insetInlineStart = `${Math.max(8, Math.min(left, innerWidth - 200))}px`;
  document.body.append(created);
  document.addEventListener('selectionchange', () => created.remove(), { once: true });
  button = created;
}

/** The words selected, without marks and paragraph numbers. */
function readWords(range: Range): string[] {
  const content = range.cloneContents();
  for (const furniture of content.querySelectorAll('.mark, .number, .EditorsNote')) furniture.remove();
  return (content.textContent ?? '').split(/\s+/).filter(Boolean);
}

function quote(words: string[], range: Range): string {
  const start = range.startContainer;
  const paragraph = (start instanceof Element ? start : start.parentElement)?.closest('.prose > p');
  const ends = [words.slice(0, endWords), words.slice(-endWords)];
  const sought = words.length > 2 * endWords ? ends : [words];
  const directive = sought.map((part) => encodeURIComponent(part.join(' ')).replaceAll('-', '%2D')).join(',');
  const fragment = `#${paragraph?.id ?? ''}:~:text=${directive}`;
  return `“${words.join(' ')}” ${referenceTo(fragment)}`;
}
