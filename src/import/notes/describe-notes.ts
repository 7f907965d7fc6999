import type { Finding } from '../finding.ts';
import type { Mark } from './find-marks.ts';
import type { Note } from './note-list.ts';
import type { Placed } from './place-marks.ts';

interface Facts {
  notes: Note[];
  placed: Placed[];
  marks: Mark[];
  /** Numbers that belong to no note and stay in the text. */
  others: Mark[];
  numbers: ReadonlySet<number>;
  lostIbids: number[];
}

/** What an editor should look at in the notes, and whether the site would refuse them as they are. */
export function describeNotes(facts: Facts): { findings: Finding[]; isIncomplete: boolean } {
  const problems = [...marksWithoutNote(facts), ...notesWithoutMark(facts), ...firstOutOfOrder(facts)];
  const findings = [...problems, ...numbersKept(facts), ...linksToLookAt(facts), ...lostIbids(facts)];
  return { findings, isIncomplete: problems.length > 0 };
}

const about = 'notes' as const;

const marksWithoutNote = ({ marks, numbers }: Facts): Finding[] =>
  marks
    .filter((mark) => !mark.numbers.every((number) => numbers.has(number)))
    .map(({ line, written }) => {
      const message = `The mark ${written} has no note; it stays in the text as it is written.`;
      return { line, about, message };
    });

function notesWithoutMark({ notes, placed }: Facts): Finding[] {
  const marked = new Set(placed.flatMap(({ become, mark }) => (become === 'notes' ? mark.numbers : [])));
  return notes
    .filter(({ number }) => !marked.has(number))
    .map(({ line, number }) => {
      const message = `Note ${number} has no mark in the text; put [^${number}] where it belongs.`;
      return { line, about, message };
    });
}

function firstOutOfOrder({ placed }: Facts): Finding[] {
  let highest = 0;
  const seen = new Set<number>();
  for (const { become, mark } of placed) {
    for (const number of become === 'notes' ? mark.numbers : []) {
      if (!seen.has(number) && number < highest) {
        const message = `Note ${number} is marked here, after note ${highest}; the site wants notes in the order of their marks.`;
        return [{ line: mark.line, about, message }];
      }
      seen.add(number);
      highest = Math.max(highest, number);
    }
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
  placed.flatMap(({ mark: { line, written }, ...rest }): Finding[] => {
    if (rest.become === 'notes') return [];
    const message =
      rest.become === 'link'
        ? `${written} was the number of a link: the words before it lead to ${rest.address} now; see how many of them belong to it.`
        : `${written} is the number of a link whose address the notes don’t give; there is no link here.`;
    return [{ line, about: 'links', message }];
  });

const lostIbids = ({ lostIbids, notes }: Facts): Finding[] =>
  lostIbids.map((number) => {
    const line = notes.find((note) => note.number === number)?.line;
    const message = `Note ${number} says “Ibid.”, but no note before it names a work.`;
    return { ...(line !== undefined && { line }), about, message };
  });
