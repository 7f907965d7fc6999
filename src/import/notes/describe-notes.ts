import type { Finding } from '../document.ts';
import type { ChosenList, NumberedNote } from './number-notes.ts';
import type { PlacedMark } from './place-marks.ts';
import type { Mark } from './signs.ts';

interface Facts {
  notes: NumberedNote[];
  placed: PlacedMark[];
  marks: Mark[];
  /** Numbers that belong to no note and stay in the text. */
  others: Mark[];
  lostIbids: number[];
  chosen: ChosenList[];
}

const about = 'notes' as const;

/** What an editor should look at in the notes, and whether the site would refuse them as they are. */
export function describeNotes(facts: Facts): { findings: Finding[]; isIncomplete: boolean } {
  const problems = [...marksWithoutNote(facts), ...notesWithoutMark(facts), ...firstOutOfOrder(facts)];
  const findings = [...problems, ...numbersKept(facts), ...linksToLookAt(facts), ...ibids(facts), ...renumbered(facts)];
  return { findings, isIncomplete: problems.length > 0 };
}

function marksWithoutNote({ marks, placed }: Facts): Finding[] {
  const noted = new Set(placed.map(({ mark }) => mark));
  return marks
    .filter((mark) => !noted.has(mark))
    .map(({ line, written }) => ({
      line,
      about,
      message: `The mark ${written} has no note; it stays in the text as it is written.`,
    }));
}

function notesWithoutMark({ notes, placed }: Facts): Finding[] {
  const marked = new Set(placed.flatMap((one) => (one.become === 'notes' ? one.numbers : [])));
  return notes
    .filter(({ number }) => !marked.has(number))
    .map(({ note: { line }, number }) => ({ line, ...notMarked(number) }));
}

/** The finding on a note that no mark leads to. */
export const notMarked = (number: number | string) => ({
  about,
  message: `Note ${number} has no mark in the text; put [^${number}] where it belongs.`,
});

function firstOutOfOrder({ placed }: Facts): Finding[] {
  const marks = placed.flatMap((one) =>
    one.become === 'notes' ? one.numbers.map((number) => ({ number, line: one.mark.line })) : [],
  );
  return outOfOrder(marks);
}

/** The first mark that comes after that of a later note. */
export function outOfOrder(marks: { number: number; line: number }[]): Finding[] {
  let highest = 0;
  const seen = new Set<number>();
  for (const { number, line } of marks) {
    if (!seen.has(number) && number < highest) {
      const message = `Note ${number} is marked here, after note ${highest}; the site wants notes in the order of their marks.`;
      return [{ line, about, message }];
    }
    seen.add(number);
    highest = Math.max(highest, number);
  }
  return [];
}

const numbersKept = ({ others }: Facts): Finding[] =>
  others.map(({ line, written }) => ({
    line,
    about,
    message: `${written} belongs to another numbering than the notes; it stays in the text as it is written.`,
  }));

const linksToLookAt = ({ placed }: Facts): Finding[] =>
  placed.flatMap((one): Finding[] => {
    if (one.become === 'notes') return [];
    const { line, written } = one.mark;
    const message =
      one.become === 'link'
        ? `${written} was the number of a link: the words before it lead to ${one.address} now; see how many of them belong to it.`
        : `${written} is the number of a link whose address the notes don’t give; there is no link here.`;
    return [{ line, about: 'links', message }];
  });

const ibids = ({ lostIbids, notes }: Facts): Finding[] =>
  lostIbids.map((number) => {
    const line = notes.find((one) => one.number === number)?.note.line;
    return { ...(line !== undefined && { line }), ...lostIbid(number) };
  });

/** The finding on an “Ibid.” that repeats nothing. */
export const lostIbid = (number: number) => ({
  about,
  message: `Note ${number} says “Ibid.”, but no note before it names a work.`,
});

/** Of each list whose notes have other numbers now, what they were. */
const renumbered = ({ notes, chosen }: Facts): Finding[] =>
  chosen.flatMap(({ list }): Finding[] => {
    const own = notes.filter((one) => one.list === list);
    const [first, last] = [own[0], own.at(-1)];
    if (!first || !last || first.note.entry.kind === 'symbol' || first.note.entry.key === String(first.number))
      return [];
    return [
      {
        line: first.note.line,
        ...countedThrough(first.note.entry.key, last.note.entry.key, first.number, last.number),
      },
    ];
  });

/** The finding on notes whose numbers in the article are others than in the document. */
export const countedThrough = (from: string, to: string, first: number, last: number) => ({
  about,
  message:
    first === last
      ? `Note ${from} of this list is note ${first} in the article, since notes are counted through.`
      : `Notes ${from} to ${to} of this list are notes ${first} to ${last} in the article, since notes are counted through.`,
});
