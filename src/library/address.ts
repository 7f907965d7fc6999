/** Address on this site of a path written from its root: `/about/` becomes `/repository/about/` where needed. */
export const href = (path: string): string => import.meta.env.BASE_URL.replace(/\/$/, '') + path;

/** Complete address of such a path, for feeds, link previews and citations. */
export const absolute = (path: string, site: URL | undefined): string => new URL(href(path), site).href;

/** Name of the site that an address leads to: `www.example.org` becomes `example.org`. */
export const hostName = (url: string): string => new URL(url).hostname.replace(/^www\./, '');
