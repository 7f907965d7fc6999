import type { Text } from 'hast';
import type { SetAside } from '../../document.ts';
import type { Block } from './blocks.ts';
import { collapse } from './elements.ts';

/** The texts set aside, one entry for each line or, where only a part of it goes, for that part. */
export function listSetAside(blocks: Block[], reasons: Map<Text, string>): SetAside[] {
  return blocks.flatMap((block) => partsOf(block, reasons)).filter(({ text }) => text !== '');
}

/** Texts side by side that go for the same reason are one part; a blank between two of them belongs to it. */
function partsOf({ pieces, line }: Block, reasons: Map<Text, string>): SetAside[] {
  const parts: { text: string; reason: string; open: boolean }[] = [];
  for (const { node, isAfterBreak } of pieces) {
    const reason = reasons.get(node);
    const last = parts.at(-1);
    if (last?.open && (reason === last.reason || !collapse(node.value)))
      last.text += isAfterBreak ? ` ${node.value}` : node.value;
    else if (reason !== undefined) parts.push({ text: node.value, reason, open: true });
    else if (last) last.open = false;
  }
  return parts.map(({ text, reason }) => ({ line, text: collapse(text), reason }));
}
