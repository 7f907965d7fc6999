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

/** Find the citations in the notes of an article’s Markdown, in the order of the notes. */
export function findCitations(slug: string, markdown: string): Citation[] {
  const citations: Citation[] = [];
  for (const { note, text } of splitNotes(markdown)) {
    for (const match of text.matchAll(citationPattern)) {
      citations.push(readCitation(match, { slug, note }, citations.at(-1)));
    }
  }
  return citations;
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

/** The notes, by their numbers. */
const splitNotes = (markdown: string): { note: number; text: string }[] =>
  [...markdown.matchAll(notePattern)]
    .map(([, number, text = '']) => ({ note: Number(number), text }))
    .sort((a, b) => a.note - b.note);

/** A note goes on to where a paragraph stands at the margin again, to the next note or to the end. */
const notePattern = /^\[\^(\d+)\]:([\s\S]*?)(?=\n\s*\n\S|\n\[\^\d+\]:|(?![\s\S]))/gm;
