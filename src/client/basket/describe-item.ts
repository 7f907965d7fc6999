import { chosenStyle } from '../cite/chosen-style.ts';
import { introduce } from '../cite/describe-passage.ts';
import type { BasketItem, BasketPassage, BasketReference } from './item.ts';
import { readRuns, type Run } from './runs.ts';

/** The citation of a passage in the style that is chosen; in its first one where a backup has no other. */
const citationOf = ({ references }: BasketPassage): BasketReference => chosenStyle(references) as BasketReference;

/** The words of a passage: reported where they are this site’s, quoted where they are not. */
export const describeWords = (passage: BasketPassage): string =>
  introduce(passage, passage, citationOf(passage).inText);

/** The reference to an edition or a work. */
export const referenceOf = (item: BasketItem): Run[] =>
  readRuns(item.type === 'work' ? item.html : citationOf(item).html);

/** Where a passage is: `Reed, paragraph 3`. */
export const placeOf = ({ names, kind, number }: BasketPassage): string => `${names}, ${kind} ${number}`;

/** What an item is called in a sentence: `Reed, paragraph 3`, or the beginning of a reference. */
export function nameItem(item: BasketItem): string {
  if (item.type === 'passage') return placeOf(item);
  const text = referenceOf(item)
    .map((run) => run.text)
    .join('');
  return text.length > 60 ? `${text.slice(0, 60).replace(/\s\S*$/, '')} …` : text;
}
