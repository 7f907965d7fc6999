import { el } from '../element.ts';
import { loadTarget } from './load-target.ts';

/** Time in which the pointer may cross from the link to the preview, in milliseconds. */
const grace = 300;

let close: (() => void) | undefined;

/** Show what a link leads to beside it, until the pointer has left both or Escape is pressed. */
export async function showPreview(link: HTMLAnchorElement): Promise<void> {
  const target = await loadTarget(link).catch(() => undefined);
  if (!target || !link.matches(':hover')) return;
  close?.();
  const card = el('div', { className: 'PreviewCard', popover: 'manual' }, [
    el('p', { className: 'from' }, [[target.page, nameOf(link.hash)].filter(Boolean).join(', ')]),
    target.content,
  ]);
  document.body.append(card);
  card.showPopover({ source: link });
  close = watch(link, card);
}

/** `#p12` is `paragraph 12`. */
function nameOf(hash: string): string {
  const [, kind, number] = /^#(p|note-)(\d+)$/.exec(hash) ?? [];
  if (!kind) return 'the author';
  return `${kind === 'p' ? 'paragraph' : 'note'} ${number}`;
}

/** Close the card when it is no longer wanted; returns a way to close it at once. */
function watch(link: HTMLElement, card: HTMLElement): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  let leaving = 0;
  const end = () => {
    listening.abort();
    card.remove();
  };
  const leave = () => {
    leaving = window.setTimeout(end, grace);
  };
  for (const part of [link, card]) {
    part.addEventListener('pointerleave', leave, { signal });
    part.addEventListener('pointerenter', () => clearTimeout(leaving), { signal });
  }
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && end(), { signal });
  link.addEventListener('click', end, { signal });
  return end;
}
