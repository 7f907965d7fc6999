import type { Nodes } from 'mdast';
import { isComponent, textAttribute, type MdxElement } from '../markdown/mdx-elements.ts';
import type { Problem } from '../read/problem.ts';
import type { Entry } from '../read/entry.ts';

/** A `<Passage note="4">` with the nodes around it, from the outermost. */
interface Passage {
  node: MdxElement<Nodes>;
  around: Nodes[];
  /** What is written in quotation marks; nothing, where an expression in braces is, or no number at all. */
  note: string | undefined;
}

/** Each passage names a note of the article, has words, and lies within one paragraph of the text and outside all others. */
export function checkPassages({ file, text }: Entry): Problem[] {
  if (!text) return [];
  const notes = new Set(text.notes.map(({ label }) => label));
  return findPassages(text.markdown).flatMap((passage) => {
    // The first rule that is broken: the others often follow from it.
    const rule = rules.find(({ isBroken }) => isBroken(passage, notes));
    if (!rule) return [];
    const line = passage.node.position?.start.line ?? 1;
    const name = passage.note ? `The passage for note ${passage.note}` : 'This passage';
    return [{ file, line, reason: `${name} ${rule.reason}`, remedy: rule.remedy }];
  });
}

interface Rule {
  isBroken(passage: Passage, notes: Set<string>): boolean;
  /** A sentence without its subject. */
  reason: string;
  remedy: string;
}

const rules: Rule[] = [
  {
    isBroken: ({ note }) => !note,
    reason: 'doesn’t name its note.',
    remedy: 'Give the number of the note in quotation marks, such as <Passage note="4">.',
  },
  {
    isBroken: ({ note = '' }, notes) => !notes.has(note),
    reason: 'rests on a note that the article doesn’t have.',
    remedy: 'Correct the number, or add the note at the end of the file.',
  },
  {
    isBroken: ({ around }) => around.some(isPassage),
    reason: 'is inside another one.',
    remedy: 'Close the other one before it, or remove one of the two.',
  },
  {
    isBroken: ({ around }) => around.some((outer) => isOutsideText(outer) || isComponent(outer)),
    reason: 'is not in the author’s text.',
    remedy: 'Mark sentences of a paragraph only, not a heading, a note or words of the editor.',
  },
  {
    isBroken: ({ node }) => !hasWords(node),
    reason: 'is empty.',
    remedy: 'Put its tags around the sentences that rest on the note, or remove them.',
  },
  {
    isBroken: ({ node }) => node.children.some(isBlock),
    reason: 'goes beyond the text of one paragraph.',
    remedy: 'Put its tags into the paragraph, on the lines of the text, and give each paragraph a passage of its own.',
  },
];

function findPassages(node: Nodes, around: Nodes[] = []): Passage[] {
  const inside = 'children' in node ? node.children.flatMap((child) => findPassages(child, [...around, node])) : [];
  return isPassage(node) ? [{ node, around, note: textAttribute(node, 'note') }, ...inside] : inside;
}

const isPassage = (node: Nodes): node is MdxElement<Nodes> => isComponent(node, 'Passage');

const isOutsideText = ({ type }: Nodes): boolean => type === 'footnoteDefinition' || type === 'heading';

const isBlock = ({ type }: Nodes): boolean =>
  ['paragraph', 'heading', 'list', 'blockquote', 'table', 'code', 'thematicBreak'].includes(type);

/** True where the author says something: marks of notes and the editor’s words don’t count. */
const hasWords = (node: Nodes): boolean =>
  'value' in node
    ? node.value.trim() !== ''
    : 'children' in node && node.children.some((child) => !isComponent(child) && hasWords(child));
