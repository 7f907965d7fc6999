import { el } from '../element.ts';
import { describeLink } from './describe-link.ts';
import { loadTarget } from './load-target.ts';
import { closeWhenLeft, type AskedBy } from './close-when-left.ts';

/** Milliseconds for which a tap waits for its preview, before the link is followed instead. */
const longestWait = 2000;

let close: (() => void) | undefined;
let shown: HTMLAnchorElement | undefined;

/** Show what a link leads to beside it. A second tap follows it; an error means that there is nothing to show. */
export async function showPreview(link: HTMLAnchorElement, by: AskedBy): Promise<void> {
  if (shown === link && document.querySelector('.PreviewCard')) {
    if (by === 'tap') throw new Error('tapped again');
    return;
  }
  const late = new Promise<never>((_, reject) => by === 'tap' && setTimeout(reject, longestWait));
  const target = await Promise.race([loadTarget(link), late]);
  if (!isStillAsked(link, by)) return;
  close?.();
  const { place, going } = describeLink(link);
  const name = [target.page, place]
    .filter(Boolean)
    .join(', ')
    .replace(/^./, (first) => first.toUpperCase());
  const card = el(
    'div',
    { className: 'PreviewCard', popover: 'manual', role: 'dialog', ariaLabel: name, tabIndex: -1 },
    [
      el('p', { className: 'from' }, [name]),
      target.content,
      el('p', { className: 'go' }, [el('a', { href: link.href }, [going])]),
    ],
  );
  // Inside of an open note the card belongs to it: a press on the card is then none beside the note.
  (link.closest(':popover-open') ?? document.body).append(card);
  card.showPopover({ source: link });
  if (by === 'tap') card.focus({ preventScroll: true });
  shown = link;
  close = closeWhenLeft(link, card, by);
}

function isStillAsked(link: HTMLAnchorElement, by: AskedBy): boolean {
  if (by === 'pointer') return link.matches(':hover');
  return by === 'tap' || link === document.activeElement;
}
