import type { Mark } from './find-marks.ts';

/** Marks of notes, and numbers of a second numbering beside them. */
export interface Numberings {
  notes: Mark[];
  others: Mark[];
}

/**
 * Tell the marks of notes from the numbers of a second numbering: the one that is glued to the text from the one after
 * a space, where one of them counts up through the notes and both together don’t.
 */
export function tellApart(marks: Mark[], numbers: ReadonlySet<number>, hasLinkNumbers: boolean): Numberings {
  const glued = marks.filter(({ isSpaced }) => !isSpaced);
  const spaced = marks.filter(({ isSpaced }) => isSpaced);
  const together = orderOf(marks, numbers);
  const best = orderOf(glued, numbers) >= orderOf(spaced, numbers) ? glued : spaced;
  const bestOrder = orderOf(best, numbers);
  if (together > bestOrder || (together === bestOrder && !hasLinkNumbers)) return { notes: marks, others: [] };
  const others = best === glued ? spaced : glued;
  return withStrays(best, others, marks, numbers);
}

/** How well marks count up through the notes: those in order less those out of order and those without a note. */
function orderOf(marks: Mark[], numbers: ReadonlySet<number>): number {
  const firsts = [...new Set(marks.flatMap((mark) => mark.numbers))];
  const known = firsts.filter((number) => numbers.has(number));
  const inOrder = longestRise(known);
  return inOrder - (known.length - inOrder) - (firsts.length - known.length);
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

/** A note whose mark is typed the other way takes the one candidate that stands between its neighbours. */
function withStrays(notes: Mark[], others: Mark[], all: Mark[], numbers: ReadonlySet<number>): Numberings {
  const places = new Map(all.map((mark, place) => [mark, place]));
  const placeOf = (mark: Mark | undefined): number | undefined => mark && places.get(mark);
  const firstOf = new Map<number, Mark>();
  for (const mark of notes) for (const number of mark.numbers) if (!firstOf.has(number)) firstOf.set(number, mark);
  const byNumber = Map.groupBy(others, ({ numbers: [number = 0] }) => number);
  const strays = new Set<Mark>();
  for (const number of numbers) {
    if (firstOf.has(number)) continue;
    const from = placeOf(firstOf.get(number - 1)) ?? (number === 1 ? -1 : Number.POSITIVE_INFINITY);
    const to = placeOf(firstOf.get(number + 1)) ?? all.length;
    const [only, ...rest] = (byNumber.get(number) ?? []).filter((mark) => {
      const place = placeOf(mark) ?? -1;
      return place > from && place < to;
    });
    if (only && rest.length === 0) strays.add(only);
  }
  const isNote = new Set([...notes, ...strays]);
  return { notes: all.filter((mark) => isNote.has(mark)), others: others.filter((mark) => !strays.has(mark)) };
}
