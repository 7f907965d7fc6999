import { countOf } from '../../text/count-of.ts';
import type { SetAside } from '../document.ts';
import type { TextFinding } from '../proofread/finding.ts';
import type { Fact } from '../front-matter/fact.ts';
import type { FoundWork } from '../works/find-works.ts';
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
  const { missing, kept, lookAt, fixed, textFindings, setAside, recognised } = outcome;
  const at = atPlaceIn(outcome.file);
  return [
    ...describeArticle(outcome),
    ...section('Sections', outcome.outline.flatMap(describeSection)),
    ...section(
      'Recognised',
      recognised.map((fact) => describeFact(fact, missing)),
    ),
    ...section('Kept from the article that was there', kept.length > 0 ? [kept.join(', ')] : []),
    ...section('Not known yet', missing.length > 0 ? [missing.join(', ')] : []),
    ...section(
      'Look at',
      at(lookAt, ({ message }) => message),
    ),
    ...section(
      'Works in the notes',
      outcome.works.flatMap((work) => describeWork(work, outcome)),
    ),
    ...section('Fixed', at(fixed, describeFixed)),
    ...section('Proofreading', at(textFindings, describeTextFinding)),
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

const describeFixed = ({ found, proposal, kind }: TextFinding): string =>
  `“${found}” is “${proposal ?? ''}” now (${kind})`;

const describeTextFinding = ({ found, proposal, kind }: TextFinding): string =>
  `“${found}”${proposal === undefined ? '' : ` for “${proposal}”?`} (${kind})`;

/** A work with its record: a stub to complete in `content/works/`, or the key of the record that the site has. */
function describeWork({ note, line, key, yaml }: FoundWork, { file, files }: Imported): string[] {
  const at = `${file}:${line}: note ${note}`;
  if (yaml === undefined) return [`${at}: [@${key}], which the site or a note above has`];
  const record = files.find((path) => path.endsWith(`/works/${key}.yaml`));
  const state = record ? 'see that it is right' : 'to be written with --works';
  return [
    `${at}: [@${key}], ${record ?? `content/works/${key}.yaml`} (${state})`,
    ...yaml
      .trimEnd()
      .split('\n')
      .map((text) => `  ${text}`),
  ];
}

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

/** A heading, and below it the number and the first words of each paragraph. */
const describeSection = ({ heading, paragraphs, first, begins }: Imported['outline'][number]): string[] => [
  `${heading === '' ? '(before the first heading)' : shorten(heading)}: ${countOf(paragraphs, 'paragraph')}`,
  ...begins.map((words, index) => `  ${first + index}  ${words} …`),
];

/** Files of the site that have to be there before a name counts. */
const records: Partial<Record<Fact['field'], { field: string; folder: string }>> = {
  publisher: { field: 'publisher', folder: 'content/publishers' },
  author: { field: 'authors', folder: 'content/people' },
};

function describeFact({ field, value, line, from, isCertain }: Fact, missing: string[]): string {
  const place = line === undefined ? from : `line ${line}`;
  const record = records[field];
  const state =
    record && missing.includes(record.field) ? `not in ${record.folder} yet` : isCertain ? 'sure' : 'likely';
  return `${field}: ${shorten(value)} (${place}, ${state})`;
}

const section = (heading: string, lines: string[]): string[] =>
  lines.length > 0 ? ['', `  ${heading}`, ...lines.map((line) => `    ${line}`)] : [];

const shorten = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 100 ? `${line.slice(0, 99)}…` : line;
};
