import { el } from '../../element.ts';
import type { Reply } from '../../../search/find/ask.ts';
import type { Widening } from '../../../search/find/widening.ts';
import { describe } from '../../../search/query/expression.ts';
import { choosable } from '../../../search/query/narrow.ts';
import type { Request } from '../../../search/query/request.ts';
import { createButton, createOffer } from './offer.ts';
import type { Actions } from './results.ts';
import { sayRefusal } from './say-refusal.ts';

/** What has to be said of an answer: above the results, before those with another name only, and below all. */
export interface Remarks {
  above: HTMLElement[];
  between: HTMLElement[];
  below: HTMLElement[];
}

type Line = (Node | string)[];

const quotes = /["“”„«»]/g;
const either = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** What has to be said of an answer: what was done, what stands nowhere, and what may help. */
export async function createRemarks(
  request: Request,
  reply: Reply,
  widenings: Widening[],
  actions: Actions,
): Promise<Remarks> {
  const { absent, groups, isCorrected, query, widened } = reply;
  const isFound = groups.length + widened.length > 0;
  const isAbsent = absent.length > 0 && !isCorrected;
  const absence = isAbsent ? await import('./absence.ts') : undefined;
  const widening = request.exact ? [sayExact(actions)] : isFound ? sayWidened(request, reply, widenings, actions) : [];
  const lines: Line[] = [
    ...query.refusals.map((refusal) => [sayRefusal(refusal)]),
    ...(query.isMixed && query.expression !== undefined
      ? [[`Read as: ${describe(query.expression, query.terms)}. Parentheses put it otherwise.`]]
      : []),
    ...sayExcluded(reply),
    ...reply.unknown.map((field) => [`No article has “${field}”.`]),
    ...(absence ? absence.sayAbsent(reply, widenings, actions) : []),
    ...sayCorrected(request, reply, actions),
    ...sayPartial(request, reply),
    ...sayUnread(reply, actions),
  ];
  const isBetween = widened.length > 0;
  return {
    above: [...lines, ...(isBetween ? [] : widening)].map(createRemark),
    between: (isBetween ? widening : []).map(createRemark),
    below: [
      ...(absence && reply.isWhole ? [absence.createRecord(request, reply, !isFound)] : []),
      ...(isFound ? [] : createAdvice(request, actions)),
    ],
  };
}

const createRemark = (line: Line): HTMLElement => el('p', { className: 'remark' }, line);

const kindNames = {
  name: ['another name', 'other names'],
  spelling: ['another spelling', 'other spellings'],
  form: ['another form', 'other forms'],
} as const;

/** Names of one thing that are said at most. */
const mostNames = 4;

/** What was searched for beside what was typed, with a way to do without. */
function sayWidened({ query }: Request, { query: { terms } }: Reply, widenings: Widening[], { ask }: Actions): Line[] {
  const said = widenings.flatMap(({ term, others }) =>
    (['name', 'spelling', 'form'] as const).flatMap((kind) => {
      const words = others[kind].slice(0, mostNames);
      const of = terms.length > 1 ? ` of ${term.typed}` : '';
      return words.length > 0 ? [`${words.join(', ')} (${kindNames[kind][words.length > 1 ? 1 : 0]}${of})`] : [];
    }),
  );
  if (said.length === 0) return [];
  const nowhere = widenings
    .filter(({ isOtherwise }) => isOtherwise)
    .map(({ term }) => `“${term.typed}” itself occurs nowhere in these editions. `);
  const only = createOffer(`Search for “${query.replace(quotes, '')}” only`, () => ask({ exact: '1' }));
  return [[...nowhere, `Also searched for: ${said.join('; ')}.`, only]];
}

const sayExact = ({ ask }: Actions): Line => [
  'Searched for these words only as they are typed.',
  createOffer('Search for other names and forms too', () => ask({ exact: '' })),
];

function sayExcluded({ excluded, query: { terms } }: Reply): Line[] {
  const forms = terms.filter(({ isExcluded }) => isExcluded).flatMap(({ typed, names }) => [typed, ...names]);
  if (forms.length === 0) return [];
  const places = excluded === 1 ? '1 place that holds' : `${excluded || 'no'} places that hold`;
  return [[`Left out: ${places} ${either.format(forms)}.`]];
}

function sayCorrected({ query }: Request, { corrected, isCorrected }: Reply, { ask }: Actions): Line[] {
  if (!corrected) return [];
  const suggestion = createButton(corrected, () => ask({ query: corrected }));
  if (!isCorrected) return [['Did you mean ', suggestion, '?']];
  const only = createOffer(`Search for “${query.replace(quotes, '')}” only`, () => ask({ exact: '1' }));
  return [[`Nothing holds “${query}”. These hold `, suggestion, '.', only]];
}

function sayPartial(request: Request, { absent, groups, isCorrected, query, widened }: Reply): Line[] {
  const isPartial = groups.length > 0 && [...groups, ...widened].every(({ full }) => full.length === 0);
  if (!isPartial || isCorrected || absent.length > 0 || query.terms.length === 0) return [];
  const start = isNarrowed(request) ? 'Of what is chosen, no' : 'No';
  return [[`${start} place holds all of these words. These hold some of them.`]];
}

const sayUnread = ({ unread }: Reply, { readMore }: Actions): Line[] =>
  unread > 0 ? [[`${unread} more pages hold these words.`, createOffer('Read more of them', () => readMore())]] : [];

const isNarrowed = (request: Request): boolean =>
  choosable.some((field) => request[field]) || /\b(?:author|publisher|year|topic|in):/i.test(request.query);

function createAdvice(request: Request, { ask }: Actions): HTMLElement[] {
  const { query } = request;
  const isQuoted = query.search(quotes) >= 0;
  const loose = query.replace(quotes, ' ').replace(/\s+/g, ' ').trim();
  const unquote = createOffer('Search without quotation marks', () => ask({ query: loose }));
  const advice: Line[] = [
    ...(isQuoted && loose ? [['The words may stand apart from each other.', unquote]] : []),
    ...(/\s/.test(loose) && !isQuoted ? [['Fewer words find more.']] : []),
    ...(isNarrowed(request) ? [['What is chosen leaves some places out.']] : []),
  ];
  return advice.map((line) => el('p', { className: 'advice' }, line));
}
