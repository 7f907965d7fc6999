import type { DocumentMetadata } from '../document.ts';
import { blocksOf, type Block } from '../notes/blocks.ts';
import type { RootContent } from 'mdast';
import type { FactField } from './fact.ts';
import { findLanguages } from './languages.ts';
import type { SiteIndex } from './site-index.ts';
import { inSpokenOrder } from './names.ts';
import { readDate } from './read-date.ts';
import { takeAuthorSection, takeBiography } from './biography.ts';
import { readHead } from './read-head.ts';
import { readTail } from './read-tail.ts';
import type { FactCollector } from './collect-facts.ts';
import { zonesOf } from './zones.ts';

/** Read what a document says about itself; the blocks that say it leave the text. `asked` is a title from the editor. */
export function readFacts(
  body: RootContent[],
  metadata: DocumentMetadata,
  known: SiteIndex,
  asked: string | undefined,
  isGuessing: boolean,
): FactCollector {
  const reading: FactCollector = { known, facts: [], taken: new Map(), findings: [] };
  noteMetadata(reading, metadata);
  if (!isGuessing) return reading;
  const blocks = blocksOf(body);
  const { head } = zonesOf(blocks);
  readHead(reading, head, blocks.slice(head.length), { asked, given: metadata.title });
  readEnd(reading, blocks);
  return reading;
}

/** What comes after the text; the author may be named only after the biography, and so the end is read first. */
function readEnd(reading: FactCollector, blocks: Block[]): void {
  const section = takeAuthorSection(reading, blocks);
  if (section) {
    readTail(reading, blocks.slice(section.end));
    readTail(reading, zonesOf(blocks.slice(0, section.start)).tail);
    return;
  }
  const { tail, last } = zonesOf(blocks);
  readTail(reading, tail);
  if (takeBiography(reading, blocks, last)) readTail(reading, linesBefore(blocks, last));
}

/** The short lines that are between a biography and the running text above it. */
function linesBefore(blocks: Block[], biography: Block | undefined): Block[] {
  const above = blocks.slice(0, biography ? blocks.indexOf(biography) : 0);
  return zonesOf(above).tail;
}

function noteMetadata(reading: FactCollector, metadata: DocumentMetadata): void {
  const note = (field: FactField, value: string | undefined) => {
    if (value) reading.facts.push({ field, value, from: 'metadata', isCertain: true });
  };
  const { title, description, publisher, url, date, language } = metadata;
  for (const author of metadata.authors ?? []) note('author', inSpokenOrder(author));
  note('title', title);
  note('subtitle', metadata.subtitle);
  note('description', description);
  note('publisher', publisher);
  note('url', url);
  note('tags', metadata.tags?.join(', '));
  note('language', language && findLanguages(language)[0]);
  const read = date === undefined ? undefined : readDate(date);
  if (read && 'date' in read) note('date', read.date);
  else if (date) ask(reading, `The date “${date}” in the head of the page can’t be read for certain.`);
  if (metadata.created) askAboutFile(reading, metadata.created);
}

/** A file is often made on another day than its text appears. */
function askAboutFile(reading: FactCollector, created: string): void {
  const read = readDate(created);
  if (!read || !('date' in read)) return;
  ask(reading, `The file was made on ${read.date}; if the document appeared then, say so with --date ${read.date}.`);
}

const ask = (reading: FactCollector, message: string) => reading.findings.push({ about: 'front matter', message });
