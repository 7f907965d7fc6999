import type { StartFile } from '../pagefind/start-file.ts';
import { leavesOf, without, type Expression } from './expression.ts';
import { parseExpression } from './parse-expression.ts';
import type { QueryNotice } from './notices.ts';
import { splitQuery } from './split-query.ts';
import type { Term } from './term.ts';

/** What has to be known of a language and its subject. */
export type Language = Pick<StartFile, 'stopWords' | 'names'>;

/** By what results can be result. */
export type Field = 'author' | 'publisher' | 'year' | 'topic' | 'in';

/** A field with what was typed or chosen for it. */
export type FieldValue = [name: Field, value: string];

/** What the reader asks, taken apart. */
export interface Query {
  terms: Term[];
  /** How the terms belong together; nothing, where there are none. */
  expression?: Expression;
  /** AND and OR stand side by side, and which of them binds closer has to be said. */
  isMixed: boolean;
  /** What was typed as `author:zhao`, in the order of typing. */
  fields: FieldValue[];
  /** What was typed and not obeyed. */
  notices: QueryNotice[];
}

/** Longest query that is taken in, in characters; no phrase of a text is longer. */
const longest = 400;

/**
 * Take a query apart.
 * @param isExact the words are taken as they are typed, without other names, spellings and forms
 */
export function parseQuery(typed: string, language: Language, isExact = false): Query {
  const text = typed
    .normalize('NFC')
    .replace(/[“”„«»]/g, '"')
    .slice(0, longest)
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

/** Leave out the words that say nothing, unless there are no others, and number the rest again. */
function dropStopWords(all: Term[], whole: Expression, stopWords: string[]): { terms: Term[]; expression: Expression } {
  const isStopWord = ({ variants: [own], isExact, isExcluded, isPrefix }: Term): boolean =>
    !isExact && !isExcluded && !isPrefix && (own?.words.every((word) => stopWords.includes(word)) ?? true);
  const dropped = new Set([...all.keys()].filter((at) => all[at] && isStopWord(all[at])));
  const isAnyLeft = all.some((term, at) => !term.isExcluded && !dropped.has(at));
  const left = (isAnyLeft ? without(whole, (term) => dropped.has(term)) : undefined) ?? whole;
  const kept = leavesOf(left);
  const renumber = (expression: Expression): Expression =>
    typeof expression === 'number' ? kept.indexOf(expression) : { ...expression, of: expression.of.map(renumber) };
  return { terms: kept.flatMap((at) => all[at] ?? []), expression: renumber(left) };
}
