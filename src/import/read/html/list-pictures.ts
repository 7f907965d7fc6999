import type { Element, Text } from 'hast';
import type { SetAside } from '../../document.ts';
import type { Block } from './blocks.ts';
import { attribute, collapse, eachElement, isElement } from './elements.ts';

/** The pictures between the first and the last line of an article, by what stands for them. */
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
