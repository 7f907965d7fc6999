import { el } from '../../element.ts';
import type { Reply } from '../find/ask.ts';
import type { Request } from '../query/request.ts';
import type { Actions } from './results.ts';

const quotes = /["“”„«»]/g;

/** What has to be said above the results, or in their stead: what stands nowhere, and what may help. */
export function createRemarks(request: Request, reply: Reply, { ask, readMore }: Actions): HTMLElement[] {
  const { absent, corrected, groups, isCorrected, unknown, unread } = reply;
  const isFound = groups.length > 0;
  const suggestion = el('button', { type: 'button', onclick: () => ask(corrected ?? '') }, [corrected ?? '']);
  const more = el('button', { type: 'button', onclick: readMore }, ['read more of them']);
  const remarks = [
    ...unknown.map((field) => [`No article has “${field}”.`]),
    ...(absent.length > 0 && !isCorrected ? [[sayAbsent(absent)]] : []),
    ...(isCorrected ? [[`Nothing holds “${request.query}”. These hold `, suggestion, '.']] : []),
    ...(corrected && !isCorrected ? [['Did you mean ', suggestion, '?']] : []),
    ...(isFound && !isCorrected && absent.length === 0 && groups.every(({ full }) => full.length === 0)
      ? [
          [
            `${isNarrowed(request) ? 'Of what is chosen, no' : 'No'} place holds all of these words. These hold some of them.`,
          ],
        ]
      : []),
    ...(unread > 0 ? [[`${unread} more pages hold these words: `, more, '.']] : []),
  ];
  return [
    ...remarks.map((remark) => el('p', { className: 'remark' }, remark)),
    ...(isFound ? [] : createAdvice(request, ask)),
  ];
}

const isNarrowed = ({ query, author, publisher, year, in: kind }: Request): boolean =>
  [author, publisher, year, kind].some(Boolean) || /\b(?:author|publisher|year|in):/i.test(query);

const sayAbsent = (absent: string[]): string => {
  const words = new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(absent.map((term) => `“${term}”`));
  return `${words} occurs nowhere: not in the articles, their key points and notes, nor in the works that they cite. Editor’s notes are not searched.`;
};

function createAdvice(request: Request, ask: (query: string) => void): HTMLElement[] {
  const { query } = request;
  const isQuoted = query.search(quotes) >= 0;
  const loose = query.replace(quotes, ' ').replace(/\s+/g, ' ').trim();
  const unquote = el('button', { type: 'button', onclick: () => ask(loose) }, ['Search without quotation marks']);
  const advice: (Node | string)[][] = [
    ...(isQuoted && loose ? [['The words may stand apart from each other. ', unquote, '.']] : []),
    ...(/\s/.test(loose) && !isQuoted ? [['Fewer words find more.']] : []),
    ...(isNarrowed(request) ? [['What is chosen leaves some places out.']] : []),
  ];
  return advice.map((line) => el('p', { className: 'advice' }, line));
}
