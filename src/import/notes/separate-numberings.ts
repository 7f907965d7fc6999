import type { Mark } from './signs.ts';

/** Marks of notes, and numbers of a second numbering beside them. */
export interface Numberings {
  notes: Mark[];
  others: Mark[];
}

/**
 * Tell the marks of notes from the numbers of a second numbering: the one that is glued to the text from the one after
 * a space, where one of them counts up through the notes and both together don’t.
 */
export function separateNumberings(marks: Mark[], keys: string[], hasLinkNumbers: boolean): Numberings {
  const [glued, spaced] = [marks.filter(({ isSpaced }) => !isSpaced), marks.filter(({ isSpaced }) => isSpaced)];
  const best = orderOf(glued, keys) >= orderOf(spaced, keys) ? glued : spaced;
  const [together, alone] = [orderOf(marks, keys), orderOf(best, keys)];
  if (together > alone || (together === alone && !hasLinkNumbers)) return { notes: marks, others: [] };
  return withStrays(best, best === glued ? spaced : glued, marks, keys);
}

/** How well marks count up through the notes: those in order less those out of order and those without a note. */
function orderOf(marks: Mark[], keys: string[]): number {
  const places = new Map(keys.map((key, place) => [key, place]));
  const firsts = [...new Set(marks.flatMap((mark) => mark.keys))];
  const known = firsts.flatMap((key) => places.get(key) ?? []);
  return longestRise(known) * 2 - known.length - (firsts.length - known.length);
}

/** Length of the longest series of rising numbers, in n log n steps. */
function longestRise(numbers: number[]): number {
  const ends: number[] = [];
  for (const number of numbers) {
    let low = 0;
    for (let high = ends.length; low < high;) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) < number) low = middle + 1;
      else high = middle;
    }
    ends[low] = number;
  }
  return ends.length;
}

/** Give a note without a mark the only candidate between the marks of its neighbours. */
function withStrays(notes: Mark[], others: Mark[], all: Mark[], keys: string[]): Numberings {
  const places = new Map(all.map((mark, place) => [mark, place]));
  const firstPlace = new Map<string, number>();
  for (const mark of notes)
    for (const key of mark.keys) if (!firstPlace.has(key)) firstPlace.set(key, places.get(mark) ?? 0);
  const strays = new Set<Mark>();
  for (const [index, key] of keys.entries()) {
    if (firstPlace.has(key)) continue;
    const from = index === 0 ? -1 : firstPlace.get(keys[index - 1] ?? '');
    const to = firstPlace.get(keys[index + 1] ?? '') ?? all.length;
    const between = others.filter((mark) => {
      const place = places.get(mark) ?? -1;
      return mark.keys[0] === key && from !== undefined && place > from && place < to;
    });
    if (between.length === 1 && between[0]) strays.add(between[0]);
  }
  const isNote = new Set([...notes, ...strays]);
  return { notes: all.filter((mark) => isNote.has(mark)), others: others.filter((mark) => !strays.has(mark)) };
}
