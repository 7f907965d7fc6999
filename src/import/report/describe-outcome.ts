import { countOf } from '../../checks/problem.ts';
import type { SetAside } from '../document.ts';
import type { Flaw } from '../flaws/flaw.ts';
import type { Fact } from '../front-matter/fact.ts';
import type { Failed, Imported, Outcome } from './outcome.ts';

/** An outcome as a person reads it, over several lines. */
export const describeOutcome = (outcome: Outcome): string =>
  outcome.ok ? describeImported(outcome) : describeFailed(outcome);

function describeFailed({ file, line, reason, remedy }: Failed): string {
  return `  failed  ${[file, line].filter((part) => part !== undefined).join(':')}: ${sentence(reason)} ${remedy}`;
}

/** A reason as a sentence, whether it was written as one or as its end. */
const sentence = (reason: string): string => {
  const text = reason.charAt(0).toUpperCase() + reason.slice(1);
  return /[.!?]$/.test(text) ? text : `${text}.`;
};

function describeImported(outcome: Imported): string {
  const { missing, kept, lookAt, mended, flaws, setAside, recognised } = outcome;
  const at = atPlaceIn(outcome.file);
  return [
    ...describeArticle(outcome),
    ...section('Recognised', recognised.map(describeFact)),
    ...section('Kept from the article that was there', kept.length > 0 ? [kept.join(', ')] : []),
    ...section('Not known yet', missing.length > 0 ? [missing.join(', ')] : []),
    ...section(
      'Look at',
      at(lookAt, ({ message }) => message),
    ),
    ...section('Mended', at(mended, describeMended)),
    ...section('Flaws', at(flaws, describeFlaw)),
    ...section('Set aside, not in the article', at(setAside, describeAside)),
  ].join('\n');
}

/** Things of a document, each behind its place in it. */
const atPlaceIn =
  (file: string) =>
  <One extends { line?: number }>(things: One[], describe: (one: One) => string): string[] =>
    things.map((one) => `${one.line === undefined ? file : `${file}:${one.line}`}: ${describe(one)}`);

function describeArticle(outcome: Imported): string[] {
  const { path, files, isWritten, isDraft } = outcome;
  return [
    `  ${path}: ${isWritten ? 'written' : 'not written (dry run)'}${isDraft ? ', a draft' : ''}`,
    ...(files.length > 1 ? [`  with ${files.slice(1).join(', ')}`] : []),
    ...describeCounts(outcome),
  ];
}

const describeMended = ({ found, proposal, kind }: Flaw): string => `“${found}” is “${proposal ?? ''}” now (${kind})`;

const describeFlaw = ({ found, proposal, kind }: Flaw): string =>
  `“${found}”${proposal === undefined ? '' : ` for “${proposal}”?`} (${kind})`;

const describeAside = ({ text, reason }: SetAside): string => `“${shorten(text)}” (${reason})`;

function describeCounts({ counts, words, noteScheme }: Imported): string[] {
  const { sections, paragraphs, notes, marks, links } = counts;
  const scheme = noteScheme ? `, written like ${noteScheme}` : '';
  const { inText, inNotes, inFrontMatter, setAside } = words;
  return [
    `  ${countOf(words.words, 'word')}: ${inText} in the text, ${inNotes} in the notes, ${inFrontMatter} in the front matter, ${setAside} set aside; none is missing, none is added`,
    `  ${countOf(sections, 'section')}, ${countOf(paragraphs, 'paragraph')}, ${countOf(notes, 'note')} (${countOf(marks, 'mark')}${scheme}), ${countOf(links, 'link')}`,
  ];
}

function describeFact({ field, value, line, from, isCertain }: Fact): string {
  const place = line === undefined ? from : `line ${line}`;
  return `${field}: ${shorten(value)} (${place}, ${isCertain ? 'sure' : 'likely'})`;
}

const section = (heading: string, lines: string[]): string[] =>
  lines.length > 0 ? ['', `  ${heading}`, ...lines.map((line) => `    ${line}`)] : [];

const shorten = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 100 ? `${line.slice(0, 99)}…` : line;
};
