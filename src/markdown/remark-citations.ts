import type { FootnoteDefinition, Paragraph, PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { citationPattern, findCitations, type Citation } from '../references/citations.ts';
import { readReferences, type References } from '../references/read-references.ts';
import { createElsewhere, createIbid, createReference } from './reference-nodes.ts';

/**
 * Print the works that notes cite by their key: what kind of source it is, the reference in one style, where it can be
 * opened and when it was; and at the end of the note, where else the work is cited. An unknown key is left as it stands.
 */
export function remarkCitations({ slug }: { slug?: string } = {}) {
  return (tree: Root, file: { stem?: string | undefined }): void => {
    const references = readReferences();
    const here = slug ?? file.stem ?? '';
    let last: Citation | undefined;
    visit(tree, 'footnoteDefinition', (definition) => {
      const note = Number(definition.identifier);
      const cited: string[] = [];
      visit(definition, 'text', (node, index, parent) => {
        if (!parent || index === undefined || !node.value.includes('[@')) return undefined;
        const pieces = split(node, (match) => {
          const [citation] = findCitations(here, `[^${note}]: ${match}`);
          if (!citation) return undefined;
          if (citation.isIbid) return last && createIbid(last, references);
          last = citation;
          cited.push(citation.key);
          return createReference(citation, references);
        });
        (parent.children as PhrasingContent[]).splice(index, 1, ...pieces);
        return [SKIP, index + pieces.length];
      });
      addElsewhere(definition, cited, { slug: here, note }, references);
    });
  };
}

/** Cut a text at its citations and put the nodes that `replace` gives in their places. */
function split(node: Text, replace: (match: string) => PhrasingContent[] | undefined): PhrasingContent[] {
  const pieces: PhrasingContent[] = [];
  let from = 0;
  for (const match of node.value.matchAll(citationPattern)) {
    const nodes = replace(match[0]);
    if (!nodes) continue;
    if (match.index > from) pieces.push({ type: 'text', value: node.value.slice(from, match.index) });
    pieces.push(...nodes);
    from = match.index + match[0].length;
  }
  if (from < node.value.length) pieces.push({ type: 'text', value: node.value.slice(from) });
  return pieces;
}

function addElsewhere(
  definition: FootnoteDefinition,
  cited: string[],
  here: { slug: string; note: number },
  { citations }: References,
): void {
  const others = citations.filter(
    ({ key, slug, note }) => cited.includes(key) && !(slug === here.slug && note === here.note),
  );
  const last = definition.children.at(-1);
  if (others.length > 0 && last?.type === 'paragraph')
    (last as Paragraph).children.push(...createElsewhere(others, here.slug));
}
