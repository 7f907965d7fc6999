import type { WrittenCitation } from '../read/find-written-citations.ts';
import { nearestName, suggestName } from './nearest-name.ts';
import type { Problem } from '../read/problem.ts';
import type { Entry } from '../read/entry.ts';

type Finding = Pick<Problem, 'reason' | 'remedy'>;

/** Every citation can be read, stands in a note and leads to a work, “ibid.” to the one that is cited before it. */
export function checkCitations({ file, text }: Entry, keys: ReadonlySet<string>): Problem[] {
  if (!text) return [];
  const citations = text.writtenCitations;
  const firstNamed = citations.findIndex(({ key, note }) => note !== undefined && key !== 'ibid');
  return citations.flatMap((citation, index) => {
    const isFirst = firstNamed === -1 || index < firstNamed;
    const finding = judge(citation, isFirst, keys);
    return finding ? [{ file, line: citation.line, ...finding }] : [];
  });
}

/** Keys of the works that an article cites or was probably to cite: a slip is reported where it stands. */
export const keysMeant = ({ text }: Entry, keys: ReadonlySet<string>): string[] =>
  text?.writtenCitations.flatMap((citation) => nearestKey(citation, keys) ?? []) ?? [];

function judge(citation: WrittenCitation, isFirst: boolean, keys: ReadonlySet<string>): Finding | undefined {
  const { written, key, note } = citation;
  if (key === undefined) {
    const example = nearestKey(citation, keys) ?? 'key';
    const remedy = `Write it as [@${example}], or as [@${example}, p. 5] for a part of the work.`;
    return { reason: `“${written}” can’t be read as a citation.`, remedy };
  }
  if (note === undefined) {
    const reason = `The citation ${written} stands outside a note, where no reference is printed.`;
    return { reason, remedy: 'Put it into a note.' };
  }
  if (key === 'ibid') {
    if (!isFirst) return undefined;
    return { reason: `No work is cited before ${written} in this article.`, remedy: 'Cite the work by its key.' };
  }
  if (keys.has(key)) return undefined;
  return { reason: `There is no “${key}” in content/works.`, remedy: suggestName(key, keys) };
}

/** The key that is written, or else the one that is like what is written. */
const nearestKey = ({ written, key }: WrittenCitation, keys: Iterable<string>): string | undefined =>
  nearestName(key ?? written.replace(/^\[@|[,\]].*$/gs, ''), keys);
