import type { FootnoteDefinition, PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { citationPattern, readCitation, type Citation } from '../references/citations.ts';
import { readReferences, type References } from '../references/read-references.ts';
import { createElsewhere, createIbid, createReference } from './reference-nodes.ts';

export interface CitationOptions {
  /** Gives the works, and the citations of all articles, as they are at the moment. */
  references?: () => References;
}

/**
 * Print the works that notes cite by their key: what kind of source it is, the reference in one style, where it can be
 * opened and when it was; and at the end of the note, where else the work is cited. An unknown key is left as it stands.
 */
export function remarkCitations({ references = readReferences }: CitationOptions = {}) {
  return (tree: Root, file: { stem?: string | undefined }): void => {
    const known = references();
    const slug = file.stem ?? '';
    let named: Citation | undefined;
    for (const definition of notesOf(tree)) {
      const place = { slug, note: Number(definition.identifier) };
      const cited = new Set<string>();
      replaceCitations(definition, (match) => {
        const citation = readCitation(match, place, named);
        if (citation.isIbid) return named && createIbid(citation, named.note, known);
        named = citation;
        if (known.works.has(citation.key)) cited.add(citation.key);
        return createReference(citation, known);
      });
      addElsewhere(definition, elsewhere(known, cited, place), slug);
    }
  };
}

/** The notes by their numbers, which is the order in which an “Ibid.” looks back. */
function notesOf(tree: Root): FootnoteDefinition[] {
  const notes: FootnoteDefinition[] = [];
  visit(tree, 'footnoteDefinition', (definition) => {
    notes.push(definition);
  });
  return notes.sort((a, b) => Number(a.identifier) - Number(b.identifier));
}

type Replace = (match: RegExpExecArray) => PhrasingContent[] | undefined;

/** Put what `replace` gives in the place of each citation; where it gives nothing, the text keeps its place in the file. */
function replaceCitations(note: FootnoteDefinition, replace: Replace): void {
  visit(note, 'text', (node, index, parent) => {
    const pieces = cut(node, replace);
    if (!parent || index === undefined || !pieces) return undefined;
    (parent.children as PhrasingContent[]).splice(index, 1, ...pieces);
    return [SKIP, index + pieces.length];
  });
}

function cut({ value }: Text, replace: Replace): PhrasingContent[] | undefined {
  const pieces: PhrasingContent[] = [];
  let from = 0;
  for (const match of value.matchAll(citationPattern)) {
    const nodes = replace(match);
    if (!nodes) continue;
    if (match.index > from) pieces.push({ type: 'text', value: value.slice(from, match.index) });
    pieces.push(...nodes);
    from = match.index + match[0].length;
  }
  if (from > 0 && from < value.length) pieces.push({ type: 'text', value: value.slice(from) });
  return from > 0 ? pieces : undefined;
}

/** The other notes that cite these works, each once. */
function elsewhere({ citations }: References, keys: Set<string>, here: Pick<Citation, 'slug' | 'note'>): Citation[] {
  const isSame = (a: Pick<Citation, 'slug' | 'note'>, b: typeof a) => a.slug === b.slug && a.note === b.note;
  return citations
    .filter((citation) => keys.has(citation.key) && !isSame(citation, here))
    .filter((citation, index, all) => all.findIndex((other) => isSame(other, citation)) === index);
}

function addElsewhere({ children }: FootnoteDefinition, citations: Citation[], slug: string): void {
  if (citations.length === 0) return;
  const last = children.at(-1);
  const nodes = createElsewhere(citations, slug);
  if (last?.type === 'paragraph') last.children.push({ type: 'text', value: ' ' }, ...nodes);
  else children.push({ type: 'paragraph', children: nodes });
}
