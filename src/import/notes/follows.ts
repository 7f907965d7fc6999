import { countWords } from '../words/count-words.ts';
import { findMarks } from './find-marks.ts';
import type { Entry } from './note-entry.ts';
import type { Note, Unit } from './note-list.ts';

/** How many pieces a note may have beside its first. */
const longestNote = 8;

/** How many pieces may stand between the notes of two pages. */
const longestPage = 60;

/** How many words make text of a piece between two notes. */
const shortestText = 15;

/** Whether an entry is the next note after one with these pieces between them. */
export function follows({ entry }: Note, next: Entry, between: Unit[]): boolean {
  const isWeak = next.scheme === 'dot' || next.scheme === 'plain';
  if (entry.scheme !== next.scheme || entry.kind !== next.kind) return false;
  if (next.number <= entry.number || next.number > entry.number + (isWeak ? 1 : 20)) return false;
  const isPart = ({ block }: Unit): boolean => block.node.type !== 'heading' || !/^\p{Lu}/u.test(block.text);
  return (between.length <= longestNote && between.every(isPart)) || leadsTo(between, next);
}

/** Whether what stands between two notes is text that the second belongs to, as on pages with notes at their foot. */
export const leadsTo = (between: Unit[], { number, kind }: Entry): boolean =>
  between.length <= longestPage &&
  between.some(
    ({ block }) =>
      countWords(block.text) >= shortestText &&
      findMarks([block.node]).some(
        (mark) =>
          !mark.isSpaced && mark.numbers.includes(number) && (mark.kind === kind || mark.scheme === 'superscript'),
      ),
  );

/** Whether a piece goes on with the note above it, by how it begins. */
export const goesOn = ({ block }: Unit): boolean => /^(?:\p{Ll}|https?:|pp?\. )/u.test(block.text);

/** The pieces with which a note goes on before the text does. */
export function goingOn(units: Unit[]): Unit[] {
  const end = units.findIndex((unit) => !goesOn(unit));
  return end === -1 ? units : units.slice(0, end);
}
