import { leavesOf, without, type Expression } from './expression.ts';
import { parseExpression } from './parse-expression.ts';
import type { Language, Query } from './query.ts';
import { splitQuery } from './split-query.ts';
import type { Term } from './term.ts';

/** Characters of a query that are read; no phrase of a text is longer. */
const maxLength = 400;

/**
 * Parse what a reader typed, such as `Japan (nuclear OR missile) author:reed`.
 * @param isExact take the words as they are typed, without synonyms, spellings and forms
 */
export function parseQuery(typed: string, language: Language, isExact = false): Query {
  const text = typed
    .normalize('NFC')
    .replace(/[“”„«»]/g, '"')
    .slice(0, maxLength)
    .trim();
  const parsed = parseExpression(splitQuery(text), language, isExact);
  const { fields, isMixed, notices } = parsed;
  const { terms, expression } =
    parsed.expression !== undefined
      ? dropStopWords(parsed.terms, parsed.expression, isExact ? [] : language.stopWords)
      : { terms: [], expression: undefined };
  const last = terms.at(-1);
  if (last && !last.pages && !last.isExact && !last.isExcluded && !/\s$/.test(typed) && text.endsWith(last.typed)) {
    last.isOpen = true;
  }
  return { terms, ...(expression !== undefined && { expression }), fields, isMixed, notices };
}

/** Leave out stop words, unless the query has nothing else, and renumber the terms that are left. */
function dropStopWords(all: Term[], whole: Expression, stopWords: string[]): { terms: Term[]; expression: Expression } {
  const isStopWord = ({ variants: [typed], isExact, isExcluded, isPrefix }: Term): boolean =>
    !isExact && !isExcluded && !isPrefix && (typed?.words.every((word) => stopWords.includes(word)) ?? true);
  const dropped = new Set([...all.keys()].filter((at) => all[at] && isStopWord(all[at])));
  const isAnyLeft = all.some((term, at) => !term.isExcluded && !dropped.has(at));
  const left = (isAnyLeft ? without(whole, (term) => dropped.has(term)) : undefined) ?? whole;
  const kept = leavesOf(left);
  const renumber = (expression: Expression): Expression =>
    typeof expression === 'number' ? kept.indexOf(expression) : { ...expression, of: expression.of.map(renumber) };
  return { terms: kept.flatMap((at) => all[at] ?? []), expression: renumber(left) };
}
