import { describeWords, placeOf, referenceOf } from '../describe-item.ts';
import type { BasketItem, BasketPassage } from '../item.ts';
import type { Run } from '../runs.ts';

/** A part of a list that is exported, for every format the same. */
export interface Block {
  kind: 'title' | 'heading' | 'words' | 'reference' | 'note';
  runs: Run[];
}

/** A basket as a document: passages with their citations and notes, then works with theirs. */
export function createDocument(items: BasketItem[], title: string): Block[] {
  const passages = items.filter((item) => item.type === 'passage');
  const works = items.filter((item) => item.type === 'work');
  return [
    block('title', title),
    ...(passages.length > 0 ? [block('heading', 'Passages')] : []),
    ...passages.flatMap((passage) => [
      block('words', describeWords(passage)),
      { kind: 'reference' as const, runs: [...referenceOf(passage), { text: ' ' }, linkOf(passage)] },
      ...noteOf(passage),
    ]),
    ...(works.length > 0 ? [block('heading', 'Works')] : []),
    ...works.flatMap((work) => [{ kind: 'reference' as const, runs: referenceOf(work) }, ...noteOf(work)]),
  ];
}

const block = (kind: Block['kind'], text: string): Block => ({ kind, runs: [{ text }] });

const linkOf = (passage: BasketPassage): Run => ({ text: `${placeOf(passage)}.`, href: passage.address });

const noteOf = ({ note }: BasketItem): Block[] => (note.trim() ? [block('note', `My note: ${note.trim()}`)] : []);
