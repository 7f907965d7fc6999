import { el } from '../../element.ts';
import {
  emptyRequest,
  readRequest,
  requestAddress,
  requestSearch,
  type SearchRequest,
} from '../../../search/query/request.ts';
import { saveScrollPosition, restoreScrollPosition } from './scroll-position.ts';
import { createSearchBox, type SearchBox } from './search-box.ts';

/** The search over a page; while it is open, the page’s address has its request. */
interface SearchDialog {
  element: HTMLDialogElement;
  box: SearchBox;
}

let created: SearchDialog | undefined;

/** Open the search over the page; the last request is still there. */
export function openDialog(): void {
  const { element, box } = getDialog();
  if (!element.open) {
    element.showModal();
    void box.run({ ...lastRequest });
  }
  box.input.focus();
  box.input.select();
}

/** Open it again with the request in the address, scrolled to where the reader left it. */
export async function reopenDialog(): Promise<void> {
  lastRequest = readRequest(location.search);
  const { element, box } = getDialog();
  if (!element.open) element.showModal();
  await box.run(lastRequest);
  restoreScrollPosition(element, element);
}

let lastRequest: SearchRequest = emptyRequest;

function getDialog(): SearchDialog {
  created ??= createDialog();
  return created;
}

function createDialog(): SearchDialog {
  const page = el('a', { className: 'as-page' }, ['This search as a page']);
  const box = createSearchBox((request) => {
    lastRequest = request;
    page.href = requestAddress(request);
    showInAddress(request);
  });
  const close = el('button', { type: 'button' }, ['Close']);
  const element = el('dialog', { className: 'SearchDialog', ariaLabel: 'Search' }, [
    box.element,
    el('p', { className: 'foot' }, [page, close]),
  ]);
  close.addEventListener('click', () => element.close());
  element.addEventListener('close', () => showInAddress(emptyRequest));
  element.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('.results a');
    if (event.target === element) element.close();
    else if (link && !isNewWindow(event)) leave(event, link, element);
  });
  document.body.append(element);
  return { element, box };
}

/** Follow a result. Going back opens the search again: the history entry of this page keeps the request. */
function leave(event: Event, link: HTMLAnchorElement, element: HTMLDialogElement): void {
  saveScrollPosition(element, link);
  const isHere = link.pathname === location.pathname && !link.search;
  if (!isHere) return;
  event.preventDefault();
  history.pushState(null, '', location.pathname);
  element.close();
  // Only a navigation marks the words.
  location.replace(link.href);
}

const isNewWindow = (event: MouseEvent): boolean => event.ctrlKey || event.metaKey || event.shiftKey;

function showInAddress(request: SearchRequest): void {
  const address = location.pathname + requestSearch(request) + location.hash;
  history.replaceState(history.state, '', address);
}

addEventListener('popstate', () => {
  if (readRequest(location.search).query) void reopenDialog();
  else if (created?.element.open) created.element.close();
});
