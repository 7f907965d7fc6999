import { settings } from '../site-settings.ts';

/** The pages that are no articles. A test of the built site names the one that is missing here. */
export const otherPages = [
  { path: '/', title: settings.name },
  { path: '/about/', title: 'About' },
  { path: '/basket/', title: 'Basket' },
  { path: '/one-page/', title: 'All on one page' },
  { path: '/search/', title: 'Search' },
  { path: '/sources/', title: 'Sources' },
];
