import type { DocumentMetadata } from '../document.ts';
import { blocksOf, type Block } from '../notes/blocks.ts';
import type { RootContent } from 'mdast';
import type { FactField } from './fact.ts';
import { findLanguages } from './languages.ts';
import type { Known } from './known.ts';
import { inSpokenOrder } from './names.ts';
import { readDate } from './read-date.ts';
import { takeBiography } from './read-biography.ts';
import { readHead } from './read-head.ts';
import { readTail } from './read-tail.ts';
import type { Reading } from './reading.ts';
import { zonesOf } from './zones.ts';

/** Read what a document says about itself; the blocks that say it leave the text. */
export function readFacts(body: RootContent[], metadata: DocumentMetadata, known: Known): Reading {
  const reading: Reading = { known, facts: [], taken: new Map(), findings: [] };
  noteMetadata(reading, metadata);
  const blocks = blocksOf(body);
  const { head, tail, last } = zonesOf(blocks);
  const after = blocks.slice(head.length);
  readHead(reading, head, after, metadata.title);
  // The author may be named only after the biography, so the end is read first and what is before it then.
  readTail(reading, tail);
  if (takeBiography(reading, blocks, last)) readTail(reading, linesBefore(blocks, last));
  return reading;
}

/** The short lines that stand between a biography and the running text above it. */
function linesBefore(blocks: Block[], biography: Block | undefined): Block[] {
  const above = blocks.slice(0, biography ? blocks.indexOf(biography) : 0);
  return zonesOf(above).tail;
}

function noteMetadata(reading: Reading, metadata: DocumentMetadata): void {
  const note = (field: FactField, value: string | undefined) => {
    if (value) reading.facts.push({ field, value, from: 'metadata', isCertain: true });
  };
  const { title, description, publisher, url, date, language } = metadata;
  for (const author of metadata.authors ?? []) note('author', inSpokenOrder(author));
  note('title', title);
  note('description', description);
  note('publisher', publisher);
  note('url', url);
  note('tags', metadata.tags?.join(', '));
  note('language', language && findLanguages(language)[0]);
  const read = date === undefined ? undefined : readDate(date);
  if (read && 'date' in read) note('date', read.date);
  else if (date)
    reading.findings.push({
      about: 'front matter',
      message: `The date “${date}” in the head of the page can’t be read for certain.`,
    });
}
