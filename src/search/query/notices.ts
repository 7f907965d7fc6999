/** Why a part of a query has no effect, or another one than typed. */
type Reason =
  /** A star that doesn’t end a word. */
  | 'star'
  /** A sign that other search engines know and this one doesn’t. */
  | 'sign'
  /** A proximity operator such as NEAR. */
  | 'distance'
  /** AND, OR or NOT without a word beside it. */
  | 'operator'
  /** A parenthesis without its other half. */
  | 'parenthesis'
  /** An unknown field. */
  | 'field'
  /** A filter that is excluded, or one side of OR. */
  | 'filter'
  /** An excluded term, where the query includes none. */
  | 'exclusion';

/** Something that was typed and has no effect. */
export interface QueryNotice {
  reason: Reason;
  typed: string;
  /** What was searched for instead, if anything was. */
  instead?: string;
}

const distance = /^(?:NEAR|ADJ|WITHIN|NEXT|PRE|ONEAR|SAME|W|N)(?:\/?\d+)?$/;
const isDistance = (word: string): boolean => distance.test(word) && (word.length > 2 || word.includes('/'));

const letter = /[\p{L}\p{N}]/u;

/** Read a typed word: the words to search for, and notices about signs that were dropped from it. */
export function readWord(typed: string): { words: string[]; isPrefix: boolean; notices: QueryNotice[] } {
  const plain = { words: [typed], isPrefix: false, notices: [] };
  if (isDistance(typed)) return { ...plain, words: [], notices: [{ reason: 'distance', typed }] };
  if (/^(?:\|\|?|\*+)$/.test(typed)) return { ...plain, words: [], notices: [{ reason: 'sign', typed }] };
  const [, field, value = ''] = /^(\p{L}{2,}):(?!\/)(.*\p{L}.*)$/u.exec(typed) ?? [];
  if (field) {
    return { ...plain, words: [field, value], notices: [{ reason: 'field', typed, instead: `${field} ${value}` }] };
  }
  if (!letter.test(typed)) return plain;
  if (/^[^*]*[\p{L}\p{N}]\*$/u.test(typed)) return { ...plain, words: [typed.slice(0, -1)], isPrefix: true };
  const reason = typed.includes('*') ? 'star' : hasUnknownSign(typed) ? 'sign' : undefined;
  if (!reason) return plain;
  const instead = typed.replace(/[~^]\d*$|[^\p{L}\p{M}\p{N}’'-]/gu, '');
  return { ...plain, words: [instead], notices: [{ reason, typed, instead }] };
}

/** `w?rd`, `word~2`, `word^3` and `!word`. */
const hasUnknownSign = (typed: string): boolean =>
  /[\p{L}\p{N}](?:\?(?=[\p{L}\p{N}])|[~^]\d*$)|^!(?=[\p{L}\p{N}])/u.test(typed);
