import { fold } from '../../text/fold.ts';
import { ask } from '../../search/find/search.ts';
import { fewPages } from '../../search/find/searcher.ts';
import { readRequest, requestAddress } from '../../search/query/request.ts';
import { preload, withSearcher } from './session.ts';
import { locationsIn } from '../../search/text/word-range.ts';
import { openDialog, reopenDialog } from './view/dialog.ts';
import { startPage } from './view/search-page.ts';

export { openDialog };

preload();

/** Take up what the page’s address asks for. */
export async function resume(): Promise<void> {
  const page = document.querySelector('#search-page');
  const sought = new URLSearchParams(location.search).get('find');
  if (page) await startPage(page);
  else if (sought) await stepThroughPage(sought);
  else await reopenDialog();
}

/** Go through all the places of this page that were asked for, in the page. */
async function stepThroughPage(query: string): Promise<void> {
  const request = { ...readRequest(location.search), query };
  const { groups, widened } = await withSearcher((searcher) => ask(searcher, request, fewPages));
  const here = [...groups, ...widened].flatMap(({ page, full }) => (page.url === location.pathname ? full : []));
  const places = here
    .filter(({ place }) => place.id)
    .sort((a, b) => a.place.from - b.place.from)
    .map(({ hits, page, place: { from, id, name } }) => ({
      id,
      name,
      words: locationsIn(hits).map((location): [number, string] => [location - from, fold(page.words[location] ?? '')]),
    }));
  const { stepThrough } = await import('./view/step-through.ts');
  stepThrough(query, places, requestAddress(request), fold);
}
