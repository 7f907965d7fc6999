import type { Mark, Note } from '../read/find-notes.ts';
import type { Problem } from '../read/problem.ts';
import type { Entry } from '../read/entry.ts';

type Finding = Omit<Problem, 'file'>;

/** Every mark has its note and every note its mark, and both are numbered from 1 in the order of the text. */
export function checkNotes({ file, text }: Entry): Problem[] {
  if (!text) return [];
  const { marks, notes } = text;
  return [
    ...marksWithoutNote(marks),
    ...notesWithoutMark(notes, marks),
    ...notesDefinedTwice(notes),
    ...notesWithoutNumber(notes),
    ...firstOutOfOrder(notes, marks),
  ].map((finding) => ({ file, ...finding }));
}

const marksWithoutNote = (marks: Mark[]): Finding[] =>
  marks
    .filter(({ hasNote }) => !hasNote)
    .map(({ label, line }) => ({
      line,
      reason: `The mark [^${label}] has no note.`,
      remedy: `Add the note at the end of the file, as a paragraph that begins with “[^${label}]:”, or remove the mark.`,
    }));

function notesWithoutMark(notes: Note[], marks: Mark[]): Finding[] {
  const marked = new Set(marks.map(keyOf));
  return firstOfEach(notes)
    .filter((note) => !marked.has(keyOf(note)))
    .map(({ label, line }) => ({
      line,
      reason: `The note [^${label}] has no mark in the text, so no reader would see it.`,
      remedy: `Put [^${label}] where the original has it, or remove the note.`,
    }));
}

function notesDefinedTwice(notes: Note[]): Finding[] {
  const firsts = firstOfEach(notes);
  return notes
    .filter((note) => !firsts.includes(note))
    .map((note) => ({
      line: note.line,
      reason: `The note [^${note.label}] stands here a second time; it is already on line ${lineOfFirst(note, firsts)}.`,
      remedy: 'Remove one of the two, or correct its number.',
    }));
}

const notesWithoutNumber = (notes: Note[]): Finding[] =>
  firstOfEach(notes)
    .filter((note) => !isNumbered(note))
    .map(({ label, line }) => ({
      line,
      reason: `“${label}” can’t be the number of a note.`,
      remedy: 'Number the note and its mark in figures, such as [^4] for note iv.',
    }));

/** Only the first number that is out of order: the ones after it would follow from it. */
function firstOutOfOrder(notes: Note[], marks: Mark[]): Finding[] {
  const marksOfNotes = marks.filter(({ hasNote }) => hasNote);
  const marked = new Set(marksOfNotes.map(keyOf));
  // Marks without a note and notes without a mark are reported already, and leave gaps.
  const gaps = new Set([...marks, ...notes].map(keyOf).filter((key) => !marked.has(key)));
  let expected = 1;
  for (const { label, line } of firstOfEach(marksOfNotes.filter(isNumbered))) {
    while (gaps.has(String(expected))) expected += 1;
    if (Number(label) !== expected) {
      const reason = `Note ${label} is marked here, where note ${expected} should come.`;
      return [{ line, reason, remedy: 'Number the notes from 1, in the order of their first marks.' }];
    }
    expected += 1;
  }
  return [];
}

const isNumbered = ({ label }: Note): boolean => /^[1-9]\d*$/.test(label);

/** GFM doesn’t tell capitals from small letters here. */
const keyOf = ({ label }: Note): string => label.toLowerCase();

function firstOfEach<T extends Note>(signs: T[]): T[] {
  const keys = signs.map(keyOf);
  return signs.filter((sign, index) => keys.indexOf(keyOf(sign)) === index);
}

const lineOfFirst = (note: Note, firsts: Note[]): number | undefined =>
  firsts.find((first) => keyOf(first) === keyOf(note))?.line;
