import type { Block } from './blocks.ts';
import { follows, goesOn, goingOn, leadsTo } from './follows.ts';
import type { Entry } from './note-entry.ts';

/** One note as it stands in a list. */
export interface Note {
  number: number;
  line: number;
  entry: Entry;
  /** The blocks that it fills; the first still begins with its number unless the format took that away. */
  units: Unit[];
}

/** A piece of a document that could be a note or go on with one: a block, or an item of an ordered list. */
export interface Unit {
  block: Block;
  /** Place of its block among the blocks of the document. */
  index: number;
  entry: Entry | undefined;
  /** Whether the number stands in the text, and not in the mark-up. */
  isWritten: boolean;
}

/** A list of notes at the end of a document. */
export interface NoteList {
  notes: Note[];
  /** Its heading, if it has one. */
  heading: Block | undefined;
}

const noteHeading =
  /^(?:end ?notes?|foot ?notes?|notes?|references?|sources?|works cited|notes (?:and|&) references|note|riferimenti|fu(?:ß|ss)noten|anmerkungen|notas?|kaynakça|dipnotlar)\s*:?$/i;

/** Whether a line can head a list of notes, as “Endnotes:” can. */
export const isNoteHeading = (text: string): boolean => noteHeading.test(text.trim());

/** Runs of pieces that count up as the notes of a list do, in the order of the document. */
export function findRuns(units: Unit[]): NoteList[] {
  const runs: NoteList[] = [];
  let run: NoteList | undefined;
  let pending: Unit[] = [];
  for (const [place, unit] of units.entries()) {
    const last = run?.notes.at(-1);
    const heading = headingOf(units, place);
    if (run && last && unit.entry && follows(last, unit.entry, pending)) {
      last.units.push(...(leadsTo(pending, unit.entry) ? goingOn(pending) : pending));
      run.notes.push(noteOf(unit, unit.entry));
      pending = [];
    } else if (unit.entry && (unit.entry.number === 1 || heading)) {
      run = { notes: [noteOf(unit, unit.entry)], heading };
      runs.push(run);
      pending = [];
    } else pending.push(unit);
  }
  return runs;
}

const noteOf = (unit: Unit, entry: Entry): Note => ({
  number: entry.number,
  line: unit.block.line,
  entry,
  units: [unit],
});

const headingOf = (units: Unit[], place: number): Block | undefined => {
  const before = units[place - 1]?.block;
  return before && isNoteHeading(before.text) ? before : undefined;
};

/** Add to the last note what goes on with it, but no line with a mark: `marked` are their numbers. */
export function endRun({ notes }: NoteList, units: Unit[], marked: ReadonlySet<number>): void {
  const last = notes.at(-1);
  const end = last?.units.at(-1);
  if (!last || !end) return;
  const isLoose = notes.every(
    ({ line }, index) => index === 0 || line - (notes[index - 1]?.units.at(-1)?.block.line ?? 0) > 1,
  );
  let line = end.block.line;
  for (let place = units.indexOf(end) + 1; place < units.length; place += 1) {
    const unit = units[place];
    if (!unit || unit.entry || marked.has(unit.block.line)) return;
    const isAdjacent = notes.length > 1 && isLoose && unit.block.line === line + 1;
    if (!isAdjacent && !goesOn(unit)) return;
    last.units.push(unit);
    line = unit.block.line;
  }
}
