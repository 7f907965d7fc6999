import type { Field } from './parse-query.ts';

/** How results may be sorted, each with its name for readers. */
export const sorts = { '': 'Best first', date: 'Newest first', order: 'In reading order' } as const;
type Sort = keyof typeof sorts;

/** What a reader asks: the words, what was chosen beside them (empty for all), and the order of the answers. */
export interface Request extends Record<Field, string> {
  query: string;
  sort: Sort;
}

export const nothing: Request = { query: '', author: '', publisher: '', year: '', in: '', sort: '' };

/** Read a request from an address: `?q=…&author=…&in=notes&sort=date`. */
export function readRequest(search: string): Request {
  const parameters = new URLSearchParams(search);
  const read = (name: string) => parameters.get(name)?.trim() ?? '';
  const sort = read('sort');
  return {
    query: read('q'),
    author: read('author'),
    publisher: read('publisher'),
    year: read('year'),
    in: read('in'),
    sort: sort in sorts ? (sort as Sort) : '',
  };
}

/** The part of an address that says a request, from its question mark on; empty for no request. */
export function requestSearch({ query: q, author, publisher, year, in: where, sort }: Request): string {
  const given = Object.entries({ q, author, publisher, year, in: where, sort }).filter(([, value]) => value);
  const search = new URLSearchParams(given).toString();
  return search && `?${search}`;
}

/** The search page’s address that shows a request’s results again. */
export const requestAddress = (request: Request): string =>
  `${import.meta.env.BASE_URL}search/${requestSearch(request)}`;
