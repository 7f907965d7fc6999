import type { FootnoteDefinition, PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { citationSeparator, matchCitations, readCitation, type Citation } from '../references/citations.ts';
import type { References } from '../references/references.ts';
import { createElsewhere, createIbid, createReference, createRepeated } from './reference-nodes.ts';

export interface CitationOptions {
  /** Gives the works, and the citations of all articles, as they are at the moment. */
  references: () => References;
}

/** An edition’s file on its path through the steps. */
interface File {
  /** Its name without the ending. */
  stem?: string | undefined;
  data: Record<string, unknown>;
}

/**
 * Print the works that notes cite by their key: what kind of source it is, the reference in one style, where it can be
 * opened and when it was; and at the end of the note, where else the work is cited. A note prints a work once, with all
 * the parts that are meant. An unknown key is left as it is written. The outline gets the citations.
 */
export function remarkCitations({ references }: CitationOptions) {
  return (tree: Root, file: File): void => {
    const known = references();
    const slug = file.stem ?? '';
    const source = String(file);
    const citations: Citation[] = [];
    let named: Citation | undefined;
    for (const definition of notesOf(tree)) {
      const place = { slug, note: Number(definition.identifier) };
      const cited = new Set<string>();
      replaceCitations(definition, source, (match, others) => {
        citations.push(...[match, ...others].map((one) => readCitation(one, place, named)));
        const citation = { ...readCitation(match, place, named), locator: joinLocators([match, ...others]) };
        if (citation.isIbid) return named && createIbid(citation, named.note, known);
        named = citation;
        if (cited.has(citation.key)) return createRepeated(citation, known);
        if (known.works.has(citation.key)) cited.add(citation.key);
        return createReference(citation, known);
      });
      addElsewhere(definition, elsewhere(known, cited, place), slug, known);
    }
    file.data['citations'] = citations.filter(({ note }) => !Number.isNaN(note));
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

/** What stands for a citation, and for those of the same work that follow it at once. */
type Replace = (match: RegExpExecArray, others: RegExpExecArray[]) => PhrasingContent[] | undefined;

/** Put what `replace` gives in the place of each citation; where it gives nothing, the text keeps its place in the file. */
function replaceCitations(note: FootnoteDefinition, source: string, replace: Replace): void {
  visit(note, 'text', (node, index, parent) => {
    const pieces = cut(node, source, replace);
    if (!parent || index === undefined || !pieces) return undefined;
    (parent.children as PhrasingContent[]).splice(index, 1, ...pieces);
    return [SKIP, index + pieces.length];
  });
}

function cut({ value, position }: Text, source: string, replace: Replace): PhrasingContent[] | undefined {
  const written = position && source.slice(position.start.offset, position.end.offset);
  const pieces: PhrasingContent[] = [];
  let from = 0;
  for (const [match, ...others] of joinSame(value, matchCitations(value, written))) {
    const nodes = match && replace(match, others);
    if (!nodes) continue;
    if (match.index > from) pieces.push({ type: 'text', value: value.slice(from, match.index) });
    pieces.push(...nodes);
    from = endOf(others.at(-1) ?? match);
  }
  if (from > 0 && from < value.length) pieces.push({ type: 'text', value: value.slice(from) });
  return from > 0 ? pieces : undefined;
}

const endOf = ({ index, 0: written }: RegExpExecArray): number => index + written.length;

/** Put together the citations of one work that stand side by side, each naming a part of it. */
function joinSame(text: string, matches: RegExpExecArray[]): RegExpExecArray[][] {
  const runs: RegExpExecArray[][] = [];
  for (const match of matches) {
    const last = runs.at(-1)?.at(-1);
    const isSame =
      last?.[1] === match[1] && last?.[2] && match[2] && citationSeparator.test(text.slice(endOf(last), match.index));
    if (isSame) runs.at(-1)?.push(match);
    else runs.push([match]);
  }
  return runs;
}

const joinLocators = (matches: RegExpExecArray[]): string | undefined => {
  const locators = matches.flatMap(([, , locator]) => locator?.replace(/\s+/g, ' ').trim() ?? []);
  return new Intl.ListFormat('en-GB').format(locators) || undefined;
};

/** The other notes that cite these works, each once. */
function elsewhere({ citations }: References, keys: Set<string>, here: Pick<Citation, 'slug' | 'note'>): Citation[] {
  const isSame = (a: Pick<Citation, 'slug' | 'note'>, b: typeof a) => a.slug === b.slug && a.note === b.note;
  return citations
    .filter((citation) => keys.has(citation.key) && !isSame(citation, here))
    .filter((citation, index, all) => all.findIndex((other) => isSame(other, citation)) === index);
}

function addElsewhere({ children }: FootnoteDefinition, citations: Citation[], slug: string, known: References): void {
  if (citations.length === 0) return;
  const last = children.at(-1);
  const nodes = createElsewhere(citations, slug, known);
  if (last?.type === 'paragraph') last.children.push({ type: 'text', value: ' ' }, ...nodes);
  else children.push({ type: 'paragraph', children: nodes });
}
