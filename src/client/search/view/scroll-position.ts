/** Where a reader was among the results, kept with the entry in the browser’s history. */
interface ScrollPosition {
  /** Distance scrolled, in pixels. */
  scrolled: number;
  /** Address of the result that was followed. */
  followed: string;
  /** How many results each article showed. */
  shown: number[];
}

/** Keep where the reader was, before a result is followed. */
export function saveScrollPosition(scroller: Element, link: HTMLAnchorElement): void {
  const shown = readLists(scroller).map((list) => list.querySelectorAll('li').length);
  const place: ScrollPosition = { scrolled: scroller.scrollTop, followed: link.href, shown };
  history.replaceState({ ...history.state, place }, '');
}

/** Take the reader back there, once the same results stand there again. */
export function restoreScrollPosition(scroller: Element, results: Element): void {
  const { place } = (history.state ?? {}) as { place?: ScrollPosition };
  if (!place) return;
  readLists(results).forEach((list, at) => {
    const isShort = () => list.querySelectorAll('li').length < (place.shown[at] ?? 0);
    for (let more = list.querySelector('button'); more && isShort(); more = list.querySelector('button')) more.click();
  });
  const links = [...results.querySelectorAll<HTMLAnchorElement>('.results a')];
  links.find(({ href }) => href === place.followed)?.focus({ preventScroll: true });
  scroller.scrollTop = place.scrolled;
}

const readLists = (container: Element): Element[] => [...container.querySelectorAll('.results section')];
