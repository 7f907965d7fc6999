import type { Field } from './query.ts';

/** A token of a query as it was typed. */
export type Part =
  | { kind: 'word' | 'open' | 'close' | 'or' | 'and' | 'not'; text: string }
  | { kind: 'phrase'; text: string; isClosed: boolean }
  | { kind: 'field'; text: string; name: Field; value: string };

const fields = 'author|publisher|year|topic|in';

// In this order: a minus before a word (the hyphen of Indo-Pacific and a dash between spaces are none), a filter such as
// author:reed or author:"Ann Reed", "a phrase" that may lack its end, a parenthesis, a word.
const pattern = new RegExp(
  `((?<![^\\s(])[-−–](?=["(\\p{L}\\p{N}]))|(${fields}):(?:"([^"]*)"?|([^\\s()"]+))|"([^"]*)("|$)|([()])|([^\\s"()]+)`,
  'giu',
);

const operators: Record<string, 'or' | 'and' | 'not'> = { OR: 'or', AND: 'and', NOT: 'not' };

/** Split a query into tokens. Operators are in capitals, so “or” is a word. */
export function splitQuery(text: string): Part[] {
  return [...text.matchAll(pattern)].flatMap((match): Part[] => {
    const [whole, minus, name, quoted, bare, phrase, end, bracket] = match;
    if (minus) return [{ kind: 'not', text: minus }];
    const value = (quoted ?? bare)?.trim();
    if (name) return value ? [{ kind: 'field', text: whole, name: name.toLowerCase() as Field, value }] : [];
    if (phrase !== undefined) return [{ kind: 'phrase', text: phrase.trim(), isClosed: end === '"' }];
    if (bracket) return [{ kind: bracket === '(' ? 'open' : 'close', text: bracket }];
    return [{ kind: operators[whole] ?? 'word', text: whole }];
  });
}
