import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brokenHarbour, harbour } from './flaws/harbour.ts';
import { proofread } from './flaws/proofread.ts';
import { pageOf, read } from './html-reading.ts';
import { importMarkdown, importText } from './import-text.ts';
import { conventions, type Convention } from './random-documents.ts';

const lamp = 'was lit at dusk by the youngest of the keepers, and put out at dawn by the oldest of them';

const numbersTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

/** A text in which each paragraph has a note. */
const withNotes = ({ mark, entry, heading }: Pick<Convention, 'mark' | 'entry' | 'heading'>, count: number): string =>
  [
    'The Book of Lamps',
    ...numbersTo(count).map((number) => `Lamp ${lamp}${mark(number)} and nobody wrote down the hour.`),
    ...(heading === '' ? [] : [heading]),
    ...numbersTo(count).map((number) => `${entry(number)}Log of the harbour, p. 7.`),
  ].join('\n\n');

const pageWithNotes = (count: number): string => {
  const marks = numbersTo(count).map((n) => `<p>Lamp ${lamp}.<sup><a href="#f${n}" id="r${n}">${n}</a></sup></p>`);
  const notes = numbersTo(count).map((n) => `<li id="f${n}">Log of the harbour. <a href="#r${n}">↩</a></li>`);
  return pageOf(`<article>${marks.join('')}<ol>${notes.join('')}</ol></article>`);
};

const markdown = { mark: (number: number) => `[^${number}]`, entry: (number: number) => `[^${number}]: `, heading: '' };
const wrapped = (lines: number): string => `Lamps\n\n${`The lamp ${lamp},\n`.repeat(lines)}and so on.`;

interface Growing {
  name: string;
  /** What is done with a document of `size` units. */
  work(size: number): unknown;
  /** Units of the small document; the large one has five times as many. */
  size: number;
}

const documents: Growing[] = [
  ...conventions.map((convention) => ({
    name: `a text with notes as ${convention.name}`,
    work: (size: number) => importText(withNotes(convention, size)),
    size: 400,
  })),
  { name: 'Markdown with notes', work: (size) => importMarkdown(withNotes(markdown, size)), size: 400 },
  { name: 'a page with notes', work: (size) => read(pageWithNotes(size)), size: 400 },
  { name: 'one paragraph of wrapped lines', work: (size) => importText(wrapped(size)), size: 400 },
];

const texts = [
  { name: 'a clean text', text: harbour },
  { name: 'a text full of breaks', text: brokenHarbour },
  { name: 'words that nobody knows', text: 'xerolunatic brelvin dosspark quentlify ' },
  { name: 'a single word', text: 'harbour' },
  { name: 'dots', text: 'a.b' },
  { name: 'opening brackets', text: '[@(' },
  { name: 'quotation marks', text: '”a ’b ' },
  { name: 'double spaces', text: 'a  b' },
  { name: 'mojibake', text: 'Ã¢â‚¬â„¢' },
];

const proofreadings: Growing[] = texts.map(({ name, text }) => ({
  name: `proofreading ${name}`,
  work: (size) => proofread(text.repeat(Math.ceil(size / text.length))),
  size: 40_000,
}));

/** Milliseconds of the processor; whatever else the machine does costs none. */
async function costOf(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Below it, the collection of garbage costs more than the work. */
const leastCost = 10;

for (const { name, work, size } of [...documents, ...proofreadings]) {
  test(`five times as much takes about five times the work, and not twenty-five: ${name}`, async (t) => {
    // The first time, it has still to be compiled.
    await work(size);
    const small = Math.max(leastCost, await costOf(() => work(size)));
    const large = await costOf(() => work(5 * size));
    t.diagnostic(`${small.toFixed(0)} ms, ${large.toFixed(0)} ms: ${(large / small).toFixed(1)} times`);
    assert.ok(large < 12 * small, `${large.toFixed(0)} ms after ${small.toFixed(0)} ms`);
  });
}
