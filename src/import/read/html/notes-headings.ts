import type { Element, Text } from 'hast';
import type { Block } from './blocks.ts';
import { attribute, isHeading } from './elements.ts';

const notesWords = /notes?\b|references?\b|citations?\b|sources?\b|anmerkungen|fußnoten|riferimenti|dipnotlar/i;

/** Sets the headings aside under which nothing but linked notes stands: these say by themselves what they are. */
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
