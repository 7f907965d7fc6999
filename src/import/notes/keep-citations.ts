import type { FootnoteDefinition } from 'mdast';
import type { Edition } from '../../edition/read/read-edition.ts';

/**
 * Add to each note, as an editor’s remark, the works that the note of the same number cites in the article that it
 * replaces, so that the list of sources keeps them.
 */
export function keepCitations(notes: FootnoteDefinition[], { text }: Edition): void {
  const cited = (text?.writtenCitations ?? []).filter(({ key }) => key !== undefined && key !== 'ibid');
  for (const note of notes) {
    const citations = cited.filter((citation) => citation.note === note.identifier).map(({ written }) => written);
    const last = note.children.at(-1);
    if (citations.length === 0 || last?.type !== 'paragraph') continue;
    last.children.push({ type: 'html', value: ` <Ed>${citations.join(' ')}</Ed>` });
  }
}
