import { el } from '../../element.ts';

/**
 * A list of searches to choose from. Loaded when there are any.
 * @param ask called with the one that is chosen
 * @param clear called when they are to be forgotten
 */
export function createRecentList(queries: string[], ask: (query: string) => void, clear: () => void): HTMLElement {
  const forget = () => {
    place.replaceChildren();
    clear();
  };
  const place = el('div', { className: 'recent' }, [
    el('h3', {}, ['Recent searches']),
    el(
      'ul',
      {},
      queries.map((query) => el('li', {}, [el('button', { type: 'button', onclick: () => ask(query) }, [query])])),
    ),
    el('button', { type: 'button', className: 'clear', onclick: forget }, ['Clear']),
  ]);
  return place;
}
