import type { Text, Element } from 'hast';
import type { SetAside } from '../../document.ts';
import type { Block } from './blocks.ts';
import { collapse, attribute, eachElement, isElement, isHeading } from './elements.ts';

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

/** The pictures between the first and the last line of an article, by what represents them. */
export function listPictures(body: Element, blocks: Block[], reasons: Map<Text, string>): SetAside[] {
  const kept = blocks.filter(({ pieces }) => pieces.some(({ node }) => !reasons.has(node)));
  const [first, last] = [kept[0]?.line ?? 0, kept.at(-1)?.line ?? 0];
  const pictures: SetAside[] = [];
  eachElement(body, (picture) => {
    const line = picture.position?.start.line ?? 1;
    const inside = line >= first && line <= last;
    if (isElement(picture, 'img') && inside)
      pictures.push({ line, text: `picture: ${nameOf(picture)}`, reason: 'picture' });
  });
  return pictures;
}

/** Its alternative text, or else the name of its file. */
function nameOf(picture: Element): string {
  const source = attribute(picture, 'src');
  const file = source.startsWith('data:') ? '' : (source.split(/[?#]/)[0]?.split('/').at(-1) ?? '');
  return collapse(attribute(picture, 'alt')) || file || 'without a description';
}

const notesWords = /notes?\b|references?\b|citations?\b|sources?\b|anmerkungen|fußnoten|riferimenti|dipnotlar/i;

/** Set the headings aside under which nothing but linked notes is: these say by themselves what they are. */
export function setNotesHeadingsAside(blocks: Block[], reasons: Map<Text, string>): void {
  const shown = blocks.filter(({ pieces }) => pieces.some(({ node }) => !reasons.has(node)));
  shown.forEach((block, index) => {
    if (!headingOf(block) || isNote(block) || !notesWords.test(block.text)) return;
    const next = shown.findIndex((other, place) => place > index && headingOf(other) && !isNote(other));
    const under = shown.slice(index + 1, next === -1 ? undefined : next);
    if (under.length > 0 && under.every(isNote))
      for (const { node } of block.pieces) reasons.set(node, 'heading of the notes');
  });
}

const headingOf = ({ pieces }: Block): Element | undefined => pieces[0]?.ancestors.find(isHeading);

const isNote = ({ pieces }: Block): boolean =>
  pieces[0]?.ancestors.some((element) => attribute(element, 'dataNote') !== '') ?? false;
