import type { Finding, SetAside } from '../document.ts';
import { bestMarks, isNoteHeading, judge, type NoteList, type Unit } from './lists.ts';
import type { Mark } from './signs.ts';
import { visit } from 'unist-util-visit';
import type { Block } from './blocks.ts';

/** More of one kind are counted and not listed. */
const mostListed = 12;

/**
 * Ask about everything that looks like a mark and was not taken for one. `hasNotes` says whether the format knows its
 * notes itself, so that what is only like a mark need not be asked about.
 */
export function askAboutMarks(found: Mark[], hasNotes: boolean): Finding[] {
  const marks = found.filter((mark) => !mark.isEnumerator && isSuspicious(mark, hasNotes));
  const findings = marks.slice(0, mostListed).map((mark): Finding => {
    const { line, written, shape } = mark;
    const isClear = shape === 'bracket' || shape === 'caret';
    const message = isClear
      ? `The mark ${written} has no note; it stays in the text as it is written.`
      : `Is ${written} the mark of a note? No list of notes has it, and it stays in the text.`;
    return { line, about: 'notes', message };
  });
  const more = marks.length - mostListed;
  if (more > 0)
    findings.push({ about: 'notes', message: `${more} more signs look like marks of notes and stay in the text.` });
  return findings;
}

function isSuspicious({ shape, kind, keys, isSpaced }: Mark, hasNotes: boolean): boolean {
  const isSmall = keys.every((key) => Number(key) < 500);
  if (shape === 'caret') return true;
  if (shape === 'bracket') return kind === 'arabic' && isSmall;
  if (shape === 'high') return isSmall;
  if (shape === 'symbol') return !isSpaced;
  return shape === 'bare' && isSmall && !hasNotes;
}

/** Ask about each list that is like one of notes and was not taken for one: in doubt, text stays text. */
export function askAboutLists(lists: NoteList[], found: Mark[], units: Unit[]): Finding[] {
  const asked = lists.flatMap((list): Finding[] => {
    const line = list.notes[0]?.line;
    const at = line === undefined ? {} : { line };
    if (list.heading) {
      const message = 'The list under this heading stays in the text: no mark in the text belongs to its notes.';
      return [{ line: list.heading.line, about: 'notes', message }];
    }
    const before = found.filter(({ index }) => index < (units[list.from]?.index ?? 0));
    const { covered } = bestMarks(list, before);
    if (covered < 0.5 || judge(list, before, units).isAccepted) return [];
    const message =
      'Is this list one of notes? It stays in the text, for it does not fit its marks, or text follows it. If it is, put a heading “Notes” above it and import again.';
    return [{ ...at, about: 'notes', message }];
  });
  const heading = units.find(({ block: { text } }) => isNoteHeading(text) && /note|fu(?:ß|ss)/i.test(text));
  const isAsked = asked.some(({ line }) => line === heading?.block.line);
  if (!heading || isAsked) return asked;
  const message = 'The list under this heading stays in the text: no mark in the text belongs to its notes.';
  return [...asked, { line: heading.block.line, about: 'notes', message }];
}

/** The marks in blocks that leave the text, as a title does: they can’t go with them. */
export function marksOutside(blocks: Iterable<Block>): { setAside: SetAside[]; findings: Finding[] } {
  const setAside: SetAside[] = [];
  const findings: Finding[] = [];
  for (const { node, line: first, text } of blocks) {
    visit(node, 'footnoteReference', ({ identifier, data, position }) => {
      const line = position?.start.line ?? first;
      const reason = 'mark of a note beside the text';
      if (data?.written) setAside.push({ line, text: data.written, reason });
      const message = `The mark of note ${identifier} was at “${text.trim()}”, where the site has no marks; put [^${identifier}] where it can be.`;
      findings.push({ line, about: 'notes', message });
    });
  }
  return { setAside, findings };
}
