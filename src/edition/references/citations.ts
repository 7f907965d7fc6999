/** One place where a note cites a work. */
export interface Citation {
  /** Key of the work; for an “Ibid.”, of the work that it stands for. */
  key: string;
  /** The article whose note it is. */
  slug: string;
  note: number;
  /** Part of the work that is meant, as the author names it. */
  locator: string | undefined;
  isIbid: boolean;
}

/** How a note cites a work: `[@grgic-2024]`, `[@elcano-2023, Australia]`, and `[@ibid]` for the one before. */
export const citationPattern = /(?<!\\)\[@([a-z0-9]+(?:-[a-z0-9]+)*)(?:,\s*([^\][\s][^\][]*))?\](?!\()/g;

/** What may stand between two citations of one work that are printed as one. */
export const citationSeparator = /^\s*(?:[;,]\s*)?(?:and\s+|&\s+)?$/;

/**
 * Find the citations in a run of text. `written` is the same text as its file has it: what begins with a backslash there
 * is meant as text.
 */
export function matchCitations(text: string, written = text): RegExpExecArray[] {
  const signs = [...written.matchAll(/\\?\[@/g)].map(([sign]) => sign);
  const places = [...text.matchAll(/\[@/g)].map(({ index }) => index);
  const isMeantAsText = ({ index }: RegExpExecArray): boolean =>
    signs.length === places.length && signs[places.indexOf(index)]?.startsWith('\\') === true;
  return [...text.matchAll(citationPattern)].filter((match) => !isMeantAsText(match));
}

/** What a match of `citationPattern` means in its place; `before` is the citation that an “Ibid.” repeats. */
export function readCitation(
  [, name = '', locator]: RegExpExecArray,
  place: Pick<Citation, 'slug' | 'note'>,
  before: Citation | undefined,
): Citation {
  const isIbid = name === 'ibid';
  return { key: (isIbid && before?.key) || name, ...place, locator: locator?.replace(/\s+/g, ' ').trim(), isIbid };
}
