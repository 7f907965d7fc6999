import { type Sign, textOf, type Finding, type SetAside, type SourceDocument } from './document.ts';
import type { Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { findBoldParagraphs } from './find-bold-paragraphs.ts';
import { buildFields } from './front-matter/build-fields.ts';
import type { Fields } from './front-matter/field-values.ts';
import { factsAbout, type Fact } from './front-matter/fact.ts';
import type { NewPerson } from './front-matter/find-authors.ts';
import type { SiteIndex } from './front-matter/site-index.ts';
import { readFacts } from './front-matter/read-facts.ts';
import type { FactCollector } from './front-matter/collect-facts.ts';
import { cleanTree } from './mdx/clean-tree.ts';
import { linkAddresses } from './mdx/link-addresses.ts';
import { lineOf } from './notes/blocks.ts';
import { marksOutside } from './notes/ask-about-marks.ts';
import type { RecognisedNotes } from './notes/own-notes.ts';
import { recogniseNotes } from './notes/recognise-notes.ts';

/** An article as a document gives it, before it is written. */
export interface Article {
  body: Root;
  notes: RecognisedNotes;
  fields: Fields;
  facts: Fact[];
  people: NewPerson[];
  findings: Finding[];
  setAside: SetAside[];
  /** Marks, numbers of notes and signs of lists: what is in the lines and becomes something else. */
  signs: Sign[];
  /** Lines that the front matter repeats word for word, such as the title. If a field gets another value, its line is set aside with this reason. */
  literal: SetAside[];
}

/** How a document is read. The usual mode is given up where its result can’t be proven. */
export interface ReadingMode {
  /** Whether bold and italic letters are given up. */
  isPlain: boolean;
  /** Whether lines are read as title, author and so on. */
  isGuessing: boolean;
}

/** Make an article of a document: `given` are facts from the editor, `today` is `YYYY-MM-DD`. */
export function importDocument(
  { ...document }: SourceDocument,
  known: SiteIndex,
  given: Fact[],
  today: string,
  { isPlain, isGuessing }: ReadingMode = { isPlain: false, isGuessing: true },
): Article {
  const notes = recogniseNotes(structuredClone(document.tree));
  const asked = factsAbout(given, 'title')[0]?.value;
  const reading = readFacts(notes.body, document.metadata, known, asked, isGuessing);
  const outside = marksOutside(reading.taken.keys());
  const body = cleanBody(notes, reading, !isPlain);
  const facts = [...given, ...reading.facts];
  const text = { paragraphs: paragraphsOf(body.text), whole: textOf(document.lines) };
  const { fields, people, findings } = buildFields(facts, text, known, today);
  const { asides, literal } = linesTaken(reading);
  const setAside = [...document.setAside, ...notes.setAside, ...outside.setAside, ...asides, ...body.setAside];
  return {
    body: { type: 'root', children: [...body.text, ...body.notes] },
    notes: { ...notes, isIncomplete: notes.isIncomplete || outside.findings.length > 0 },
    ...{ fields, facts, people, literal },
    signs: [...(document.signs ?? []), ...notes.signs, ...marksOf([...body.text, ...body.notes])],
    findings: [
      ...(document.findings ?? []),
      ...stillIn(notes.findings, asides),
      ...outside.findings,
      ...reading.findings,
      ...findBoldParagraphs(body.text),
      ...findings,
    ],
    setAside: setAside.sort((a, b) => a.line - b.line),
  };
}

/** Clean what is left for the text and its notes, and link the addresses in it. */
function cleanBody({ body, definitions }: RecognisedNotes, { taken }: FactCollector, hasEmphasis: boolean) {
  const gone = new Set([...taken.keys()].map(({ node }) => node));
  const text = cleanTree(
    body.filter((node) => !gone.has(node)),
    hasEmphasis,
  );
  const notes = cleanTree(definitions, hasEmphasis);
  linkAddresses(text.nodes);
  linkAddresses(notes.nodes);
  return { text: text.nodes, notes: notes.nodes, setAside: [...text.setAside, ...notes.setAside] };
}

/** Separate the lines that the front matter repeats word for word from those that it only uses. */
function linesTaken({ taken }: FactCollector): { asides: SetAside[]; literal: SetAside[] } {
  const asides: SetAside[] = [];
  const literal: SetAside[] = [];
  for (const [{ line, text }, reason] of taken) {
    if (reason === undefined) literal.push({ line, text, reason: 'title in the document; the article has another' });
    else asides.push({ line, text, reason });
  }
  return { asides, literal };
}

/** Leave out findings on lines that are not in the article. */
function stillIn(findings: Finding[], asides: SetAside[]): Finding[] {
  const gone = new Set(asides.map(({ line }) => line));
  return findings.filter(({ line }) => line === undefined || !gone.has(line));
}

/** The marks of the article that are written in the document. */
function marksOf(nodes: RootContent[]): Sign[] {
  const signs: Sign[] = [];
  for (const block of nodes) {
    visit(block, 'footnoteReference', ({ identifier, data, position }) => {
      const line = position?.start.line ?? lineOf(block);
      const last = signs.at(-1);
      if (data?.written) signs.push({ line, text: data.written, marks: [Number(identifier)] });
      // The second number of a mark such as [1, 2].
      else if (data && last) last.marks.push(Number(identifier));
    });
  }
  return signs;
}

const paragraphsOf = (nodes: RootContent[]): string[] =>
  nodes.filter(({ type }) => type === 'paragraph').map((node) => toString(node));
