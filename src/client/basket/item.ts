import type { Place } from '../cite/page-citations.ts';

/** A passage with all that is needed to show and to cite it without its page. */
export interface BasketPassage {
  type: 'passage';
  /** Last part of the article’s address. */
  slug: string;
  /** Of the element where the passage begins: `p10`, `note-4`. */
  fragment: string;
  kind: Place['kind'];
  /** Of the place: `10`, `10–11`. */
  number: string;
  title: string;
  /** Family names of the authors, as in a sentence. */
  names: string;
  /** The words as they were when they were collected. */
  words: string;
  from: 'text' | 'editor' | 'quotation';
  speaker?: string;
  wording: 'restated' | 'original';
  /** Name of the site, which restates. */
  site: string;
  /** Date of the edition that was read: `2026-11-22`, or less precise. */
  editionDate: string;
  /** Complete address of the place, with a text fragment where it is a part of a paragraph. */
  address: string;
  references: BasketReference[];
  /** Complete address of the edition’s record as CSL-JSON. */
  record: string;
  /** When it was collected, in ISO 8601. */
  added: string;
  /** What its reader wrote. */
  note: string;
}

/** The entry in a list of references, and the citation in the running text, in one style. */
export interface BasketReference {
  style: string;
  label: string;
  html: string;
  inText: string;
}

/** A work of the list of sources. */
export interface BasketWork {
  type: 'work';
  /** Its key in `sources.json`. */
  key: string;
  /** The reference as this site prints it. */
  html: string;
  /** Complete address of its entry. */
  address: string;
  added: string;
  note: string;
}

export type BasketItem = BasketPassage | BasketWork;

/** What tells items apart: the same words of one edition are one passage. */
export const identify = (item: BasketItem): string =>
  item.type === 'work'
    ? `work ${item.key}`
    : `passage ${item.slug} ${item.editionDate} ${item.fragment} ${item.number} ${item.words}`;

/** Items with others put in: those that are there are replaced. In the order in which they were collected. */
export function mergeItems(items: BasketItem[], others: BasketItem[]): BasketItem[] {
  const merged = new Map([...items, ...others].map((item) => [identify(item), item]));
  return [...merged.values()].sort((a, b) => a.added.localeCompare(b.added));
}
