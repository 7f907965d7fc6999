import { el } from '../../element.ts';
import { ask, type SearchResponse } from '../../../search/find/search.ts';
import { fewPages } from '../../../search/find/searcher.ts';
import { nothing, requestSearch, type Request } from '../../../search/query/request.ts';
import { withSearcher } from '../session.ts';
import { createLiveRegion } from './live-region.ts';
import { createControls } from './controls.ts';
import { followKeys, moveThroughResults } from './arrow-keys.ts';
import { saveRecent, readRecent } from './recent-queries.ts';
import { showFailure, showResponse } from './results.ts';

/** A search with its field, choices and results; the same in the dialog and on the search page. */
export interface SearchBox {
  element: HTMLFormElement;
  input: HTMLInputElement;
  /** Put a request and show its results; resolves once they stand there. */
  put(request: Request): Promise<void>;
}

/** How long a pause in typing is, in milliseconds, before something is said to stand nowhere, or not to be obeyed. */
const debounce = 250;

/** @param onChange called with each request, before it is answered */
export function createSearchBox(onChange: (request: Request) => void): SearchBox {
  const input = el('input', {
    type: 'search',
    name: 'q',
    autocomplete: 'off',
    spellcheck: false,
    enterKeyHint: 'search',
    ariaLabel: 'Search every paragraph and note',
    placeholder: 'Words, or “a phrase”',
  });
  const controls = createControls();
  const liveRegion = createLiveRegion();
  const results = el('div', { className: 'results' });
  const empty = el('button', { type: 'button', className: 'empty' }, ['Clear']);
  const element = el('form', { className: 'SearchBox', role: 'search' }, [
    el('div', { className: 'field' }, [input, empty]),
    el('div', { className: 'bar' }, [liveRegion.element, controls.toggle]),
    controls.element,
    results,
  ]);
  followKeys(element);
  // Most answers have something to be said; it is there when the first one is.
  import('./messages.ts').catch(() => undefined);
  let latest = 0;
  let pages = fewPages;

  const update = async (isTyping = false) => {
    const turn = ++latest;
    const request = { ...controls.read(), query: input.value.trim() };
    onChange(request);
    // A space at the end says that the last word is complete.
    const asked = { ...request, query: input.value };
    const isEmpty = requestSearch({ ...request, sort: '' }) === '';
    try {
      const response = await withSearcher((searcher) => {
        controls.showChoices(searcher.start.filters);
        return isEmpty ? undefined : ask(searcher, asked, pages);
      });
      // A word that is still being typed may stand nowhere yet.
      if (isTyping && response && response.absent.length + response.query.notices.length > 0)
        await new Promise((resolve) => setTimeout(resolve, debounce));
      if (turn !== latest) return;
      controls.showCounts(response?.counts);
      if (response) await show(request, response);
      else await showRecent();
    } catch {
      if (turn === latest) liveRegion.announce(showFailure(results, () => void update()));
    }
  };

  const show = async (request: Request, response: SearchResponse) => {
    const actions = { ask: (changes: Partial<Request>) => void put({ ...request, ...changes }), readMore };
    const said = await showResponse(results, request, response, actions);
    const first = results.querySelector(':scope > .remark, .widened:first-child > .remark');
    liveRegion.announce(said, first?.textContent ?? '');
  };

  const readMore = (isAll = false) => {
    pages = isAll ? Number.POSITIVE_INFINITY : pages + fewPages;
    void update();
  };

  const showRecent = async () => {
    const queries = readRecent();
    results.replaceChildren();
    liveRegion.announce('');
    if (queries.length === 0) return;
    const { createRecentList } = await import('./recent-list.ts');
    if (input.value) return;
    const clear = () => {
      saveRecent();
      input.focus();
    };
    results.replaceChildren(createRecentList(queries, (query) => void put({ ...nothing, query }), clear));
  };

  const put = async (request: Request) => {
    input.value = request.query;
    controls.write(request);
    await update();
  };

  const remember = () => results.querySelector('li a') && input.value.trim() && saveRecent(input.value.trim());
  element.addEventListener('input', () => {
    pages = fewPages;
    void update(true);
  });
  empty.addEventListener('click', () => {
    input.focus();
    void put({ ...controls.read(), query: '' });
  });
  element.addEventListener('submit', (event) => {
    event.preventDefault();
    remember();
    results.querySelector<HTMLElement>('li a')?.focus();
  });
  element.addEventListener('keydown', (event) => moveThroughResults(event, input, results));
  results.addEventListener('click', (event) => (event.target as Element).closest('li a, .step') && remember());
  return { element, input, put };
}
