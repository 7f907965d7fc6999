import type { SetAside } from '../document.ts';
import type { BlockContent, FootnoteDefinition, Paragraph, Root, RootContent, Text } from 'mdast';
import { blocksOf, lineOf, positionAt, type Block } from './blocks.ts';
import { describeNotes } from './describe-notes.ts';
import { linkIbids } from './ibid.ts';
import { joinBrokenSentences } from './join-sentences.ts';
import { readLinkTargets, takeLinkNumbers } from './link-numbers.ts';
import { findLists, unitsOf, withoutLists, type Unit } from './lists.ts';
import { askAboutLists, askAboutMarks } from './ask-about-marks.ts';
import { chooseLists, numberNotes, type ChosenList, type NumberedNote } from './number-notes.ts';
import { ownNotes, type RecognisedNotes } from './own-notes.ts';
import { placeMarks, type PlacedMark } from './place-marks.ts';
import { findMarks, type Mark } from './signs.ts';
import { separateNumberings } from './separate-numberings.ts';

/** Find the lists of notes in a document and the marks that belong to them. */
export function recogniseNotes(tree: Root): RecognisedNotes {
  const own = tree.children.filter((node) => node.type === 'footnoteDefinition');
  const blocks = blocksOf(tree.children.filter((node) => node.type !== 'footnoteDefinition'));
  if (own.length > 0) {
    const notes = ownNotes(
      blocks.map(({ node }) => node),
      own,
    );
    const unread = askAboutMarks(findMarks(blocksOf(notes.body)), true);
    return { ...notes, findings: [...notes.findings, ...unread], isIncomplete: notes.isIncomplete };
  }
  const units = unitsOf(blocks);
  const lists = findLists(units);
  const found = findMarks(blocks);
  const chosen = chooseLists(lists, found, units);
  if (chosen.length > 0) return takeNotes(chosen, blocks, units, found);
  const findings = [...askAboutLists(lists, found, units), ...askAboutMarks(found, false)];
  const body = joinBrokenSentences(
    blocks.map(({ node }) => node),
    [],
  );
  return { body, definitions: [], scheme: undefined, findings, setAside: [], signs: [], isIncomplete: false };
}

function takeNotes(chosen: ChosenList[], blocks: Block[], units: Unit[], found: Mark[]): RecognisedNotes {
  const notes = numberNotes(chosen);
  const byKey = new Map(chosen.map(({ list }) => [list, new Map<string, number>()]));
  for (const { list, note, number } of notes) byKey.get(list)?.set(note.entry.key, number);
  const all = notes.map(({ note }) => note);
  const targets = readLinkTargets(all);
  const apart = separate(chosen, targets.size > 0);
  const marks = apart.flatMap(({ notes: own }) => own);
  const others = apart.flatMap((one) => one.others);
  const hasLinks = others.length > 0 && targets.size > 0;
  const placed: PlacedMark[] = apart.flatMap(({ list, notes: own }) =>
    own.flatMap((mark): PlacedMark[] => {
      const numbers = mark.keys.map((key) => byKey.get(list)?.get(key));
      return numbers.every((number) => number !== undefined) ? [{ mark, become: 'notes', numbers }] : [];
    }),
  );
  const linked = hasLinks ? others.map((mark) => linkOf(mark, targets)) : [];
  const setAside = [
    ...(targets.size > 0 ? takeLinkNumbers(all) : []),
    ...headingsOf(chosen),
    ...linked.flatMap(asideOf),
  ];
  const inOrder = [...placed, ...linked].sort((a, b) => a.mark.index - b.mark.index || a.mark.line - b.mark.line);
  placeMarks(inOrder);
  const signs = notes.map(({ note: { line, entry, units: parts } }) => ({
    line,
    text: parts[0]?.block.text.slice(0, entry.length) ?? '',
    marks: [],
  }));
  const definitions = notes.map(definitionOf);
  const lists = chosen.map(({ list }) => list);
  const lostIbids = linkIbids(definitions);
  const unread = found.filter(notAmong([...marks, ...others], lists));
  const described = describeNotes({ notes, placed: inOrder, marks, others: hasLinks ? [] : others, lostIbids, chosen });
  const body = joinBrokenSentences(
    withoutLists(blocks, lists),
    lists.flatMap(({ from, to }) => units.slice(from, to + 1)),
  );
  return {
    ...{ body, definitions, scheme: marks[0]?.written, setAside, signs },
    findings: [...described.findings, ...askAboutMarks(unread, false)],
    isIncomplete: described.isIncomplete,
  };
}

/** Whether a mark is at no place of a mark that was read, and in no note. */
function notAmong(read: Mark[], lists: ChosenList['list'][]): (mark: Mark) => boolean {
  const inNotes = new Set(lists.flatMap(({ notes }) => notes.flatMap((note) => note.units.map(({ index }) => index))));
  const byNode = Map.groupBy(read, ({ node }) => node);
  return ({ index, node, start, end }) =>
    !inNotes.has(index) && !(byNode.get(node) ?? []).some((other) => start < other.end && other.start < end);
}

/** Of a single list, the marks apart from the numbers of links that are beside them. */
function separate(
  chosen: ChosenList[],
  hasLinkNumbers: boolean,
): { list: ChosenList['list']; notes: Mark[]; others: Mark[] }[] {
  if (chosen.length > 1) return chosen.map(({ list, marks }) => ({ list, notes: marks, others: [] }));
  return chosen.map(({ list, marks }) => ({
    list,
    ...separateNumberings(
      marks,
      list.notes.map(({ entry }) => entry.key),
      hasLinkNumbers,
    ),
  }));
}

function linkOf(mark: Mark, targets: Map<number, string | undefined>): PlacedMark {
  const address = targets.get(Number(mark.keys[0]));
  return address ? { mark, become: 'link', address } : { mark, become: 'nothing' };
}

const headingsOf = (chosen: ChosenList[]): SetAside[] =>
  chosen.flatMap(({ list: { heading } }) =>
    heading ? [{ line: heading.line, text: heading.text, reason: 'heading of the notes' }] : [],
  );

function asideOf(placed: PlacedMark): SetAside[] {
  const { line, written: text } = placed.mark;
  if (placed.become === 'link') return [{ line, text, reason: `number of a link, now a link to ${placed.address}` }];
  return placed.become === 'nothing' ? [{ line, text, reason: 'number of a link whose address isn’t given' }] : [];
}

/** A note as Markdown has it, without the number at its beginning. */
const definitionOf = ({ note: { units, entry, line }, number }: NumberedNote): FootnoteDefinition => ({
  type: 'footnoteDefinition',
  identifier: String(number),
  label: String(number),
  position: positionAt(line),
  children: units
    .map((unit, index) => contentOf(unit, index === 0 ? entry.length : 0))
    .filter((block) => block.type !== 'paragraph' || block.children.length > 0),
});

/** A heading inside a note was only a short line. */
function contentOf({ block: { node } }: Unit, length: number): BlockContent {
  if (node.type !== 'paragraph' && node.type !== 'heading')
    return node as Exclude<RootContent, Paragraph> as BlockContent;
  withoutStart(node.children, length);
  return { type: 'paragraph', children: node.children, position: positionAt(lineOf(node)) };
}

/** The number may be in several nodes, as where it is a superscript: `[`, `1`, `] `. */
function withoutStart(children: Paragraph['children'], length: number): void {
  for (let left = length; left > 0;) {
    const text = children[0] && firstText(children[0]);
    if (!text) return;
    const cut = Math.min(left, text.value.length);
    text.value = text.value.slice(cut);
    left -= cut;
    if (text.value !== '') return;
    children.shift();
  }
}

function firstText(node: Paragraph['children'][number]): Text | undefined {
  if (node.type === 'text') return node;
  return 'children' in node && node.children[0] ? firstText(node.children[0]) : undefined;
}
