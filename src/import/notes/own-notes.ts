import type { FootnoteDefinition, FootnoteReference, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Finding, SetAside, Sign } from '../document.ts';
import { lineOf } from './blocks.ts';
import { countedThrough, lostIbid, notMarked, outOfOrder } from './describe-notes.ts';
import { linkIbids } from './ibid.ts';

/** The notes of a document, and what is left of its text. */
export interface RecognisedNotes {
  /** The text, with references to notes where marks were. */
  body: RootContent[];
  /** By their numbers. */
  definitions: FootnoteDefinition[];
  /** How the marks are written: the first of them, or nothing where the format itself knows them. */
  scheme: string | undefined;
  findings: Finding[];
  setAside: SetAside[];
  /** Numbers of notes, which are in the document and not in the text of the article. */
  signs: Sign[];
  /** Whether the site would refuse the notes as they are. */
  isIncomplete: boolean;
}

/** The notes that a format knows as such, as Word does; where their labels don’t count from 1, they are counted in the order of their marks. */
export function ownNotes(body: RootContent[], own: FootnoteDefinition[]): RecognisedNotes {
  const marks = marksIn([...body, ...own]);
  const byLabel = Map.groupBy(own, ({ identifier }) => identifier.toLowerCase());
  const twice = [...byLabel.values()].flatMap(([, ...others]) => others);
  const marked = new Set(marks.flatMap(({ identifier }) => byLabel.get(identifier.toLowerCase())?.[0] ?? []));
  const unmarked = own.filter((definition) => !marked.has(definition));
  const isCounted =
    own.every(({ identifier }) => /^[1-9]\d{0,3}$/.test(identifier)) &&
    own.some(({ identifier }) => identifier === '1');
  const renumbered = isCounted && twice.length === 0 ? [] : renumber([...marked, ...unmarked], marks, byLabel);
  const definitions = own.toSorted((a, b) => Number(a.identifier) - Number(b.identifier));
  const numbers = marks.map((mark) => ({ number: Number(mark.identifier), line: lineOf(mark) }));
  const problems = [
    ...twice.map(definedTwice),
    ...unmarked.filter((one) => !twice.includes(one)).map(unmarkedFinding),
    ...outOfOrder(numbers),
  ];
  const findings = [...problems, ...renumbered, ...linkIbids(definitions).map(lostIbid)];
  return { body, definitions, scheme: undefined, findings, setAside: [], signs: [], isIncomplete: problems.length > 0 };
}

function marksIn(nodes: RootContent[]): FootnoteReference[] {
  const marks: FootnoteReference[] = [];
  for (const node of nodes) {
    visit(node, 'footnoteReference', (mark) => {
      marks.push(mark);
    });
  }
  return marks;
}

function renumber(
  definitions: FootnoteDefinition[],
  marks: FootnoteReference[],
  byLabel: Map<string, FootnoteDefinition[]>,
): Finding[] {
  const numbers = new Map(definitions.map((definition, index) => [definition, String(index + 1)]));
  const [first, last] = [definitions[0]?.identifier ?? '', definitions.at(-1)?.identifier ?? ''];
  for (const mark of marks) {
    const definition = byLabel.get(mark.identifier.toLowerCase())?.[0];
    const number = definition && numbers.get(definition);
    if (number) Object.assign(mark, { identifier: number, label: number });
  }
  for (const [definition, number] of numbers) Object.assign(definition, { identifier: number, label: number });
  return /^\d+$/.test(first) && first !== '1' ? [countedThrough(first, last, 1, definitions.length)] : [];
}

const unmarkedFinding = (definition: FootnoteDefinition): Finding => ({
  line: lineOf(definition),
  ...notMarked(definition.identifier),
});

const definedTwice = (definition: FootnoteDefinition): Finding => ({
  line: lineOf(definition),
  about: 'notes',
  message: `Another note has the same label as this one, which is note ${definition.identifier} now; put [^${definition.identifier}] where it belongs, or take it out.`,
});
