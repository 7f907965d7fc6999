import type { FootnoteDefinition, FootnoteReference, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Finding } from '../finding.ts';
import { lineOf } from './blocks.ts';
import { linkIbids } from './ibid.ts';
import type { Notes } from './recognise-notes.ts';

/** The notes that a format knows as such, as Word does; they are counted in the order of their marks. */
export function ownNotes(body: RootContent[], own: FootnoteDefinition[]): Notes {
  const marks = marksIn([...body, ...own]);
  const byLabel = new Map(own.map((definition) => [definition.identifier.toLowerCase(), definition]));
  const marked = new Set(marks.flatMap(({ identifier }) => byLabel.get(identifier.toLowerCase()) ?? []));
  const unmarked = own.filter((definition) => !marked.has(definition));
  const isNumbered = own.every(({ identifier }) => /^[1-9]\d{0,3}$/.test(identifier));
  if (!isNumbered) renumber([...marked, ...unmarked], marks, byLabel);
  const definitions = own.toSorted((a, b) => Number(a.identifier) - Number(b.identifier));
  const problems = [...unmarked.map(unmarkedFinding), ...outOfOrder(marks)];
  const lost = linkIbids(definitions).map((number): Finding => ({
    about: 'notes',
    message: `Note ${number} says “Ibid.”, but no note before it names a work.`,
  }));
  const findings = [...problems, ...lost];
  return { body, definitions, scheme: undefined, findings, setAside: [], isIncomplete: problems.length > 0 };
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
  byLabel: Map<string, FootnoteDefinition>,
): void {
  const numbers = new Map(definitions.map((definition, index) => [definition, String(index + 1)]));
  for (const mark of marks) {
    const definition = byLabel.get(mark.identifier.toLowerCase());
    const number = definition && numbers.get(definition);
    if (number) Object.assign(mark, { identifier: number, label: number });
  }
  for (const [definition, number] of numbers) Object.assign(definition, { identifier: number, label: number });
}

const unmarkedFinding = (definition: FootnoteDefinition): Finding => ({
  line: lineOf(definition),
  about: 'notes',
  message: `Note ${definition.identifier} has no mark in the text; put [^${definition.identifier}] where it belongs.`,
});

function outOfOrder(marks: FootnoteReference[]): Finding[] {
  const firsts = [...new Set(marks.map(({ identifier }) => Number(identifier)))];
  const index = firsts.findIndex((number, place) => place > 0 && number < (firsts[place - 1] ?? 0));
  if (index === -1) return [];
  const message = `Note ${firsts[index]} is marked after note ${firsts[index - 1]}; the site wants notes in the order of their marks.`;
  return [{ about: 'notes', message }];
}
