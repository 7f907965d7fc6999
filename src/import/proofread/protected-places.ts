/** Places that are not prose and are left alone: addresses, code, tags, targets of links, citations, note marks, file names. */
const patterns = [
  /(?:https?|ftp|mailto|doi):\S+/giu,
  /\bwww\.\S+/giu,
  /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,8}/gu,
  /\b10\.\d{4,9}\/\S+/gu,
  /(?<![\p{L}\d.-])(?:[A-Za-z\d-]{1,63}\.){1,8}(?:com|org|net|edu|gov|int|eu|uk|de|fr|it|es|nl|jp|cn|au|nz|ca|ru|tr|io|info|mil|html?|pdf|docx?|txt|mdx?)\b(?:\/\S*)?/gu,
  /<\/?[a-z][^<>\n]{0,500}>/giu,
  /`[^`\n]{1,500}`/gu,
  /\]\([^()\s]{0,2000}(?:\s+["'][^"'\n]{0,300}["'])?\)/gu,
  /\[[@^][^[\]\n]{0,200}\]/gu,
];

/** True for a place that is protected. */
type IsProtected = (start: number, end: number) => boolean;

/** Find the places of a text that are not prose. */
function protectedPlaces(text: string): IsProtected {
  const places = patterns
    .flatMap((pattern) =>
      [...text.matchAll(pattern)].map(({ index, 0: found }) => [index, index + found.length] as const),
    )
    .sort(([a], [b]) => a - b);
  const inOrder = mergePlaces(places);
  return (start, end) => {
    let low = 0;
    let high = inOrder.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((inOrder[middle]?.[1] ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    return (inOrder[low]?.[0] ?? Infinity) < Math.max(end, start + 1);
  };
}

function mergePlaces(places: (readonly [number, number])[]): [number, number][] {
  const merged: [number, number][] = [];
  for (const [start, end] of places) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}

/** A detector that finds nothing in protected places. */
export const outsideProtected =
  <T extends { start: number; end: number }>(find: (text: string) => T[]) =>
  (text: string): T[] => {
    const isProtected = protectedPlaces(text);
    return find(text).filter(({ start, end }) => !isProtected(start, end));
  };
