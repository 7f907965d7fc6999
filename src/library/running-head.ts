import { formatPartialDate } from '../edition/references/partial-date.ts';
import { settings } from './site-settings.ts';
import { familyNames, type Article } from './articles.ts';

/** What each printed page says besides the text. */
export interface RunningHead {
  /** At the head, on the left. */
  title: string;
  /** At the head, on the right. */
  edition: string;
  /** At the foot, beside the number of the page; a page for addresses that don’t exist has none. */
  address?: string | undefined;
}

/**
 * Style rules that print a running head and foot in the margins of each page. Engines without margin boxes leave them out.
 * @param selector of the printed pages, such as a name; without it, all of them
 */
export const runningHeadRules = ({ title, edition, address = '' }: RunningHead, selector = ''): string =>
  `@page ${selector}{@top-left{content:${toCssString(title)}}@top-right{content:${toCssString(edition)}}` +
  `@bottom-left{content:${toCssString(address)}}@bottom-right{content:counter(page) " / " counter(pages)}}`;

/** Such as `Reed, Low Water`. */
export const titleInPrint = (article: Article): string => `${familyNames(article)}, ${article.data.shortTitle}`;

/** Such as `Slow Papers, edition of 22 November 2026`. */
export const editionInPrint = ({ data }: Article): string =>
  `${settings.name}, edition of ${formatPartialDate(data.edition)}`;

/** A text as a string of CSS, safe inside a `<style>` element. */
const toCssString = (text: string): string =>
  `"${text.replace(/["\\<\n]/g, (character) => `\\${character.charCodeAt(0).toString(16)} `)}"`;
