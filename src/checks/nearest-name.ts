/** The candidate that was most probably meant, or nothing where none is like the name. */
export function nearestName(name: string, candidates: Iterable<string>): string | undefined {
  let nearest: string | undefined;
  let least = Infinity;
  for (const candidate of candidates) {
    const distance = isPart(name, candidate) ? 1 : editDistance(name.toLowerCase(), candidate.toLowerCase());
    if (distance < least && distance <= Math.max(1, Math.ceil(name.length / 3))) {
      least = distance;
      nearest = candidate;
    }
  }
  return nearest;
}

/** A remedy for a name that doesn’t exist: the one that was meant, or else all that there are. */
export function suggestName(name: string, candidates: Iterable<string>): string {
  const all = [...candidates];
  const nearest = nearestName(name, all);
  if (nearest !== undefined) return `Did you mean “${nearest}”?`;
  return all.length > 0 ? `Use one of these: ${all.sort().join(', ')}.` : 'There is none to choose from yet.';
}

/** True where one is a good part of the other, as `abbondanza` is of `gabriele-abbondanza`. */
const isPart = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) >= 4 && (a.includes(b) || b.includes(a));

/** How many letters must be put in, taken out or exchanged to make one of the other (Levenshtein). */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...a].entries()) {
    const next = [index + 1];
    for (const [column, other] of [...b].entries()) {
      const exchanged = (row[column] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(exchanged, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
