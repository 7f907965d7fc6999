import type { RootContent } from 'mdast';
import { partSuperscripts } from './part-superscripts.ts';
import { findMarks, type Mark, type MarkScheme } from './find-marks.ts';
import type { EntryScheme } from './note-entry.ts';
import { endRun, findRuns, isNoteHeading, type Note, type NoteList, type Unit } from './note-list.ts';
import { unitsOf } from './units.ts';
import type { Block } from './blocks.ts';

/** A list of notes with the marks in the text that could be those of its notes. */
export interface ChosenList extends NoteList {
  marks: Mark[];
  /** The blocks of the document without the list. */
  rest: RootContent[];
}

/** How marks can be written whose notes are numbered so. */
const marksOf: Record<EntryScheme, MarkScheme[]> = {
  caret: ['caret'],
  bracket: ['bracket', 'superscript'],
  paren: ['paren', 'superscript'],
  superscript: ['superscript'],
  dot: ['superscript', 'bracket', 'paren'],
  plain: ['superscript', 'bracket', 'paren'],
};

/** The list of notes of a document: of all lists that count up, the one to whose numbers most marks in the text belong. */
export function chooseList(blocks: Block[]): ChosenList | undefined {
  const units = unitsOf(blocks);
  const found = findMarks(blocks.map(({ node }) => node));
  let chosen: ChosenList | undefined;
  let most = 0;
  for (const run of findRuns(units)) {
    const { marks, covered } = marksFor(run, found);
    if (covered === 0 || covered < run.notes.length * 0.3 || covered < most) continue;
    endRun(run, units, new Set(marks.map(({ line }) => line)));
    if (!run.notes.every(hasText)) continue;
    chosen = { ...run, marks, rest: withoutList(blocks, run, units) };
    most = covered;
  }
  return chosen;
}

/** A number alone is no note, but its text may stand on the next line. */
const hasText = ({ entry, units }: Note): boolean =>
  units.some(({ block }, index) => block.text.slice(index === 0 ? entry.length : 0).trim() !== '');

/** The marks that belong to a list, in whichever way most of its notes are marked, and how many notes those are. */
export function marksFor(run: NoteList, found: Mark[]): { marks: Mark[]; covered: number } {
  const own = new Set(run.notes.flatMap(({ units }) => units.map(({ block }) => block.line)));
  const numbers = new Set(run.notes.map(({ number }) => number));
  const first = run.notes[0];
  let best: { marks: Mark[]; covered: number } = { marks: [], covered: 0 };
  for (const scheme of first ? marksOf[first.entry.scheme] : []) {
    const marks = found
      .filter((mark) => mark.scheme === scheme && !own.has(mark.line) && fits(mark, run))
      .map((mark) => partSuperscripts(mark, numbers));
    const covered = new Set(marks.flatMap((mark) => mark.numbers).filter((number) => numbers.has(number))).size;
    if (covered > best.covered) best = { marks, covered };
  }
  return best;
}

/** Roman marks belong to Roman notes; a numbered list without brackets can have either. */
function fits(mark: Mark, { notes: [first] }: NoteList): boolean {
  if (!first || mark.scheme === 'superscript') return first !== undefined;
  const { scheme, kind } = first.entry;
  return mark.kind === kind || (scheme === 'dot' && kind === 'arabic');
}

function withoutList(blocks: Block[], run: NoteList, units: Unit[]): RootContent[] {
  const taken = new Set(run.notes.flatMap((note) => note.units));
  const indexes = new Set(units.filter((unit) => taken.has(unit)).map(({ index }) => index));
  return blocks.filter((block, index) => !indexes.has(index) && block !== run.heading).map(({ node }) => node);
}

/** The heading of notes to which no mark in the text belongs. */
export const findUnusedHeading = (blocks: Block[]): Block | undefined =>
  blocks.find(({ text }) => isNoteHeading(text) && /note|fu(?:ß|ss)/i.test(text));
