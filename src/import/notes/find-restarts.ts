import type { Block } from './blocks.ts';
import { marksFor } from './choose-list.ts';
import { findMarks } from './find-marks.ts';
import { findRuns, type NoteList } from './note-list.ts';
import { unitsOf } from './units.ts';

/**
 * The lists of notes of a document whose numbering starts again, as at the end of each chapter: each of them begins with
 * 1 and has all of its marks between the list before it and itself. Nothing where there are fewer than two.
 */
export function findRestarts(blocks: Block[]): NoteList[] {
  const lists: NoteList[] = [];
  let end = 0;
  for (const run of findRuns(unitsOf(blocks))) {
    const [first, last] = [run.notes[0], run.notes.at(-1)];
    const start = blocks.findIndex(({ line }) => line === first?.line);
    if (!first || !last || first.number !== 1 || start < end) continue;
    const before = findMarks(blocks.slice(end, start).map(({ node }) => node));
    if (marksFor(run, before).covered < run.notes.length) continue;
    lists.push(run);
    const lastLine = last.units.at(-1)?.block.line ?? last.line;
    end = blocks.findLastIndex(({ line }) => line <= lastLine) + 1;
  }
  const [list] = lists;
  const alike = lists.filter(({ notes: [first] }) => first?.entry.scheme === list?.notes[0]?.entry.scheme);
  return alike.length > 1 ? alike : [];
}
