import type { Finding } from '../document.ts';
import type { Block } from '../notes/blocks.ts';
import { readByline } from './credit-lines.ts';
import type { Fact, FactField, FactSource } from './fact.ts';
import { readDate, type ReadDate } from './read-date.ts';
import { splitNames } from './names.ts';
import { boilerplateReason } from './boilerplate.ts';
import { findLanguages } from './languages.ts';
import type { SiteIndex } from './site-index.ts';

/** What is found while a document is read for its front matter. */
export interface FactCollector {
  known: SiteIndex;
  facts: Fact[];
  /** Blocks that are taken out of the text, with the reason; `undefined` if the front matter has their words unchanged. */
  taken: Map<Block, string | undefined>;
  findings: Finding[];
}

type Found = Omit<Fact, 'line' | 'isCertain'> & { isCertain?: boolean };

/** Note facts that a block gives, and take the block out of the text. */
export function take(reading: FactCollector, block: Block, reason: string | undefined, ...facts: Found[]): void {
  reading.taken.set(block, reason);
  for (const fact of facts) reading.facts.push({ isCertain: true, ...fact, line: block.line });
}

/** Note a date, or ask about one that can be read in two ways. */
function noteDate(reading: FactCollector, block: Block, read: ReadDate, from: FactSource): void {
  if ('date' in read) take(reading, block, 'read as the date', { field: 'date', value: read.date, from });
  else {
    reading.taken.set(block, 'a date that can be read in two ways');
    const [dayFirst, monthFirst] = read.oneOf;
    const message = `The date “${block.text.trim()}” is either ${dayFirst} (day first) or ${monthFirst} (month first); say which with --date.`;
    reading.findings.push({ line: block.line, about: 'front matter', message });
  }
}

/** Note what a label announces; false where the value doesn’t fit it, so that the line stays in the text. */
export function noteLabelled(reading: FactCollector, block: Block, field: FactField, value: string): boolean {
  if (field === 'date') {
    const read = readDate(value);
    if (read) noteDate(reading, block, read, 'byline');
    return read !== undefined;
  }
  if (field === 'author') {
    const names = splitNames(value);
    if (names.length > 0) take(reading, block, 'read as the author', ...names.map((name) => fact('author', name)));
    return names.length > 0;
  }
  if (field === 'url' && !URL.canParse(value)) return false;
  if (field === 'language') {
    const [language] = findLanguages(value);
    if (language) take(reading, block, 'read as the language', fact('language', language));
    return language !== undefined;
  }
  take(reading, block, `read as the ${nameOf(field)}`, fact(field, value));
  return true;
}

const fact = (field: FactField, value: string): Found => ({ field, value, from: 'label' });

const nameOf = (field: FactField): string => (field === 'url' ? 'original address' : field);

/** Take a byline, a date or boilerplate; return false for any other line. */
export function takePlainLine(reading: FactCollector, block: Block): boolean {
  const byline = readByline(block.text);
  if (byline) {
    const { names, position, date } = byline;
    const authors = names.map((value) => ({ field: 'author', value, from: 'byline' }) as const);
    const affiliation = position ? [{ field: 'affiliation', value: position, from: 'byline' } as const] : [];
    if (date) noteDate(reading, block, date, 'byline');
    take(
      reading,
      block,
      `read as the author${position ? ', the affiliation' : ''}${date ? ' and the date' : ''}`,
      ...authors,
      ...affiliation,
    );
    return true;
  }
  const date = readDate(block.text);
  if (date) {
    noteDate(reading, block, date, 'byline');
    return true;
  }
  return takeBoilerplate(reading, block);
}

function takeBoilerplate(reading: FactCollector, block: Block): boolean {
  const reason = boilerplateReason(block.text);
  if (reason === undefined) return false;
  take(reading, block, reason);
  const { line } = block;
  for (const value of reason === 'other languages of the post' ? findLanguages(block.text) : []) {
    reading.facts.push({ field: 'translations', value, from: 'head', isCertain: true, line });
  }
  const publisher = reading.known.publishers.find(({ names }) => names.some((name) => block.text.includes(name)));
  if (reason === 'copyright line' && publisher) {
    reading.facts.push({ field: 'publisher', value: publisher.id, from: 'copyright', isCertain: true, line });
  }
  return true;
}
