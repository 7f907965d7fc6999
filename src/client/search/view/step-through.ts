import { el } from '../../element.ts';
import { findRanges, type MatchedPassage } from './find-ranges.ts';

/**
 * Show a bar that steps through the matching places of a page, in the page, and highlight their words.
 * @param query as it was typed
 * @param places in the order of the page
 * @param all address of all the results
 */
export function stepThrough(query: string, places: MatchedPassage[], all: string): void {
  const ranges = places.map(findRanges);
  const status = el('p', { role: 'status' }, ['Nothing found here']);
  let current = Math.max(
    0,
    places.findIndex(({ id }) => `#${id}` === location.hash),
  );
  const show = (step: number) => {
    if (places.length === 0) return;
    current = (current + step + places.length) % places.length;
    const { id, name } = places[current] as MatchedPassage;
    status.textContent = `${current + 1} of ${places.length}: ${name}`;
    history.replaceState(history.state, '', `#${id}`);
    mark('found', ranges.flat());
    mark('current', ranges[current] ?? []);
    const place = document.getElementById(id);
    place?.closest('details')?.setAttribute('open', '');
    place?.scrollIntoView({ block: 'center' });
  };
  const next = el('button', { type: 'button', onclick: () => show(1) }, ['Next']);
  const bar = el('div', { className: 'StepThrough', role: 'region', ariaLabel: `Places with ${query}` }, [
    el('p', { className: 'query' }, [query]),
    status,
    ...(places.length > 0 ? [el('button', { type: 'button', onclick: () => show(-1) }, ['Previous']), next] : []),
    el('a', { href: all }, ['All results']),
    el('button', { type: 'button', onclick: () => close(bar) }, ['Close']),
  ]);
  bar.addEventListener('keydown', ({ key }) => key === 'Escape' && close(bar));
  document.body.append(bar);
  show(0);
  next.focus({ preventScroll: true });
}

function close(bar: HTMLElement): void {
  bar.remove();
  mark('found', []);
  mark('current', []);
  history.replaceState(history.state, '', location.pathname + location.hash);
  // The keyboard goes on from the place that was shown.
  const place = document.getElementById(location.hash.slice(1));
  place?.setAttribute('tabindex', '-1');
  place?.focus({ preventScroll: true });
}

/** Mark ranges of the page without changing it; where a browser can’t, the place itself is still shown. */
function mark(name: string, ranges: Range[]): void {
  if ('highlights' in CSS) CSS.highlights.set(name, new Highlight(...ranges));
}
