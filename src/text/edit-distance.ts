/** Edits between two words: letters left out, added, replaced, or swapped with their neighbour. */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const isSame = a[row - 1] === b[column - 1];
      const isSwapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const least = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (isSame ? 0 : 1),
      );
      current.push(isSwapped ? Math.min(least, at(before, column - 2) + 1) : least);
    }
    [before, last] = [last, current];
  }
  return at(last, b.length);
}

const at = (row: number[], column: number): number => row[column] ?? Number.POSITIVE_INFINITY;

/** Edits that a correction may need: none in a word of four letters or with a figure, one in a word of six, else two. */
export const maxEdits = (word: string): number => (word.length < 5 || /\d/.test(word) ? 0 : word.length < 7 ? 1 : 2);
