import { addressesOf } from './addresses-of.ts';
import type { Problem } from './problem.ts';
import type { Entry } from './read-entry.ts';

/** No heading takes an address that belongs to something else on the page, as “Notes” or “P1” would. */
export function checkHeadings({ file, text }: Entry): Problem[] {
  if (!text) return [];
  const addresses = addressesOf(text.page);
  return addresses.flatMap((address, index) => {
    const isTaken = addresses.some(({ id }, place) => id === address.id && place !== index);
    if (address.heading === undefined || !isTaken) return [];
    const reason = `The address of this heading, #${address.id}, belongs to another part of the page too.`;
    return [{ file, line: address.heading, reason, remedy: 'Word the heading differently.' }];
  });
}
