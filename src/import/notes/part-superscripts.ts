import type { Mark } from './find-marks.ts';
import { readNumeral } from './numeral.ts';

/** Figures set high beside each other, such as `¹²`, as several marks where no note has their number together. */
export function partSuperscripts(mark: Mark, notes: ReadonlySet<number>): Mark {
  const [number = 0] = mark.numbers;
  if (mark.scheme !== 'superscript' || notes.has(number)) return mark;
  const numbers = partitionOf(mark.written, notes);
  return numbers ? { ...mark, numbers } : mark;
}

/** Numbers of notes, each one higher than the one before, whose figures are these. */
function partitionOf(figures: string, notes: ReadonlySet<number>, last?: number): number[] | undefined {
  if (figures === '') return [];
  for (let length = 1; length <= figures.length; length += 1) {
    const number = readNumeral(figures.slice(0, length))?.value ?? 0;
    if (!notes.has(number) || (last !== undefined && number !== last + 1)) continue;
    const rest = partitionOf(figures.slice(length), notes, number);
    if (rest) return [number, ...rest];
  }
  return undefined;
}
