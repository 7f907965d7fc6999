import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { isComponent } from '../../edition/markdown/mdx-elements.ts';
import type { Edition } from '../../edition/read/read-edition.ts';
import type { Finding } from '../document.ts';
import type { Fields } from '../front-matter/field-values.ts';
import { foldName } from '../front-matter/names.ts';

/** An article whose text another takes. */
interface Replacement {
  /** The article as it was. */
  existing: Edition;
  before: Fields;
  /** What the document says of itself. */
  fresh: Fields;
  /** Fields that stay. */
  kept: string[];
}

const byParagraphs = ['keyPoints', 'topics'];

/** What was written about a text that is no longer there, and what an editor should therefore look at. */
export function findingsOnReplaced({ existing, before, fresh, kept }: Replacement): Finding[] {
  const fields = byParagraphs.filter((name) => kept.includes(name));
  return [
    ...differentTitle(before, fresh),
    ...(fields.length > 0
      ? [
          about(
            `The paragraphs that ${fields.join(' and ')} name are those of the text that was there; go through them.`,
          ),
        ]
      : []),
    ...lostNotes(existing),
  ];
}

function differentTitle(before: Fields, { title }: Fields): Finding[] {
  const [old, now] = [foldName(before.title ?? ''), foldName(title ?? '')];
  const isSame = old === '' || now === '' || old.includes(now) || now.includes(old);
  if (isSame || before.titleNote !== undefined) return [];
  return [
    about(`The document is called “${title}”, the article “${before.title}”; make sure that it is the same text.`),
  ];
}

/** The editors’ notes on the old text: a document has none, and nobody else knows where they would belong. */
function lostNotes({ text, problems }: Edition): Finding[] {
  if (!text) {
    const line = problems.at(-1)?.line ?? 1;
    return [
      about(
        `The text of the article as it was can’t be read (line ${line}), so the works that its notes cite and its editors’ notes are not kept; take them from the version before.`,
      ),
    ];
  }
  const findings: Finding[] = [];
  visit(text.markdown, (node) => {
    if (!isComponent(node, 'EditorsNote')) return;
    const note = toString(node).replace(/\s+/g, ' ').trim();
    const line = node.position?.start.line ?? 1;
    findings.push(
      about(
        `The editors’ note “${note}” (line ${line} of the article as it was) is gone; put it back where it still holds.`,
      ),
    );
  });
  return findings;
}

const about = (message: string): Finding => ({ about: 'front matter', message });
