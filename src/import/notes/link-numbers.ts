import type { Text } from 'mdast';
import { visit } from 'unist-util-visit';
import type { SetAside } from '../document.ts';
import { lineOf } from './blocks.ts';
import type { Note } from './lists.ts';

const addressWithNumber = /(https?:\/\/[^\s[\]]*[^\s[\].,;:])((?:\.{3})?)([.,;:]?)\s+\[(\d{1,4})\]/g;

/** Read the numbers of links in the notes, without changing them. */
export function readLinkTargets(notes: Note[]): Map<number, string | undefined> {
  const targets = new Map<number, string | undefined>();
  forEachText(notes, ({ value }) => {
    for (const [, address = '', dots, , number] of value.matchAll(addressWithNumber)) {
      const isCut = dots !== '' || address.endsWith('…');
      if (targets.get(Number(number)) === undefined) targets.set(Number(number), isCut ? undefined : address);
    }
  });
  return targets;
}

/** Take the numbers of links out of the notes, where each is beside its address; return what was taken. */
export function takeLinkNumbers(notes: Note[]): SetAside[] {
  const setAside: SetAside[] = [];
  forEachText(notes, (text, line) => {
    text.value = text.value.replace(addressWithNumber, (_match, address, dots, end, number) => {
      setAside.push({ line, text: `[${number}]`, reason: 'number of a link, which is beside its address' });
      return `${address}${dots}${end}`;
    });
  });
  return setAside;
}

function forEachText(notes: Note[], act: (text: Text, line: number) => void): void {
  for (const { units } of notes) {
    for (const { block } of units)
      visit(block.node, 'text', (text) => act(text, text.position?.start.line ?? lineOf(block.node)));
  }
}
