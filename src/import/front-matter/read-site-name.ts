import { furnitureReason, menuReason } from '../furniture/reasons.ts';
import type { Block } from '../notes/blocks.ts';
import { foldName } from './names.ts';
import type { KnownTitles } from './read-title.ts';
import { take, type Reading } from './reading.ts';

/**
 * Take a first line that names the site, and not the text: the menu stands below it, or the copyright line at the end has
 * it. `open` are the lines of the head that nothing else explains; one of them has to be left for the title.
 */
export function takeSiteName(
  reading: Reading,
  open: Block[],
  head: Block[],
  after: Block[],
  titles: KnownTitles,
): Block | undefined {
  const [site] = open;
  if (!site || open.length < 2) return undefined;
  if ([titles.asked, titles.given].some((title) => title && foldName(title) === foldName(site.text))) return undefined;
  const below = head[head.indexOf(site) + 1];
  const hasMenu = below !== undefined && reading.taken.get(below) === menuReason;
  if (!hasMenu && !after.some((block) => isCopyrightOf(site, block))) return undefined;
  const value = site.text.trim();
  take(reading, site, 'name of the site', { field: 'publisher', value, from: 'head', isCertain: false });
  return site;
}

const isCopyrightOf = (site: Block, { text }: Block): boolean =>
  furnitureReason(text) === 'copyright line' && foldName(text).includes(foldName(site.text));
