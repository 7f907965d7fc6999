import { readRequest, requestAddress } from '../../../search/query/request.ts';
import { saveScrollPosition, restoreScrollPosition } from './scroll-position.ts';
import { createSearchBox } from './search-box.ts';

/** Set up the page at `/search/?q=…`: its address always has the request, so it can be shared and reloaded. */
export async function startPage(place: Element): Promise<void> {
  const box = createSearchBox((request) => {
    history.replaceState(history.state, '', requestAddress(request));
  });
  place.replaceChildren(box.element);
  const scroller = document.documentElement;
  box.element.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('.results a');
    if (link) saveScrollPosition(scroller, link);
  });
  addEventListener('popstate', () => void box.run(readRequest(location.search)));
  box.input.focus();
  await box.run(readRequest(location.search));
  restoreScrollPosition(scroller, box.element);
}
