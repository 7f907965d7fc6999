import type { FootnoteDefinition } from 'mdast';
import { citationPattern } from '../../edition/references/citations.ts';

/**
 * Add to each note, as an editor’s remark, the works that the note of the same number cites in the article that it
 * replaces, so that the list of sources keeps them.
 */
export function keepCitations(notes: FootnoteDefinition[], existing: string): void {
  const cited = citationsByNote(existing);
  for (const note of notes) {
    const citations = cited.get(note.identifier);
    const last = note.children.at(-1);
    if (!citations || last?.type !== 'paragraph') continue;
    last.children.push({ type: 'html', value: ` <Ed>${citations.join(' ')}</Ed>` });
  }
}

function citationsByNote(mdx: string): Map<string, string[]> {
  const cited = new Map<string, string[]>();
  for (const [, number = '', text = ''] of mdx.matchAll(/^\[\^(\d+)\]:([\s\S]*?)(?=\n\[\^\d+\]:|(?![\s\S]))/gm)) {
    const citations = [...text.matchAll(citationPattern)]
      .map(([written]) => written)
      .filter((one) => !one.startsWith('[@ibid'));
    if (citations.length > 0) cited.set(number, citations);
  }
  return cited;
}
