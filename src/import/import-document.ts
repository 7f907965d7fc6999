import type { Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { SetAside, SourceDocument } from './document.ts';
import type { Finding } from './finding.ts';
import { buildFields, type Fields } from './front-matter/build-fields.ts';
import type { Fact } from './front-matter/fact.ts';
import type { NewPerson } from './front-matter/find-authors.ts';
import type { Known } from './front-matter/known.ts';
import { readFacts } from './front-matter/read-facts.ts';
import { cleanTree } from './mdx/clean-tree.ts';
import { linkAddresses } from './mdx/link-addresses.ts';
import { marksOutside } from './notes/marks-outside.ts';
import { recogniseNotes, type Notes } from './notes/recognise-notes.ts';

/** An article as a document gives it, before it is written. */
export interface Article {
  body: Root;
  notes: Notes;
  fields: Fields;
  facts: Fact[];
  people: NewPerson[];
  findings: Finding[];
  setAside: SetAside[];
  /** Lines whose words are to stand in the front matter as they are; what they are if another value stands there. */
  literal: SetAside[];
}

/** Make an article of a document: `given` are facts from the editor, `today` is `YYYY-MM-DD`. */
export function importDocument(document: SourceDocument, known: Known, given: Fact[], today: string): Article {
  const notes = recogniseNotes(document.tree);
  const reading = readFacts(notes.body, document.metadata, known);
  const taken = new Set([...reading.taken.keys()].map(({ node }) => node));
  const outside = marksOutside(reading.taken.keys());
  const text = cleanTree(notes.body.filter((node) => !taken.has(node)));
  const noteText = cleanTree(notes.definitions);
  linkAddresses(text.nodes);
  linkAddresses(noteText.nodes);
  const facts = [...given, ...reading.facts];
  const whole = document.lines.map((line) => line.text).join('\n');
  const built = buildFields(facts, { paragraphs: paragraphsOf(text.nodes), whole }, known, today);
  const lines = [...reading.taken].map(([{ line, text: words }, reason]) => ({ line, text: words, reason }));
  const asides = lines.filter((one): one is SetAside => one.reason !== undefined);
  const literal = lines
    .filter(({ reason }) => reason === undefined)
    .map((one) => ({ ...one, reason: 'title in the document; the article has another' }));
  const gone = new Set(asides.map(({ line }) => line));
  return {
    body: { type: 'root', children: [...text.nodes, ...noteText.nodes] },
    notes: { ...notes, isIncomplete: notes.isIncomplete || outside.findings.length > 0 },
    fields: built.fields,
    facts,
    people: built.people,
    literal,
    // About a line that is no part of the article there is nothing to look at in its text.
    findings: [
      ...notes.findings.filter(({ line }) => line === undefined || !gone.has(line)),
      ...outside.findings,
      ...reading.findings,
      ...built.findings,
    ],
    setAside: [
      ...document.setAside,
      ...notes.setAside,
      ...outside.setAside,
      ...asides,
      ...text.setAside,
      ...noteText.setAside,
    ].sort((a, b) => a.line - b.line),
  };
}

const paragraphsOf = (nodes: RootContent[]): string[] =>
  nodes.filter(({ type }) => type === 'paragraph').map((node) => toString(node));
