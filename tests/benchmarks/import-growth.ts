import { brokenHarbour, harbour } from '../import/proofread/harbour.ts';
import { proofread } from '../import/proofread/proofread.ts';
import { pageOf, read } from '../import/html-reading.ts';
import { importMarkdown, importText } from '../import/import-text.ts';
import { conventions, type Convention } from '../import/random-documents.ts';

// How the cost of an import grows: five times the document should cost some five times the work, and not twenty-five.

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

/** Milliseconds of processor time; what other programs do doesn’t count. */
async function costOf(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const runs = 3;

/** The median of several runs. */
async function medianCost(work: () => unknown): Promise<number> {
  const costs: number[] = [];
  for (let run = 0; run < runs; run += 1) costs.push(await costOf(work));
  return costs.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? Number.NaN;
}

console.log('Import: processor time of a document and of one five times as long, median of 3 runs');
for (const { name, work, size } of [...documents, ...proofreadings]) {
  // The first run pays for compilation.
  await work(size);
  const small = await medianCost(() => work(size));
  const large = await medianCost(() => work(5 * size));
  const ratio = (large / small).toFixed(1);
  console.log(
    `  ${ratio.padStart(4)} × ${small.toFixed(0).padStart(6)} ms ${large.toFixed(0).padStart(6)} ms  ${name}`,
  );
}
