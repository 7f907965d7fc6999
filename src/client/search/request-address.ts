import type { Request } from './find.ts';

/** Read a request from the search page’s address: `?q=…&author=…&in=note`. */
export function readRequest(search: string): Request {
  const parameters = new URLSearchParams(search);
  const read = (name: string) => parameters.get(name)?.trim() ?? '';
  return {
    query: read('q'),
    author: read('author'),
    publisher: read('publisher'),
    year: read('year'),
    kind: read('in'),
  };
}

/** The search page’s address that shows a request’s results again. */
export function requestAddress(request: Request): string {
  const { query: q, author, publisher, year, kind } = request;
  const given = Object.entries({ q, author, publisher, year, in: kind }).filter(([, value]) => value);
  const search = new URLSearchParams(given).toString();
  return `${import.meta.env.BASE_URL}search/${search ? `?${search}` : ''}`;
}
