import { visit } from 'unist-util-visit';
import type { Finding, SetAside } from '../document.ts';
import type { Block } from './blocks.ts';

/** The marks in blocks that leave the text, as a title does: they can’t go with them. */
export function marksOutside(blocks: Iterable<Block>): { setAside: SetAside[]; findings: Finding[] } {
  const setAside: SetAside[] = [];
  const findings: Finding[] = [];
  for (const { node, line: first, text } of blocks) {
    visit(node, 'footnoteReference', ({ identifier, data, position }) => {
      const line = position?.start.line ?? first;
      const reason = 'mark of a note beside the text';
      if (data?.written) setAside.push({ line, text: data.written, reason });
      const message = `The mark of note ${identifier} stood at “${text.trim()}”, where the site has no marks; put [^${identifier}] where it can stand.`;
      findings.push({ line, about: 'notes', message });
    });
  }
  return { setAside, findings };
}
