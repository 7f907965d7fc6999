import { el } from '../../element.ts';
import type { SearchResponse } from '../../../search/find/search.ts';
import type { Expansion } from '../../../search/find/expansion.ts';
import { describe } from '../../../search/query/expression.ts';
import { choosable } from '../../../search/query/filter.ts';
import type { Request } from '../../../search/query/request.ts';
import { createButton, createOffer } from './buttons.ts';
import type { Actions } from './results.ts';
import { describeNotice } from './describe-notice.ts';

/** What has to be said of an answer: above the results, before those with another name only, and below all. */
export interface Messages {
  above: HTMLElement[];
  between: HTMLElement[];
  below: HTMLElement[];
}

type Line = (Node | string)[];

const quotes = /["“”„«»]/g;
const either = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** What has to be said of an answer: what was done, what stands nowhere, and what may help. */
export async function createMessages(
  request: Request,
  response: SearchResponse,
  expansions: Expansion[],
  actions: Actions,
): Promise<Messages> {
  const { absent, groups, isCorrected, query, widened } = response;
  const isFound = groups.length + widened.length > 0;
  const isAbsent = absent.length > 0 && !isCorrected;
  const absence = isAbsent ? await import('./no-match.ts') : undefined;
  const expansion = request.exact
    ? [sayExact(actions)]
    : isFound
      ? sayWidened(request, response, expansions, actions)
      : [];
  const lines: Line[] = [
    ...query.notices.map((notice) => [describeNotice(notice)]),
    ...(query.isMixed && query.expression !== undefined
      ? [[`Read as: ${describe(query.expression, query.terms)}. Parentheses put it otherwise.`]]
      : []),
    ...sayExcluded(response),
    ...response.unknown.map((field) => [`No article has “${field}”.`]),
    ...(absence ? absence.sayAbsent(response, expansions, actions) : []),
    ...sayCorrected(request, response, actions),
    ...sayPartial(request, response),
    ...sayUnread(response, actions),
  ];
  const isBetween = widened.length > 0;
  return {
    above: [...lines, ...(isBetween ? [] : expansion)].map(createMessage),
    between: (isBetween ? expansion : []).map(createMessage),
    below: [
      ...(absence && response.isWhole ? [absence.createRecord(request, response, !isFound)] : []),
      ...(isFound ? [] : createAdvice(request, actions)),
    ],
  };
}

const createMessage = (line: Line): HTMLElement => el('p', { className: 'remark' }, line);

const kindNames = {
  name: ['another name', 'other names'],
  spelling: ['another spelling', 'other spellings'],
  form: ['another form', 'other forms'],
} as const;

/** Names of one thing that are said at most. */
const mostNames = 4;

/** What was searched for beside what was typed, with a way to do without. */
function sayWidened(
  { query }: Request,
  { query: { terms } }: SearchResponse,
  expansions: Expansion[],
  { ask }: Actions,
): Line[] {
  const said = expansions.flatMap(({ term, others }) =>
    (['name', 'spelling', 'form'] as const).flatMap((kind) => {
      const words = others[kind].slice(0, mostNames);
      const of = terms.length > 1 ? ` of ${term.typed}` : '';
      return words.length > 0 ? [`${words.join(', ')} (${kindNames[kind][words.length > 1 ? 1 : 0]}${of})`] : [];
    }),
  );
  if (said.length === 0) return [];
  const nowhere = expansions
    .filter(({ isSynonymOnly }) => isSynonymOnly)
    .map(({ term }) => `“${term.typed}” itself occurs nowhere in these editions. `);
  const only = createOffer(`Search for “${query.replace(quotes, '')}” only`, () => ask({ exact: '1' }));
  return [[...nowhere, `Also searched for: ${said.join('; ')}.`, only]];
}

const sayExact = ({ ask }: Actions): Line => [
  'Searched for these words only as they are typed.',
  createOffer('Search for other names and forms too', () => ask({ exact: '' })),
];

function sayExcluded({ excluded, query: { terms } }: SearchResponse): Line[] {
  const forms = terms.filter(({ isExcluded }) => isExcluded).flatMap(({ typed, names }) => [typed, ...names]);
  if (forms.length === 0) return [];
  const places = excluded === 1 ? '1 place that holds' : `${excluded || 'no'} places that hold`;
  return [[`Left out: ${places} ${either.format(forms)}.`]];
}

function sayCorrected({ query }: Request, { corrected, isCorrected }: SearchResponse, { ask }: Actions): Line[] {
  if (!corrected) return [];
  const suggestion = createButton(corrected, () => ask({ query: corrected }));
  if (!isCorrected) return [['Did you mean ', suggestion, '?']];
  const only = createOffer(`Search for “${query.replace(quotes, '')}” only`, () => ask({ exact: '1' }));
  return [[`Nothing holds “${query}”. These hold `, suggestion, '.', only]];
}

function sayPartial(request: Request, { absent, groups, isCorrected, query, widened }: SearchResponse): Line[] {
  const isPartial = groups.length > 0 && [...groups, ...widened].every(({ full }) => full.length === 0);
  if (!isPartial || isCorrected || absent.length > 0 || query.terms.length === 0) return [];
  const start = isFiltered(request) ? 'Of what is chosen, no' : 'No';
  return [[`${start} place holds all of these words. These hold some of them.`]];
}

const sayUnread = ({ unread }: SearchResponse, { readMore }: Actions): Line[] =>
  unread > 0 ? [[`${unread} more pages hold these words.`, createOffer('Read more of them', () => readMore())]] : [];

const isFiltered = (request: Request): boolean =>
  choosable.some((field) => request[field]) || /\b(?:author|publisher|year|topic|in):/i.test(request.query);

function createAdvice(request: Request, { ask }: Actions): HTMLElement[] {
  const { query } = request;
  const isQuoted = query.search(quotes) >= 0;
  const loose = query.replace(quotes, ' ').replace(/\s+/g, ' ').trim();
  const unquote = createOffer('Search without quotation marks', () => ask({ query: loose }));
  const advice: Line[] = [
    ...(isQuoted && loose ? [['The words may stand apart from each other.', unquote]] : []),
    ...(/\s/.test(loose) && !isQuoted ? [['Fewer words find more.']] : []),
    ...(isFiltered(request) ? [['What is chosen leaves some places out.']] : []),
  ];
  return advice.map((line) => el('p', { className: 'advice' }, line));
}
