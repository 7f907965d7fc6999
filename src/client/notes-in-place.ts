/**
 * Where notes don’t stand in the margin, a mark shows its note in place: the very item of the endnote list, lifted out
 * as a popover. The mark stays a plain link for everything else (copying, a new tab, no script).
 */
document.addEventListener('click', (event) => {
  const mark = (event.target as Element).closest<HTMLAnchorElement>('a[role=doc-noteref]');
  if (!mark || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const item = document.querySelector<HTMLElement>(mark.hash);
  const note = item?.querySelector<HTMLElement>('.note');
  if (!item || !note) return;
  offerWayBack(note, mark);
  if (getComputedStyle(item).position === 'absolute' || !('popover' in note)) return;
  event.preventDefault();
  showInPlace(note, mark);
});

// “Back to the text” closes the note, if that is how it is shown: the reader never left the mark.
document.addEventListener('click', (event) => {
  const note = (event.target as Element).closest('[role=doc-backlink]')?.closest<HTMLElement>('.note:popover-open');
  if (!note) return;
  event.preventDefault();
  note.hidePopover();
});

function showInPlace(note: HTMLElement, mark: HTMLAnchorElement): void {
  note.popover = 'auto';
  note.role = 'dialog';
  note.ariaLabel = mark.ariaLabel;
  note.tabIndex = -1;
  note.addEventListener('toggle', function closed(event) {
    if (event.newState !== 'closed') return;
    note.removeEventListener('toggle', closed);
    for (const name of ['popover', 'role', 'aria-label', 'tabindex']) note.removeAttribute(name);
    // A tap outside leaves the focus nowhere; it belongs to the mark.
    if (document.activeElement?.matches('body, main')) mark.focus({ preventScroll: true });
  });
  note.showPopover({ source: mark });
  note.focus({ preventScroll: true });
}

/** Of several ways back, leave the one that leads to the mark that was used. */
function offerWayBack(note: HTMLElement, mark: HTMLAnchorElement): void {
  for (const link of note.querySelectorAll<HTMLAnchorElement>('[role=doc-backlink]')) {
    link.hidden = link.hash !== `#${mark.id}`;
  }
}
