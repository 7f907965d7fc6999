/** Why a part of a query was not taken as it was typed. */
type Reason =
  /** A star that doesn’t end a word. */
  | 'star'
  /** A sign that other searches know and this one doesn’t. */
  | 'sign'
  /** NEAR and its like. */
  | 'distance'
  /** AND, OR or NOT without a word beside it. */
  | 'operator'
  /** A parenthesis without its other half. */
  | 'parenthesis'
  /** A field that there is not. */
  | 'field'
  /** A field that is to be left out, or one side of OR. */
  | 'filter'
  /** What is to be left out, where nothing is sought beside it. */
  | 'exclusion';

/** Something that was typed and not obeyed. */
export interface QueryNotice {
  reason: Reason;
  typed: string;
  /** What was searched for instead, if anything was. */
  instead?: string;
}

const distance = /^(?:NEAR|ADJ|WITHIN|NEXT|PRE|ONEAR|SAME|W|N)(?:\/?\d+)?$/;
const isDistance = (word: string): boolean => distance.test(word) && (word.length > 2 || word.includes('/'));

const letter = /[\p{L}\p{N}]/u;

/** Read a loose word: without signs that are not obeyed, and with what has to be said of them. */
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
  const reason = typed.includes('*') ? 'star' : isSigned(typed) ? 'sign' : undefined;
  if (!reason) return plain;
  const instead = typed.replace(/[~^]\d*$|[^\p{L}\p{M}\p{N}’'-]/gu, '');
  return { ...plain, words: [instead], notices: [{ reason, typed, instead }] };
}

/** `w?rd`, `word~2`, `word^3` and `!word`. */
const isSigned = (typed: string): boolean =>
  /[\p{L}\p{N}](?:\?(?=[\p{L}\p{N}])|[~^]\d*$)|^!(?=[\p{L}\p{N}])/u.test(typed);
