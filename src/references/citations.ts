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
export const citationPattern = /\[@([a-z0-9-]+)(?:,\s*([^\]]+))?\]/g;

const definitionPattern = /^\[\^(\d+)\]:((?:.|\n(?=[ \t]+\S|\n[ \t]+\S))*)/gm;

/** Find the citations in the notes of an article’s Markdown, in the order of the notes. */
export function findCitations(slug: string, markdown: string): Citation[] {
  const citations: Citation[] = [];
  for (const [, number, text = ''] of markdown.matchAll(definitionPattern)) {
    for (const [, name = '', locator] of text.matchAll(citationPattern)) {
      const isIbid = name === 'ibid';
      const key = isIbid ? (citations.at(-1)?.key ?? name) : name;
      citations.push({ key, slug, note: Number(number), locator, isIbid });
    }
  }
  return citations;
}
