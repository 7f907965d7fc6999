import type { Field } from './parse-query.ts';

/** How results may be sorted, each with its name for readers. */
export const sorts = { '': 'Best first', date: 'Newest first', order: 'In reading order' } as const;
type Sort = keyof typeof sorts;

/** How words may be taken, each with its name for readers. */
export const exactness = { '': 'Other names too', '1': 'Only as typed' } as const;

/** What a reader asks: the words, what was chosen beside them (empty for all), and the order of the answers. */
export interface Request extends Record<Field, string> {
  query: string;
  sort: Sort;
  /** Words are taken as they are typed, without other names and forms. */
  exact: keyof typeof exactness;
}

export const nothing: Request = {
  query: '',
  author: '',
  publisher: '',
  year: '',
  topic: '',
  in: '',
  sort: '',
  exact: '',
};

/** What each part of a request is called in an address, in the order in which it is written there. */
const names = (Object.keys(nothing) as (keyof Request)[]).map((name) => ({ name, key: name === 'query' ? 'q' : name }));

/** Read a request from an address: `?q=…&author=…&in=notes&sort=date`. */
export function readRequest(search: string): Request {
  const parameters = new URLSearchParams(search);
  const given = names.map(({ name, key }) => [name, parameters.get(key)?.trim() ?? '']);
  const { sort, exact, ...asked } = Object.fromEntries(given) as Record<keyof Request, string>;
  return { ...asked, sort: sort in sorts ? (sort as Sort) : '', exact: exact ? '1' : '' };
}

/** The part of an address that says a request, from its question mark on; empty for no request. */
export function requestSearch(request: Request): string {
  const given = names.map(({ name, key }) => [key, request[name]]).filter(([, value]) => value);
  const search = new URLSearchParams(given as [string, string][]).toString();
  return search && `?${search}`;
}

/** The search page’s address that shows a request’s results again. */
export const requestAddress = (request: Request): string =>
  `${import.meta.env.BASE_URL}search/${requestSearch(request)}`;
