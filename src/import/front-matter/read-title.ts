import type { Block } from '../notes/blocks.ts';
import { countWords } from '../proof/tokens.ts';
import { hasMark, readEntry } from '../notes/signs.ts';
import { foldName, isPersonName } from './names.ts';
import { take, type FactCollector } from './collect-facts.ts';
import { boilerplateReason, menuReason } from './boilerplate.ts';

const genericHeading =
  /^(?:\d+\.?\s*)?(?:introduction|background|summary|executive summary|overview|abstract|preface|foreword|context|introduzione|premessa)$/i;

/** Titles that are known before the text is read. */
export interface KnownTitles {
  /** What the editor gives. */
  asked: string | undefined;
  /** What the format gives. */
  given: string | undefined;
}

/** Take the title: the line with the words that the editor gives, or else the line with the words that the format gives, or the first. */
export function takeTitle(reading: FactCollector, open: Block[], titles: KnownTitles): Block | undefined {
  const { asked, given } = titles;
  const hasAsked = open.find(({ text }) => asked && foldName(text) === foldName(asked));
  if (hasAsked) return takeLine(reading, hasAsked);
  const splitTitle = open.find(
    ({ text }, index) => given && foldName(given) === foldName(`${text}: ${open[index + 1]?.text}`),
  );
  if (splitTitle) return takeSplitTitle(reading, splitTitle);
  const byFormat = open.find(({ node, text }) =>
    given ? foldName(text) === foldName(given) : node.type === 'heading' && node.depth === 1,
  );
  const title = byFormat ?? (given ? undefined : open[0]);
  if (!title || countWords(title.text) > 40) return undefined;
  return takeLine(reading, title);
}

function takeLine(reading: FactCollector, title: Block): Block {
  take(reading, title, undefined, { field: 'title', value: title.text.trim(), from: 'head' });
  return title;
}

/** Take a line that says the title again; false where it says something else. */
export function takeRepeatedTitle(reading: FactCollector, block: Block, title: Block | undefined): boolean {
  const isRepeated = block.text.trim() === title?.text.trim();
  if (isRepeated) take(reading, block, 'the title once more');
  return isRepeated;
}

/** The data of a page have title and subtitle in one, which are separate on it. */
function takeSplitTitle(reading: FactCollector, title: Block): Block {
  reading.facts = reading.facts.filter(({ field, from }) => field !== 'title' || from !== 'metadata');
  return takeLine(reading, title);
}

/** The line after the title, unless it heads the text below as other headings do further down. */
export function takeSubtitle(reading: FactCollector, rest: Block[], head: Block[], after: Block[]): void {
  const [subtitle] = rest;
  if (!subtitle || genericHeading.test(subtitle.text.trim()) || countWords(subtitle.text) > 40) return;
  const isLast = head.at(-1) === subtitle;
  const hasHeadings = after.some(({ node }) => node.type === 'heading');
  if (isLast && (hasHeadings || (subtitle.node.type === 'heading' && subtitle.node.depth > 2))) return;
  // A sentence on its own before the text is the first of the text.
  if (
    readEntry(subtitle.text) ||
    hasMark(subtitle.node) ||
    (isLast && /[.!?。！？؟]$/.test(subtitle.text.trim())) ||
    subtitle.text.trim().length < 3
  )
    return;
  take(reading, subtitle, undefined, {
    field: 'subtitle',
    value: subtitle.text.trim(),
    from: 'head',
    isCertain: !isLast && !isPersonName(subtitle.text),
  });
}

/**
 * Take a first line that names the site, and not the text: the menu is below it, or the copyright line at the end has
 * it. `open` are the lines of the head that nothing else explains; one of them has to be left for the title.
 */
export function takeSiteName(
  reading: FactCollector,
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
  boilerplateReason(text) === 'copyright line' && foldName(text).includes(foldName(site.text));
