import { el } from '../../element.ts';
import type { SearchResponse } from '../../../search/find/search.ts';
import type { ReadPage } from '../../../search/find/match-places.ts';
import type { Expansion } from '../../../search/find/expansion.ts';
import { kindChoices } from '../../../search/query/filter.ts';
import { requestAddress, type SearchRequest } from '../../../search/query/request.ts';
import type { Term } from '../../../search/query/term.ts';
import { countOf } from '../../../text/count-of.ts';
import type { Actions } from './actions.ts';
import { createSentenceButton } from './buttons.ts';

const all = new Intl.ListFormat('en-GB');

/** Say which terms are absent, and which are not. Nothing is called absent before every text has been read. */
export function describeAbsent(
  response: SearchResponse,
  expansions: Expansion[],
  { readMore }: Actions,
): (Node | string)[][] {
  const { absent, isWhole, query, read } = response;
  const included = query.terms.filter(({ isExcluded }) => !isExcluded);
  if (!isWhole) {
    const message = `The index of words has no ${all.format(absent.map(quote))}; not all texts have been read.`;
    return [[message, createSentenceButton('Read all of them', () => readMore(true))]];
  }
  const isNowhere = (term: Term) =>
    absent.includes(term) || expansions.some((expansion) => expansion.term === term && expansion.isSynonymOnly);
  const [nowhere, somewhere] = [included.filter(isNowhere), included.filter((term) => !isNowhere(term))];
  const where = nameEditions(read);
  const occurs = somewhere.length > 1 ? 'occur' : 'occurs';
  const rest = nowhere.length > 1 ? `${neither(nowhere)} does` : `${all.format(nowhere.map(quote))} does not`;
  if (somewhere.length > 0) return [[`${all.format(somewhere.map(quote))} ${occurs} ${where}, ${rest}.`]];
  const [only] = nowhere;
  const start = nowhere.length === 1 && only ? `${quote(only)} occurs nowhere` : `${capital(neither(nowhere))} occurs`;
  return [[`${start} ${where}.`]];
}

const quote = ({ typed }: Term): string => `“${typed}”`;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const neither = (terms: Term[]): string =>
  terms.length === 2 ? `neither ${terms.map(quote).join(' nor ')}` : `none of ${all.format(terms.map(quote))}`;

function nameEditions(read: ReadPage[]): string {
  const articles = read.filter(({ page }) => page.order);
  const restated = articles.filter(({ page }) => page.isRestated).length;
  if (restated === 0) return 'in these articles';
  if (restated === articles.length) return 'in these editions, which restate the articles';
  return `in these editions, of which ${restated} of ${articles.length} restate the article`;
}

/** A record of the search to print or to file: terms, places, date and counts. */
export function createRecord(request: SearchRequest, { query, read }: SearchResponse, isOpen: boolean): HTMLElement {
  const included = query.terms.flatMap((term, at) => (term.isExcluded ? [] : [{ term, at }]));
  const pages = read.toSorted((a, b) => (a.page.order || Infinity) - (b.page.order || Infinity));
  const address = new URL(requestAddress(request), location.href).href;
  const rows: [name: string, ...content: (Node | string)[]][] = [
    ['Searched for', createList(included.map(({ term }) => [describeTerm(term)]))],
    ['Searched in', `${all.format(kindChoices.map(({ label }) => label.toLowerCase()))}, all of them`],
    ['Found', createList(pages.map((page) => [describePage(page, included)]))],
    ['Searched on', new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date())],
    ['Address', el('a', { href: address }, [address])],
  ];
  return el('details', { className: 'record', open: isOpen }, [
    el('summary', {}, ['Record of this search']),
    el(
      'dl',
      {},
      rows.flatMap(([name, ...content]) => [el('dt', {}, [name]), el('dd', {}, content)]),
    ),
    el('p', {}, [describeWording(read)]),
  ]);
}

const createList = (lines: (Node | string)[][]): HTMLElement =>
  el(
    'ul',
    {},
    lines.map((line) => el('li', {}, line)),
  );

/** The forms of a term that were searched for. */
function describeTerm(term: Term): string {
  const { isExact, isOpen, isPhrase, isPrefix, synonyms, variants } = term;
  const isRow = (variants[0]?.words.length ?? 0) > 1;
  const tried = [
    isRow ? 'its words side by side' : 'the word',
    'in capitals and small letters, with and without accents and hyphens',
    ...(isExact ? ['in no other form'] : isPrefix ? [] : ['in British and American spelling, and in its other forms']),
    ...(isOpen && !isPrefix && !isPhrase ? ['and as the beginning of a longer word'] : []),
    ...(isPrefix ? ['and whatever begins with it'] : []),
    ...(synonyms.length > 0 ? [`and by its other names: ${all.format(synonyms)}`] : []),
  ];
  return `${quote(term)}: ${tried.join(', ')}`;
}

/** Such as `Ann Reed, “Low Water”, edition of 22 November 2026: 0 places`. */
function describePage({ page, places }: ReadPage, included: { term: Term; at: number }[]): string {
  const counts = included.map(({ term, at }) => {
    const count = places.filter(({ hits }) => hits[at]?.length).length;
    return `${included.length > 1 ? `${quote(term)} ` : ''}${countOf(count, 'place')}`;
  });
  const authors = page.filters['author'] ?? [];
  const name = page.order
    ? `${authors.join(', ')}, “${page.title}”, edition of ${page.edition}${page.isRestated ? '' : ', the author’s own words'}`
    : page.title;
  return `${name}: ${counts.join(', ')}`;
}

function describeWording(read: ReadPage[]): string {
  const isRestated = read.some(({ page }) => page.isRestated);
  return isRestated
    ? 'A restated edition says what the article says in other words: this record holds for the edition, and not for the wording of the original.'
    : 'The articles stand in their authors’ own words.';
}
