import { el } from '../element.ts';
import type { Request } from './find.ts';
import { loadPagefind } from './pagefind-api.ts';
import { requestAddress } from './request-address.ts';
import { createSearchBox } from './search-box.ts';

let dialog: HTMLDialogElement | undefined;

/** Open the search over the page; what was asked last is still there. */
export function openDialog(): void {
  // What the first word will need is fetched while the reader types it; a failure shows when it is asked for.
  loadPagefind().catch(() => undefined);
  dialog ??= createDialog();
  if (!dialog.open) dialog.showModal();
  const input = dialog.querySelector('input');
  input?.focus();
  input?.select();
}

function createDialog(): HTMLDialogElement {
  const page = el('a', { className: 'as-page' }, ['This search as a page']);
  const update = (request: Request) => {
    page.href = requestAddress(request);
  };
  const nothing: Request = { query: '', author: '', publisher: '', year: '', kind: '' };
  update(nothing);
  const box = createSearchBox(nothing, update);
  const close = el('button', { type: 'button', onclick: () => created.close() }, ['Close']);
  const created = el('dialog', { className: 'SearchDialog', ariaLabel: 'Search' }, [
    box.element,
    el('p', { className: 'foot' }, [page, close]),
  ]);
  created.addEventListener('click', (event) => {
    const target = event.target as Element;
    // A click on the backdrop, or on a result: one on this page would otherwise stay hidden.
    if (target === created || target.closest('.results a')) created.close();
  });
  document.body.append(created);
  return created;
}
