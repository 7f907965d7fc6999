import { spokenWords } from '../text/tokens.ts';
import type { StartFile } from '../index/start-file.ts';
import { addNames } from './names.ts';

/** One thing that the reader looks for. */
export interface Term {
  /** As it was typed, for messages. */
  typed: string;
  /** Ways to say it, each a run of words; the first is the reader’s own. */
  ways: Way[];
  /** Only these very words count, next to each other: it was typed in quotation marks. */
  isExact: boolean;
  /** The last word may be the beginning of another: the reader may still be typing it. */
  isOpen: boolean;
  /** Of a name: the pages that hold it or its other names (see `NameGroup`). */
  pages?: string;
}

export interface Way {
  words: string[];
  /** In capitals: `us` is no `US`. */
  isCapital: boolean;
}

/** What has to be known of a language and its subject. */
export type Language = Pick<StartFile, 'idle' | 'names'>;

/** By what results can be narrowed. */
export type Field = 'author' | 'publisher' | 'year' | 'in';

/** A field with what was typed or chosen for it. */
export type FieldValue = [name: Field, value: string];

/** What the reader asks, taken apart. */
export interface Query {
  terms: Term[];
  /** What was typed as `author:zhao`, in the order of typing. */
  fields: FieldValue[];
}

// author:zhao, author:"Cenk Tamer", "a phrase", “a phrase that is still being typed, or a word.
const part = /(?:(author|publisher|year|in):(?:"([^"]*)"?|(\S+)))|"([^"]*)("|$)|[^\s"]+/gi;

/** Longest query that is taken in, in characters; no phrase of a text is longer. */
const longest = 400;

/** Take a query apart. */
export function parseQuery(typed: string, { idle, names }: Language): Query {
  const query: Query = { terms: [], fields: [] };
  const isOver = /\s$/.test(typed);
  const text = typed
    .normalize('NFC')
    .replace(/[“”„«»]/g, '"')
    .slice(0, longest)
    .trim();
  const loose: string[] = [];
  for (const [whole, field, quoted, bare, phrase, end] of text.matchAll(part)) {
    const value = (quoted ?? bare)?.trim();
    if (field && value) query.fields.push([field.toLowerCase() as Field, value]);
    else if (phrase !== undefined) query.terms.push(...createPhrase(phrase, end === '"'));
    else if (!field) loose.push(whole);
  }
  const terms = addNames(loose, names);
  const last = terms.at(-1);
  if (last && !last.pages) last.isOpen = !isOver && text.endsWith(last.typed);
  const telling = terms.filter(({ ways: [own] }) => !own?.words.every((word) => idle.includes(word)));
  query.terms.push(...(telling.length > 0 ? telling : terms));
  return query;
}

function createPhrase(phrase: string, isClosed: boolean): Term[] {
  const words = spokenWords(phrase);
  const ways = [{ words, isCapital: false }];
  return words.length > 0 ? [{ typed: phrase.trim(), ways, isExact: true, isOpen: !isClosed }] : [];
}
