import type { Field } from './query.ts';

/** How results may be sorted, each with its name for readers. */
export const sorts = { '': 'Best first', date: 'Newest first', order: 'In reading order' } as const;
type Sort = keyof typeof sorts;

/** How words may match, each with its name for readers. */
export const exactness = { '': 'Other names too', '1': 'Only as typed' } as const;

/** What a reader requests: a query, a value for each filter (empty for all), and the order of the results. */
export interface SearchRequest extends Record<Field, string> {
  query: string;
  sort: Sort;
  /** `1` for words as they are typed, without synonyms and forms. */
  exact: keyof typeof exactness;
}

export const emptyRequest: SearchRequest = {
  query: '',
  author: '',
  publisher: '',
  year: '',
  topic: '',
  in: '',
  sort: '',
  exact: '',
};

/** The name of each part in an address, in the order in which it is written there. */
const parts = (Object.keys(emptyRequest) as (keyof SearchRequest)[]).map((name) => ({
  name,
  key: name === 'query' ? 'q' : name,
}));

/** Read a request from the query string of an address: `?q=…&author=…&in=notes&sort=date`. */
export function readRequest(queryString: string): SearchRequest {
  const parameters = new URLSearchParams(queryString);
  const values = parts.map(({ name, key }) => [name, parameters.get(key)?.trim() ?? '']);
  const { sort, exact, ...rest } = Object.fromEntries(values) as Record<keyof SearchRequest, string>;
  return { ...rest, sort: sort in sorts ? (sort as Sort) : '', exact: exact ? '1' : '' };
}

/** The query string of a request, with its question mark; empty for an empty request. */
export function requestSearch(request: SearchRequest): string {
  const values = parts.map(({ name, key }) => [key, request[name]]).filter(([, value]) => value);
  const queryString = new URLSearchParams(values as [string, string][]).toString();
  return queryString && `?${queryString}`;
}

/** The address of the search page that shows a request’s results. */
export const requestAddress = (request: SearchRequest): string =>
  `${import.meta.env.BASE_URL}search/${requestSearch(request)}`;
