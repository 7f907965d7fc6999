import type { Mark } from './signs.ts';
import { bestMarks, fits, isSure, judge, type Note, type NoteList, type Unit } from './lists.ts';

/** A note with its number in the article and the marks that lead to it. */
export interface NumberedNote {
  note: Note;
  number: number;
  list: NoteList;
}

/** The lists of notes of a document with the marks of each. */
export interface ChosenList {
  list: NoteList;
  marks: Mark[];
}

/** Choose the lists of a document that are notes, each with its own marks; `found` are all marks of the text. */
export function chooseLists(lists: NoteList[], found: Mark[], units: Unit[]): ChosenList[] {
  const chosen: ChosenList[] = [];
  let from = 0;
  for (const list of lists) {
    const start = units[list.from]?.index ?? 0;
    if (start < from || !isWhole(list, units)) continue;
    const fit = judge(
      list,
      found.filter(({ index }) => index >= from && index < start),
      units,
    );
    if (!fit.isAccepted || hasRival(list, lists, found, units)) continue;
    chosen.push({ list, marks: fit.marks });
    from = (units[list.to]?.index ?? 0) + 1;
  }
  const grouped = chosen.length === 1 ? chooseGroups(lists, found, units) : [];
  if (grouped.length > 1) return grouped;
  const [only, ...others] = chosen;
  // With one list, marks after it are its own too.
  if (only && others.length === 0) return [{ ...only, marks: bestMarks(only.list, outside(found, only.list)).marks }];
  return chosen;
}

/** Whether a list that may be text leaves its marks to one further down that is surely of notes. */
function hasRival(list: NoteList, lists: NoteList[], found: Mark[], units: Unit[]): boolean {
  if (isSure(list)) return false;
  const keys = new Set(list.notes.map(({ entry }) => entry.key));
  return lists.some((other) => {
    if (other.from <= list.to || !isSure(other) || !other.notes.some(({ entry }) => keys.has(entry.key))) return false;
    const start = units[other.from]?.index ?? 0;
    const before = found.filter(({ index }) => index < start);
    return judge(other, before, units).isAccepted;
  });
}

/** An item that is no note can’t stay where a list goes. */
function isWhole({ from, to }: NoteList, units: Unit[]): boolean {
  const [first, last] = [units[from]?.index, units[to]?.index];
  return units[from - 1]?.index !== first && units[to + 1]?.index !== last;
}

/** The marks that are in no note of a list; what is between the notes of two pages is text. */
function outside(found: Mark[], { notes }: NoteList): Mark[] {
  const taken = new Set(notes.flatMap((note) => note.units.map(({ index }) => index)));
  return found.filter(({ index }) => !taken.has(index));
}

/** At the end of a book the notes of each chapter are together, and the numbers of both begin again. */
function chooseGroups(lists: NoteList[], found: Mark[], units: Unit[]): ChosenList[] {
  const [first, ...others] = lists.filter(({ notes: [note] }) => note?.entry.key === '1');
  const entry = first?.notes[0]?.entry;
  if (!first || !entry || others.length === 0) return [];
  const start = units[first.from]?.index ?? 0;
  const groups: Mark[][] = [];
  for (const mark of found.filter((one) => one.index < start && fits(one, entry) && !one.isEnumerator)) {
    const last = groups.at(-1)?.at(-1);
    if (!last || (mark.keys[0] === '1' && last.keys[0] !== '1')) groups.push([mark]);
    else groups.at(-1)?.push(mark);
  }
  const all = [first, ...others];
  if (groups.length !== all.length) return [];
  const chosen = all.map((list, index) => ({ list, ...bestMarks(list, groups[index] ?? []) }));
  return chosen.every(({ covered, list }) => covered === 1 && isWhole(list, units)) ? chosen : [];
}

/** Number the notes of all lists through; a single list that counts from 1 keeps its numbers, whatever it leaves out. */
export function numberNotes(chosen: ChosenList[]): NumberedNote[] {
  const [only, ...others] = chosen;
  const keys = only?.list.notes.map(({ entry }) => Number(entry.key)) ?? [];
  const isKept = others.length === 0 && keys[0] === 1 && keys.every((key) => key > 0);
  let last = 0;
  return chosen.flatMap(({ list }) =>
    list.notes.map((note) => {
      last = isKept ? Number(note.entry.key) : last + 1;
      return { note, number: last, list };
    }),
  );
}
