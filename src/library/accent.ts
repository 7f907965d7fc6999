import type { SiteSettings } from '../edition/schema/site.ts';

/** The accent of both schemes, of which `src/styles/tokens.css` makes the colour of links and marks. */
export const accentRules = ({ light, dark }: SiteSettings['accent']): string =>
  `:root{--accent-light:${light};--accent-dark:${dark}}`;
