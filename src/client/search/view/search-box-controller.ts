import { search, type SearchResponse } from '../../../search/find/search.ts';
import { defaultPages } from '../../../search/find/searcher.ts';
import { emptyRequest, requestSearch, type SearchRequest } from '../../../search/query/request.ts';
import { withSearcher } from '../session.ts';
import type { Actions } from './actions.ts';
import type { Controls } from './controls.ts';
import type { createLiveRegion } from './live-region.ts';
import { readRecent, saveRecent } from './recent-queries.ts';
import { showFailure, showResponse } from './results.ts';

/** What a search box consists of. */
export interface SearchBoxParts {
  input: HTMLInputElement;
  controls: Controls;
  liveRegion: ReturnType<typeof createLiveRegion>;
  results: HTMLElement;
}

/** Milliseconds without typing after which a word counts as complete, so that it can be reported as absent. */
const debounce = 250;

/** Requests go in from the field and the filters, results come out on the page; a later request cancels an earlier one. */
export class SearchBoxController {
  readonly #parts: SearchBoxParts;
  readonly #onChange: (request: SearchRequest) => void;
  /** Number of the latest request. */
  #latest = 0;
  #maxPages = defaultPages;

  constructor(parts: SearchBoxParts, onChange: (request: SearchRequest) => void) {
    this.#parts = parts;
    this.#onChange = onChange;
  }

  /** Fill in a request and show its results. */
  async run(request: SearchRequest): Promise<void> {
    this.#parts.input.value = request.query;
    this.#parts.controls.write(request);
    await this.#update();
  }

  /** Show the results of what is being typed. */
  onInput(): void {
    this.#maxPages = defaultPages;
    void this.#update(true);
  }

  async #update(isTyping = false): Promise<void> {
    const { input, controls, liveRegion, results } = this.#parts;
    const number = ++this.#latest;
    const request = { ...controls.read(), query: input.value.trim() };
    this.#onChange(request);
    try {
      const response = await this.#search(request);
      const isPremature = isTyping && response && response.absent.length + response.query.notices.length > 0;
      if (isPremature) await new Promise((resolve) => setTimeout(resolve, debounce));
      if (number !== this.#latest) return;
      controls.showCounts(response?.counts);
      if (response) await this.#show(request, response);
      else await this.#showRecent();
    } catch {
      if (number === this.#latest) liveRegion.announce(showFailure(results, () => void this.#update()));
    }
  }

  /** The response to a request, or nothing if it is empty. */
  #search(request: SearchRequest): Promise<SearchResponse | undefined> {
    // A space at the end says that the last word is complete.
    const untrimmed = { ...request, query: this.#parts.input.value };
    const isEmpty = requestSearch({ ...request, sort: '' }) === '';
    return withSearcher((searcher) => {
      this.#parts.controls.showChoices(searcher.start.filters);
      return isEmpty ? undefined : search(searcher, untrimmed, this.#maxPages);
    });
  }

  async #show(request: SearchRequest, response: SearchResponse): Promise<void> {
    const { liveRegion, results } = this.#parts;
    const actions: Actions = {
      search: (changes) => void this.run({ ...request, ...changes }),
      readMore: (isAll = false) => {
        this.#maxPages = isAll ? Number.POSITIVE_INFINITY : this.#maxPages + defaultPages;
        void this.#update();
      },
    };
    const count = await showResponse(results, request, response, actions);
    const first = results.querySelector(':scope > .remark, .widened:first-child > .remark');
    liveRegion.announce(count, first?.textContent ?? '');
  }

  async #showRecent(): Promise<void> {
    const { input, liveRegion, results } = this.#parts;
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
    results.replaceChildren(createRecentList(queries, (query) => void this.run({ ...emptyRequest, query }), clear));
  }
}
