import { el } from '../../element.ts';
import type { SearchRequest } from '../../../search/query/request.ts';
import { followKeys, moveThroughResults } from './arrow-keys.ts';
import { createControls } from './controls.ts';
import { createLiveRegion } from './live-region.ts';
import { saveRecent } from './recent-queries.ts';
import { SearchBoxController, type SearchBoxParts } from './search-box-controller.ts';

/** A search with its field, filters and results; the same in the dialog and on the search page. */
export interface SearchBox {
  element: HTMLFormElement;
  input: HTMLInputElement;
  /** Fill in a request and show its results; resolves once they are shown. */
  run(request: SearchRequest): Promise<void>;
}

/** @param onChange called with each request before its results are shown */
export function createSearchBox(onChange: (request: SearchRequest) => void): SearchBox {
  const parts: SearchBoxParts = {
    input: createInput(),
    controls: createControls(),
    liveRegion: createLiveRegion(),
    results: el('div', { className: 'results' }),
  };
  const controller = new SearchBoxController(parts, onChange);
  const clear = el('button', { type: 'button', className: 'empty' }, ['Clear']);
  clear.addEventListener('click', () => {
    parts.input.focus();
    void controller.run({ ...parts.controls.read(), query: '' });
  });
  const element = el('form', { className: 'SearchBox', role: 'search' }, [
    el('div', { className: 'field' }, [parts.input, clear]),
    el('div', { className: 'bar' }, [parts.liveRegion.element, parts.controls.toggle]),
    parts.controls.element,
    parts.results,
  ]);
  listen(element, parts, controller);
  // Most responses have a message; its module is there when the first one is.
  import('./messages.ts').catch(() => undefined);
  return { element, input: parts.input, run: (request) => controller.run(request) };
}

const createInput = (): HTMLInputElement =>
  el('input', {
    type: 'search',
    name: 'q',
    autocomplete: 'off',
    spellcheck: false,
    enterKeyHint: 'search',
    ariaLabel: 'Search every paragraph and note',
    placeholder: 'Words, or “a phrase”',
  });

function listen(element: HTMLFormElement, { input, results }: SearchBoxParts, controller: SearchBoxController): void {
  const saveUsed = () => results.querySelector('li a') && input.value.trim() && saveRecent(input.value.trim());
  followKeys(element);
  element.addEventListener('input', () => controller.onInput());
  element.addEventListener('submit', (event) => {
    event.preventDefault();
    saveUsed();
    results.querySelector<HTMLElement>('li a')?.focus();
  });
  element.addEventListener('keydown', (event) => moveThroughResults(event, input, results));
  results.addEventListener('click', (event) => (event.target as Element).closest('li a, .step') && saveUsed());
}
