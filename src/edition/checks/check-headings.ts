import { visit } from 'unist-util-visit';
import { addressesOf } from './addresses-of.ts';
import type { Text } from '../read/parse-text.ts';
import type { Problem } from '../read/problem.ts';
import type { Entry } from '../read/entry.ts';

type Finding = Omit<Problem, 'file'>;

/** No heading takes an address that belongs to something else on the page, and none has a note in it. */
export function checkHeadings({ file, text }: Entry): Problem[] {
  if (!text) return [];
  return [...sharedAddresses(text), ...marksInHeadings(text)].map((finding) => ({ file, ...finding }));
}

/** As “Notes” or “P1” would be. */
function sharedAddresses({ page }: Text): Finding[] {
  const addresses = addressesOf(page);
  return addresses.flatMap((address, index) => {
    const isTaken = addresses.some(({ id }, place) => id === address.id && place !== index);
    if (address.heading === undefined || !isTaken) return [];
    const reason = `The address of this heading, #${address.id}, belongs to another part of the page too.`;
    return [{ line: address.heading, reason, remedy: 'Word the heading differently.' }];
  });
}

function marksInHeadings({ markdown }: Text): Finding[] {
  const findings: Finding[] = [];
  visit(markdown, 'heading', (heading) => {
    visit(heading, 'footnoteReference', ({ label, identifier, position }) => {
      const reason = `The mark [^${label ?? identifier}] stands in a heading, and would become part of its address.`;
      findings.push({ line: position?.start.line ?? 1, reason, remedy: 'Put it into the paragraph below.' });
    });
  });
  return findings;
}
