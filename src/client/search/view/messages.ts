import { el } from '../../element.ts';
import type { Expansion } from '../../../search/find/expansion.ts';
import type { SearchResponse } from '../../../search/find/search.ts';
import { describe } from '../../../search/query/expression.ts';
import { filterFields } from '../../../search/query/filter.ts';
import type { SearchRequest } from '../../../search/query/request.ts';
import type { Actions } from './actions.ts';
import { createButton, createSentenceButton } from './buttons.ts';
import { describeNotice } from './describe-notice.ts';

/** Messages about a response: above the results, before those that match by a synonym only, and below all. */
export interface Messages {
  above: HTMLElement[];
  between: HTMLElement[];
  below: HTMLElement[];
}

/** One message: text and buttons. */
type Line = (Node | string)[];

const quotes = /["“”„«»]/g;
const either = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** Create the messages about a response: what was searched for, which words are absent, and what may help. */
export async function createMessages(
  request: SearchRequest,
  response: SearchResponse,
  expansions: Expansion[],
  actions: Actions,
): Promise<Messages> {
  const { absent, groups, isCorrected, synonymGroups } = response;
  const isFound = groups.length + synonymGroups.length > 0;
  const isAbsent = absent.length > 0 && !isCorrected;
  const noMatch = isAbsent ? await import('./no-match.ts') : undefined;
  const expansion = isFound ? describeExpansions(request, response, expansions, actions) : [];
  const matching = request.exact ? [describeExact(actions)] : expansion;
  const lines = [
    ...describeQuery(response),
    ...(noMatch ? noMatch.describeAbsent(response, expansions, actions) : []),
    ...describeCorrection(request, response, actions),
    ...describePartial(request, response),
    ...describeUnread(response, actions),
  ];
  const isBetween = synonymGroups.length > 0;
  return {
    above: [...lines, ...(isBetween ? [] : matching)].map(createMessage),
    between: (isBetween ? matching : []).map(createMessage),
    below: [
      ...(noMatch && response.isWhole ? [noMatch.createRecord(request, response, !isFound)] : []),
      ...(isFound ? [] : createAdvice(request, actions)),
    ],
  };
}

const createMessage = (line: Line): HTMLElement => el('p', { className: 'remark' }, line);

/** How the query was read. */
function describeQuery(response: SearchResponse): Line[] {
  const { expression, isMixed, notices, terms } = response.query;
  return [
    ...notices.map((notice) => [describeNotice(notice)]),
    ...(isMixed && expression !== undefined
      ? [[`Read as: ${describe(expression, terms)}. Parentheses put it otherwise.`]]
      : []),
    ...describeExcluded(response),
    ...response.unknown.map((field) => [`No article has “${field}”.`]),
  ];
}

const kindNames = {
  synonym: ['another name', 'other names'],
  spelling: ['another spelling', 'other spellings'],
  form: ['another form', 'other forms'],
} as const;

/** Synonyms of one term that are named. */
const maxNames = 4;

/** What was searched for besides the typed words, with a button to search without. */
function describeExpansions(
  { query }: SearchRequest,
  { query: { terms } }: SearchResponse,
  expansions: Expansion[],
  actions: Actions,
): Line[] {
  const lists = expansions.flatMap(({ term, alternatives }) =>
    (['synonym', 'spelling', 'form'] as const).flatMap((kind) => {
      const words = alternatives[kind].slice(0, maxNames);
      const of = terms.length > 1 ? ` of ${term.typed}` : '';
      return words.length > 0 ? [`${words.join(', ')} (${kindNames[kind][words.length > 1 ? 1 : 0]}${of})`] : [];
    }),
  );
  if (lists.length === 0) return [];
  const nowhere = expansions
    .filter(({ isSynonymOnly }) => isSynonymOnly)
    .map(({ term }) => `“${term.typed}” itself occurs nowhere in these editions. `);
  return [[...nowhere, `Also searched for: ${lists.join('; ')}.`, createExactButton(query, actions)]];
}

const createExactButton = (query: string, { search }: Actions): HTMLElement =>
  createSentenceButton(`Search for “${query.replace(quotes, '')}” only`, () => search({ exact: '1' }));

const describeExact = ({ search }: Actions): Line => [
  'Searched for these words only as they are typed.',
  createSentenceButton('Search for other names and forms too', () => search({ exact: '' })),
];

function describeExcluded({ excluded, query: { terms } }: SearchResponse): Line[] {
  const forms = terms.filter(({ isExcluded }) => isExcluded).flatMap(({ typed, synonyms }) => [typed, ...synonyms]);
  if (forms.length === 0) return [];
  const places = excluded === 1 ? '1 place that holds' : `${excluded || 'no'} places that hold`;
  return [[`Left out: ${places} ${either.format(forms)}.`]];
}

function describeCorrection({ query }: SearchRequest, response: SearchResponse, actions: Actions): Line[] {
  const { corrected, isCorrected } = response;
  if (!corrected) return [];
  const suggestion = createButton(corrected, () => actions.search({ query: corrected }));
  if (!isCorrected) return [['Did you mean ', suggestion, '?']];
  return [[`Nothing holds “${query}”. These hold `, suggestion, '.', createExactButton(query, actions)]];
}

function describePartial(request: SearchRequest, response: SearchResponse): Line[] {
  const { absent, groups, isCorrected, query, synonymGroups } = response;
  const isPartial = groups.length > 0 && [...groups, ...synonymGroups].every(({ full }) => full.length === 0);
  if (!isPartial || isCorrected || absent.length > 0 || query.terms.length === 0) return [];
  const start = isFiltered(request) ? 'Of what is chosen, no' : 'No';
  return [[`${start} place holds all of these words. These hold some of them.`]];
}

const describeUnread = ({ unread }: SearchResponse, { readMore }: Actions): Line[] =>
  unread > 0
    ? [[`${unread} more pages hold these words.`, createSentenceButton('Read more of them', () => readMore())]]
    : [];

const isFiltered = (request: SearchRequest): boolean =>
  filterFields.some((field) => request[field]) || /\b(?:author|publisher|year|topic|in):/i.test(request.query);

/** What a reader may change to find more. */
function createAdvice(request: SearchRequest, { search }: Actions): HTMLElement[] {
  const { query } = request;
  const isQuoted = query.search(quotes) >= 0;
  const loose = query.replace(quotes, ' ').replace(/\s+/g, ' ').trim();
  const unquote = createSentenceButton('Search without quotation marks', () => search({ query: loose }));
  const advice: Line[] = [
    ...(isQuoted && loose ? [['The words may stand apart from each other.', unquote]] : []),
    ...(/\s/.test(loose) && !isQuoted ? [['Fewer words find more.']] : []),
    ...(isFiltered(request) ? [['What is chosen leaves some places out.']] : []),
  ];
  return advice.map((line) => el('p', { className: 'advice' }, line));
}
