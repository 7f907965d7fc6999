import { editDistance } from '../../text/edit-distance.ts';

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

/** A remedy for a name that doesn’t exist: the one that was meant, or else all that there are, if they are few. */
export function suggestName(name: string, candidates: Iterable<string>): string {
  const all = [...candidates].sort();
  const nearest = nearestName(name, all);
  if (nearest !== undefined) return `Did you mean “${nearest}”?`;
  if (all.length === 0) return 'There is none to choose from yet.';
  return all.length <= 20 ? `Use one of these: ${all.join(', ')}.` : 'None of those that there are is like it.';
}

/** True where one is half of the other or more, as `reed` is of `ann-reed`. */
function isPart(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length * 2 >= long.length && short.length >= 4 && long.includes(short);
}
