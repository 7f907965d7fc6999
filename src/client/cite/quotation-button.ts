import { createAddButton } from '../basket/add-button.ts';
import { collectPassage } from '../basket/collect.ts';
import { el } from '../element.ts';
import { chosenStyle } from './chosen-style.ts';
import { createCopyButton } from './copy.ts';
import { describePassage } from './describe-passage.ts';
import { readCitations } from './page-citations.ts';
import { readPassage } from './selected-passage.ts';

/** Words that make a passage: fewer are looked up or searched for, but for those that the text quotes. */
const fewest = { text: 3, editor: 3, quotation: 2 };

let buttons: HTMLElement | undefined;

/** Offer to copy the words that are selected in the text, with their citation, or to put them into the basket. */
export function offerQuotation(text: HTMLElement): void {
  buttons?.remove();
  const range = selectedRange(text);
  const page = readCitations();
  const forms = chosenStyle(page?.edition ?? []);
  const passage = range && readPassage(text, range);
  if (!page || !forms || !passage || passage.words.split(' ').length < fewest[passage.from]) return;
  const copy = createCopyButton('Copy with citation', '', () => describePassage(passage, page, forms));
  copy.ariaLabel = null;
  const created = el('div', { className: 'QuoteButtons' }, [
    copy,
    ' ',
    createAddButton('Add the selected words to the basket', () => collectPassage(passage, page)),
  ]);
  created.addEventListener('pointerdown', (event) => event.preventDefault());
  const { bottom, left } = range.getBoundingClientRect();
  created.style.insetBlockStart = `${Math.min(bottom + scrollY + 8, scrollY + innerHeight - 56)}px`;
  created.style.insetInlineStart = `${Math.max(8, Math.min(left, innerWidth - 296))}px`;
  document.body.append(created);
  document.addEventListener('selectionchange', () => created.remove(), { once: true });
  buttons = created;
}

/** What is selected, if it lies in the text. */
function selectedRange(text: HTMLElement): Range | undefined {
  const selection = getSelection();
  const isWithin =
    selection && !selection.isCollapsed && text.contains(selection.anchorNode) && text.contains(selection.focusNode);
  return isWithin ? selection.getRangeAt(0) : undefined;
}
