const waysBack = (part: ParentNode) => part.querySelectorAll<HTMLAnchorElement>('[role=doc-backlink]');

/** Of several ways back from a note, leave the one that leads to the mark that was used. A link without an id is no mark. */
export function offerWayBack(note: HTMLElement, link: HTMLAnchorElement): void {
  offerAllWaysBack();
  if (!link.id) return;
  for (const way of waysBack(note)) way.hidden = way.hash !== `#${link.id}`;
}

/** Show every way back again: no mark is known to have been used. */
export function offerAllWaysBack(): void {
  for (const way of waysBack(document)) way.hidden = false;
}

// The reader has gone back, or elsewhere.
addEventListener('hashchange', () => {
  if (!location.hash.startsWith('#note-')) offerAllWaysBack();
});
