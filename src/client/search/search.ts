import { search } from '../../search/find/search.ts';
import { defaultPages } from '../../search/find/searcher.ts';
import { readRequest, requestAddress } from '../../search/query/request.ts';
import { locationsIn } from '../../search/text/word-range.ts';
import { fold } from '../../text/fold.ts';
import { preload, withSearcher } from './session.ts';
import { openDialog, reopenDialog } from './view/dialog.ts';
import { startPage } from './view/search-page.ts';

export { openDialog };

preload();

/** Show what the page’s address requests: the search page, a step through an article, or the dialog. */
export async function resume(): Promise<void> {
  const page = document.querySelector('#search-page');
  const query = new URLSearchParams(location.search).get('find');
  if (page) await startPage(page);
  else if (query) await stepThroughPage(query);
  else await reopenDialog();
}

/** Step through the places of this page that match a query. */
async function stepThroughPage(query: string): Promise<void> {
  const request = { ...readRequest(location.search), query };
  const { groups, synonymGroups } = await withSearcher((searcher) => search(searcher, request, defaultPages));
  const here = [...groups, ...synonymGroups].flatMap(({ page, full }) => (page.url === location.pathname ? full : []));
  const places = here
    .filter(({ place }) => place.id)
    .sort((a, b) => a.place.from - b.place.from)
    .map(({ hits, page, place: { from, id, name } }) => ({
      id,
      name,
      words: locationsIn(hits).map((location): [number, string] => [location - from, fold(page.words[location] ?? '')]),
    }));
  const { stepThrough } = await import('./view/step-through.ts');
  stepThrough(query, places, requestAddress(request));
}
