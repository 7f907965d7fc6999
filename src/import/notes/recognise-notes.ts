import type { FootnoteDefinition, Root, RootContent } from 'mdast';
import type { SetAside } from '../document.ts';
import type { Finding } from '../finding.ts';
import { blocksOf, type Block } from './blocks.ts';
import { chooseList, findUnusedHeading, type ChosenList } from './choose-list.ts';
import { definitionsOf } from './definitions.ts';
import { findRestarts } from './find-restarts.ts';
import type { Mark } from './find-marks.ts';
import type { NoteList } from './note-list.ts';
import { ownNotes } from './own-notes.ts';
import { readLinkTargets, takeLinkNumbers } from './link-numbers.ts';
import { describeNotes } from './describe-notes.ts';
import { placeMarks, type Placed } from './place-marks.ts';
import { linkIbids } from './ibid.ts';
import { tellApart } from './tell-apart.ts';

/** The notes of a document, and what is left of its text. */
export interface Notes {
  /** The text, with references to notes where marks stood. */
  body: RootContent[];
  /** By their numbers. */
  definitions: FootnoteDefinition[];
  /** How the marks are written: the first of them, or nothing where the format itself knows them. */
  scheme: string | undefined;
  findings: Finding[];
  setAside: SetAside[];
  /** Whether the site would refuse the notes as they are. */
  isIncomplete: boolean;
}

/** Find the list of notes in a document and the marks that belong to them. */
export function recogniseNotes(tree: Root): Notes {
  const own = tree.children.filter((node) => node.type === 'footnoteDefinition');
  const blocks = blocksOf(tree.children.filter((node) => node.type !== 'footnoteDefinition'));
  if (own.length > 0)
    return ownNotes(
      blocks.map(({ node }) => node),
      own,
    );
  const restarts = findRestarts(blocks);
  if (restarts.length > 0) return withRestarts(blocks, restarts);
  const list = chooseList(blocks);
  return list ? takeNotes(list) : withoutNotes(blocks);
}

function takeNotes(list: ChosenList): Notes {
  const { notes, heading, rest } = list;
  const numbers = new Set(notes.map(({ number }) => number));
  const targets = readLinkTargets(notes);
  const { notes: marks, others } = tellApart(list.marks, numbers, targets.size > 0);
  const hasLinks = others.length > 0 && targets.size > 0;
  const setAside = targets.size > 0 ? takeLinkNumbers(notes) : [];
  if (heading) setAside.push({ line: heading.line, text: heading.text, reason: 'heading of the notes' });
  const placed = place(marks, hasLinks ? others : [], numbers, targets);
  placeMarks(placed);
  setAside.push(...placed.flatMap(asideOf));
  const definitions = definitionsOf(notes);
  const described = describeNotes({
    notes,
    placed,
    marks,
    others: hasLinks ? [] : others,
    numbers,
    lostIbids: linkIbids(definitions),
  });
  return { body: rest, definitions, scheme: marks[0]?.written, setAside, ...described };
}

/** In the order of the text; a mark whose note is missing stays as it is written. */
function place(
  marks: Mark[],
  links: Mark[],
  notes: ReadonlySet<number>,
  targets: Map<number, string | undefined>,
): Placed[] {
  const noted = marks
    .filter((mark) => mark.numbers.every((number) => notes.has(number)))
    .map((mark): Placed => ({ mark, become: 'notes' }));
  const linked = links.map((mark): Placed => {
    const address = targets.get(mark.numbers[0] ?? 0);
    return address ? { mark, become: 'link', address } : { mark, become: 'nothing' };
  });
  return [...noted, ...linked].sort((a, b) => a.mark.line - b.mark.line || a.mark.start - b.mark.start);
}

function asideOf(placed: Placed): SetAside[] {
  const { line, written: text } = placed.mark;
  if (placed.become === 'link') return [{ line, text, reason: `number of a link, now a link to ${placed.address}` }];
  if (placed.become === 'nothing') return [{ line, text, reason: 'number of a link whose address isn’t given' }];
  return [];
}

/** One number would lead to several notes: all of them stay in the text until an editor has numbered them through. */
function withRestarts(blocks: Block[], restarts: NoteList[]): Notes {
  const body = blocks.map(({ node }) => node);
  const findings = restarts.map(({ notes: [first] }, index): Finding => {
    const what =
      index === 0
        ? 'This is the first of several lists of notes, each of which begins with 1'
        : 'The numbers of the notes begin again with this list';
    const message = `${what}; marks and notes stay in the text as they are written. Number them through the whole document and import it again.`;
    return { ...(first && { line: first.line }), about: 'notes', message };
  });
  return { body, definitions: [], scheme: undefined, findings, setAside: [], isIncomplete: true };
}

function withoutNotes(blocks: Block[]): Notes {
  const body = blocks.map(({ node }) => node);
  const heading = findUnusedHeading(blocks);
  const message = 'The list under this heading stays in the text: no mark in the text belongs to its notes.';
  const findings: Finding[] = heading ? [{ line: heading.line, about: 'notes', message }] : [];
  return { body, definitions: [], scheme: undefined, findings, setAside: [], isIncomplete: false };
}
