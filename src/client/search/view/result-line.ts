import { el } from '../../element.ts';
import type { Result } from '../../../search/find/match-places.ts';
import { findAlternatives, type Expansion } from '../../../search/find/expansion.ts';
import { createExcerpt } from '../../../search/text/excerpt.ts';
import { textFragment } from '../../../search/text/text-fragment.ts';

/** One result: its place, an excerpt with the hits marked, its section, and the words that it has instead of the typed ones. */
export function createLine(result: Result, expansions: Expansion[]): HTMLElement {
  const { page, place, hits } = result;
  const { words } = page;
  const { from, to } = place;
  const excerpt = createExcerpt(words, hits, from, to);
  const pieces = excerpt.pieces.flatMap(({ text, found }) => {
    const [, before = '', core = '', after = ''] =
      (found && /^(\P{L}*?)([\p{L}\p{N}].*?)([^\p{L}\p{N}]*)$/su.exec(text)) || [];
    return [...(core ? [before, el('mark', {}, [core]), after] : [text]), ' '];
  });
  // A heading is marked by being the target; its words stand in the contents list too.
  const fragment = place.kind === 'heading' ? '' : textFragment(words, excerpt.hits, from, to);
  const alternatives = findAlternatives(result, expansions);
  const details = [
    ...(alternatives.length > 0 ? [`holds ${new Intl.ListFormat('en-GB').format(alternatives)}`] : []),
    ...(place.kind === 'text' ? [sectionName(page, place.section)] : []),
  ].filter(Boolean);
  return el('li', {}, [
    el('a', { href: `${page.url}#${place.id}${fragment}` }, [
      el('span', { className: 'place' }, [place.name]),
      ' ',
      el('span', { className: 'excerpt' }, pieces),
      ...(details.length > 0 ? [' ', el('span', { className: 'section' }, [details.join(' · ')])] : []),
    ]),
  ]);
}

function sectionName({ places, words }: Result['page'], section: number): string {
  const heading = places.find(({ kind, from }) => kind === 'heading' && from === section);
  return heading && section > 0 ? words.slice(heading.from, heading.to).join(' ').replace(/\.$/, '') : '';
}
