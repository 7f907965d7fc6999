import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { anyText, conventions, documentWithoutNotes, randomDocument } from './random-documents.ts';
import { importText, readWritten } from './import-text.ts';
import { renderedWords } from './rendered-words.ts';

const numRuns = Number(process.env['IMPORT_RUNS'] ?? 100);

test('of a random document nothing is lost and nothing added', () => {
  fc.assert(
    fc.property(randomDocument, ({ text }) => {
      const { check } = importText(text);
      assert.deepEqual([check.missing, check.invented], [[], []]);
      assert.equal(check.inText + check.inNotes + check.inFrontMatter + check.setAside, check.words);
    }),
    { numRuns },
  );
});

test('each mark of a random document leads to its note, and the site takes the article as it is', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(randomDocument, ({ text, notes, convention }) => {
      const { article, mdx } = importText(text);
      assert.equal(article.notes.definitions.length, notes);
      assert.deepEqual(readWritten(mdx).noteProblems, []);
      seen.add(convention);
    }),
    { numRuns },
  );
  assert.deepEqual(seen, new Set(conventions.map(({ name }) => name)));
});

test('the page of a random document begins with exactly the words of its paragraphs', () => {
  fc.assert(
    fc.property(randomDocument, ({ text, notes }) => {
      const { page } = readWritten(importText(text).mdx);
      const [, ...lines] = text.split(/\n+/);
      const paragraphs = notes === 0 ? lines : lines.slice(0, -notes);
      const isParagraph = (line: string): boolean => line.startsWith('The ');
      const start = paragraphs
        .filter(isParagraph)
        .map((line) => line.replace(/\s+/g, ' '))
        .join(' ');
      const words = withoutMarks(start);
      assert.deepEqual(withoutMarks(renderedWords(page)).slice(0, words.length), words);
    }),
    { numRuns },
  );
});

test('no enumeration, year, statute, power or numbered heading of a random document becomes a note', () => {
  fc.assert(
    fc.property(documentWithoutNotes, (text) => {
      const { article, check } = importText(text);
      assert.equal(article.notes.definitions.length, 0);
      assert.deepEqual([check.missing, check.invented], [[], []]);
    }),
    { numRuns },
  );
});

test('of any text at all nothing is lost and nothing added', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { check, mdx } = importText(text);
      assert.deepEqual([check.missing, check.invented], [[], []]);
      readWritten(mdx);
    }),
    { numRuns },
  );
});

/** Marks are numbers of the site’s own on the page. */
const withoutMarks = (text: string): string[] =>
  text
    .replace(/\s?(?:\[\^?(?:\d+|[ivx]+)\]|\(\d+\)|[⁰¹²³⁴-⁹]+)/g, '')
    .split(' ')
    .filter((word) => word !== '');
