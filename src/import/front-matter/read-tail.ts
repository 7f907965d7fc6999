import type { Block } from '../notes/blocks.ts';
import { countWords } from '../proof/tokens.ts';
import { readImprint } from './credit-lines.ts';
import { readLabel, isLabelAlone, type Label } from './labels.ts';
import { findByName } from './site-index.ts';
import { foldName, isPersonName, splitNames } from './names.ts';
import { noteLabelled, take, takePlainLine, type FactCollector } from './collect-facts.ts';

const role =
  /^(?:autore|autrice|redattore|author|writer|editor|contributor|journalist|analyst)\s+(?:di|of|at|for|per)\s+(.{2,80})$/i;

/** Read what is after the running text: author, imprint, tags and boilerplate. */
export function readTail(reading: FactCollector, tail: Block[]): void {
  let label: Label | undefined;
  let hasPosts = false;
  for (const block of tail) {
    const text = block.text.trim();
    if (text === '') continue;
    const labelled = readLabel(text);
    if (label && !(labelled && isLabelAlone(labelled, text)) && takeValue(reading, block, label)) {
      label = label === 'details' ? 'details' : undefined;
    } else if (labelled && takeLabel(reading, block, labelled)) {
      label = labelled.value === '' ? labelled.label : undefined;
      hasPosts = false;
    } else if (takeAuthorLine(reading, block) || takePlainLine(reading, block)) {
      hasPosts ||= reading.taken.get(block) === 'links to other posts';
    } else if (hasPosts && countWords(text) <= 20) take(reading, block, 'links to other posts');
  }
}

function takeLabel(reading: FactCollector, block: Block, labelled: NonNullable<ReturnType<typeof readLabel>>): boolean {
  const { label, value } = labelled;
  if (value === '') {
    if (isLabelAlone(labelled, block.text)) take(reading, block, 'label of the lines below');
    return isLabelAlone(labelled, block.text);
  }
  if (label === 'categories' || label === 'details') {
    take(reading, block, 'category of the page');
    return true;
  }
  return noteLabelled(reading, block, label, value);
}

function takeValue(reading: FactCollector, block: Block, label: Label): boolean {
  const text = block.text.replace(/\s+-\s*$/, '').trim();
  if (label === 'categories' && countWords(text) <= 12) take(reading, block, 'category of the page');
  else if (label === 'details') return takeImprint(reading, block);
  else if (label === 'author') return takeAuthorName(reading, block);
  else if (label !== 'categories' && countWords(text) <= 30) return noteLabelled(reading, block, label, text);
  else return false;
  return true;
}

function takeImprint(reading: FactCollector, block: Block): boolean {
  const imprint = readImprint(block.text);
  if (!imprint) return false;
  const { publisher, date, extent } = imprint;
  const from = 'imprint' as const;
  take(
    reading,
    block,
    'read as the imprint',
    { field: 'publisher', value: publisher, from },
    { field: 'date', value: date, from },
  );
  if (extent) take(reading, block, 'read as the imprint', { field: 'extent', value: extent, from });
  return true;
}

function takeAuthorName(reading: FactCollector, block: Block): boolean {
  const names = splitNames(block.text.trim());
  if (names.length === 0) return false;
  take(
    reading,
    block,
    'read as the author',
    ...names.map((value) => ({ field: 'author', value, from: 'label' }) as const),
  );
  return true;
}

/** A line with only the name of the author, known or met before, or with what the author is. */
function takeAuthorLine(reading: FactCollector, block: Block): boolean {
  const text = block.text.trim();
  const position = role.exec(text)?.[1];
  const hasAuthor = reading.facts.some(({ field }) => field === 'author');
  if (position && hasAuthor) {
    take(reading, block, 'read as the author’s affiliation', { field: 'affiliation', value: position, from: 'end' });
    return true;
  }
  const isMet = reading.facts.some(({ field, value }) => field === 'author' && foldName(value) === foldName(text));
  if (!isPersonName(text) || !(isMet || findByName(reading.known.people, text))) return false;
  take(reading, block, 'read as the author', { field: 'author', value: text, from: 'end' });
  return true;
}
