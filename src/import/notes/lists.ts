import type { RootContent } from 'mdast';
import { countWords } from '../proof/tokens.ts';
import { blocksOf, type Block } from './blocks.ts';
import { marksIn, readEntry, type Entry, type EntryShape, type Mark, type MarkShape } from './signs.ts';

/** A piece of a document that could be a note or go on with one: a block, or an item of an ordered list. */
export interface Unit {
  block: Block;
  /** Place of its block among the blocks of the document. */
  index: number;
  entry: Entry | undefined;
}

/** One note as it is in a list. */
export interface Note {
  entry: Entry;
  line: number;
  /** What it fills; the first still begins with its number unless the format took that away. */
  units: Unit[];
}

/** Notes, one after the other, that count up. */
export interface NoteList {
  notes: Note[];
  heading: Block | undefined;
  /** Places of its first and last unit among the units of the document. */
  from: number;
  to: number;
}

/** How marks can be written whose notes are numbered so. */
const marksOf: Record<EntryShape, MarkShape[]> = {
  caret: ['caret'],
  bracket: ['bracket', 'high', 'bare'],
  paren: ['paren', 'high'],
  high: ['high', 'bare'],
  symbol: ['symbol'],
  dot: ['high', 'bracket', 'paren', 'bare'],
  plain: ['high', 'bracket', 'paren', 'bare'],
};

/** These begin paragraphs and headings too. Brackets and superscripts begin hardly anything but notes. */
const isWeak = ({ shape }: Entry): boolean => shape === 'dot' || shape === 'plain' || shape === 'paren';

/** Whether a list says by its heading or by its numbers that it is one of notes. */
export const isSure = ({ heading, notes: [first] }: NoteList): boolean =>
  heading !== undefined || (first !== undefined && !isWeak(first.entry));

/** From so many words on, a block is a paragraph of text. */
const shortestText = 15;
const isText = ({ block }: Unit): boolean => block.node.type !== 'heading' && countWords(block.text) >= shortestText;

const noteHeading =
  /^(?:\d+\.?\s+)?(?:end ?notes?|foot ?notes?|notes?|references?|sources?|works cited|notes (?:and|&) (?:references|sources)|references (?:and|&) notes|note|riferimenti|fu(?:ß|ss)noten|anmerkungen|notas?|kaynakça|dipnotlar|注释|注|脚注|ملاحظات|الهوامش)\s*[:：]?$/i;

/** Whether a line can head a list of notes, as “Endnotes:” can. */
export const isNoteHeading = (text: string): boolean => noteHeading.test(text.trim());

/** The pieces of a document that could be notes: its blocks, and of an ordered list the items. */
export const unitsOf = (blocks: Block[]): Unit[] =>
  blocks.flatMap((block, index): Unit[] => {
    const { node } = block;
    if (node.type !== 'list' || !node.ordered) {
      const canBegin = node.type === 'paragraph' || (node.type === 'heading' && /^[[(]/.test(block.text));
      return [{ block, index, entry: canBegin ? readEntry(block.text) : undefined }];
    }
    return node.children.flatMap((item, place) =>
      blocksOf(item.children).map((inner, part) => ({
        block: inner,
        index,
        entry: part > 0 ? undefined : itemEntry(inner, (node.start ?? 1) + place),
      })),
    );
  });

/** The number of an item, unless it has one of its own that is typed. */
const itemEntry = ({ text }: Block, number: number): Entry => {
  const typed = readEntry(text);
  return typed?.key === String(number) ? typed : { shape: 'dot', kind: 'arabic', key: String(number), length: 0 };
};

/** Runs of pieces that count up as the notes of a list do, in the order of the document. */
export function findLists(units: Unit[]): NoteList[] {
  const lists: NoteList[] = [];
  let list: NoteList | undefined;
  let pending: Unit[] = [];
  for (const [place, unit] of units.entries()) {
    const last = list?.notes.at(-1);
    if (list && last && unit.entry && follows(list, last, unit.entry, pending)) {
      last.units.push(...(leadsTo(pending, unit.entry) ? beginningOf(pending) : pending));
      list.notes.push({ entry: unit.entry, line: unit.block.line, units: [unit] });
      list.to = place;
      pending = [];
    } else if (unit.entry && canBegin(unit.entry, units[place - 1])) {
      const before = units[place - 1]?.block;
      const heading = before && isNoteHeading(before.text) ? before : undefined;
      list = { notes: [{ entry: unit.entry, line: unit.block.line, units: [unit] }], heading, from: place, to: place };
      lists.push(list);
      pending = [];
    } else pending.push(unit);
  }
  for (const one of lists) endList(one, units);
  return lists.filter(({ notes }) => notes.every(hasText));
}

const canBegin = ({ key, kind, shape }: Entry, before: Unit | undefined): boolean =>
  ['1', 'a'].includes(key) ||
  kind === 'symbol' ||
  shape === 'caret' ||
  (before !== undefined && isNoteHeading(before.block.text));

/** A number alone is no note, but its text may be on the next line. */
const hasText = ({ entry, units }: Note): boolean =>
  units.some(({ block }, index) => block.text.slice(index === 0 ? entry.length : 0).trim() !== '');

/** Whether an entry is the next note after one with these pieces between them. */
function follows({ notes }: NoteList, { entry }: Note, next: Entry, between: Unit[]): boolean {
  if (entry.shape !== next.shape || (entry.kind !== next.kind && entry.shape !== 'caret')) return false;
  if (!countsUp(notes, entry, next)) return false;
  if (leadsTo(between, next)) return true;
  const isPart = (unit: Unit): boolean =>
    (unit.block.node.type !== 'heading' || !/^\p{Lu}/u.test(unit.block.text)) && !(isWeak(next) && isText(unit));
  return between.length <= 8 && between.every(isPart);
}

function countsUp(notes: Note[], { key, kind }: Entry, next: Entry): boolean {
  if (kind === 'symbol' || next.shape === 'caret') return notes.every(({ entry }) => entry.key !== next.key);
  if (kind === 'letter') return next.key.charCodeAt(0) === key.charCodeAt(0) + 1;
  const step = Number(next.key) - Number(key);
  return step >= 1 && step <= (isWeak(next) ? 1 : 20);
}

/** Whether the text between two notes has the mark of the second, as on pages with notes at their foot. */
const leadsTo = (between: Unit[], next: Entry): boolean =>
  between.length <= 60 &&
  between.some(
    (unit) =>
      isText(unit) &&
      marksIn(unit.block, unit.index).some(
        (mark) => !mark.isSpaced && fits(mark, next) && mark.keys.includes(next.key),
      ),
  );

/** Whether a mark is written as marks are whose notes are numbered like an entry. */
export const fits = ({ shape, kind }: Mark, entry: Entry): boolean =>
  marksOf[entry.shape].includes(shape) &&
  (shape === 'high' || shape === 'bare' || shape === 'caret' || kind === entry.kind);

/** Whether a piece goes on with the note above it, by how it begins. */
const goesOn = ({ block }: Unit): boolean => /^(?:\p{Ll}|https?:|pp?\. )/u.test(block.text);

/** The pieces with which a note goes on before the text does. */
function beginningOf(units: Unit[]): Unit[] {
  const end = units.findIndex((unit) => !goesOn(unit) || isText(unit));
  return end === -1 ? units : units.slice(0, end);
}

/** Add to the last note what goes on with it: no line with a number, and nothing with which the text goes on. */
function endList(list: NoteList, units: Unit[]): void {
  const last = list.notes.at(-1);
  if (!last) return;
  const before = units.slice(0, list.from).findLast((unit) => isText(unit) || isUnfinished(unit.block.text));
  const isTextOpen = before !== undefined && isUnfinished(before.block.text);
  const isLoose =
    list.notes.length > 1 &&
    list.notes.every(
      ({ line }, index) => index === 0 || line - (list.notes[index - 1]?.units.at(-1)?.block.line ?? 0) > 1,
    );
  for (let place = list.to + 1; place < units.length; place += 1) {
    const [unit, above] = [units[place], units[place - 1]];
    if (!unit || !above || unit.entry || marksIn(unit.block, unit.index).some((mark) => fits(mark, last.entry))) return;
    if (goesOn(unit) ? isTextOpen : !(isLoose && unit.block.line === above.block.line + 1) || isText(unit)) return;
    last.units.push(unit);
    list.to = place;
  }
}

/** Whether a text breaks off within a sentence. */
export const isUnfinished = (text: string): boolean =>
  /[\p{L}\p{N},;–—-](?:\[\^?[\w, ]+\]|[⁰¹²³⁴-⁹]+)?\s*$/u.test(text) && countWords(text) >= 6;

/** What speaks for a list and its marks. */
export interface Fit {
  marks: Mark[];
  /** Share of its notes that have a mark before the list. */
  covered: number;
  isAccepted: boolean;
}

/**
 * Whether a list is one of notes: its marks come before it, nearly every note has one, they count up, and it is at
 * the end, under a heading of notes or after a rule. `found` are the marks between the list before and this one.
 */
export function judge(list: NoteList, found: Mark[], units: Unit[]): Fit {
  const entry = list.notes[0]?.entry as Entry;
  const { marks, covered } = bestMarks(list, found);
  const before = units
    .slice(0, list.from)
    .findLast(({ block }) => block !== list.heading && block.node.type !== 'thematicBreak');
  const hasRule =
    units[list.from - 1]?.block.node.type === 'thematicBreak' ||
    units[list.from - 2]?.block.node.type === 'thematicBreak';
  const isIntroduced = before !== undefined && !list.heading && /[:：]\s*$/.test(before.block.text);
  const textAfter = units.slice(list.to + 1).filter(isText).length;
  const isPlaced = list.heading !== undefined || hasRule || textAfter <= 1;
  const isBare = marks.every(({ shape }) => shape === 'bare');
  const needed = isWeak(entry) ? (list.heading ? 0.5 : 1) : 0.3;
  const isRising = rises(marks, list);
  const isFoot = !isWeak(entry) && covered === 1;
  const isAccepted =
    covered > 0 &&
    covered >= needed &&
    !isIntroduced &&
    isRising &&
    (isPlaced || isFoot) &&
    (!isBare || (covered >= 0.8 && (list.heading !== undefined || list.notes.length > 1)));
  return { marks, covered, isAccepted };
}

/** Of bare figures and weak numbers, more have to be in order than not. */
function rises(marks: Mark[], { notes }: NoteList): boolean {
  const keys = [...new Set(marks.flatMap((mark) => mark.keys))];
  const places = keys.map((key) => notes.findIndex(({ entry }) => entry.key === key)).filter((place) => place >= 0);
  const falls = places.filter((place, index) => index > 0 && place < (places[index - 1] ?? 0)).length;
  return places.length < 3 || falls * 2 < places.length;
}

/** The marks that belong to a list, in whichever way most of its notes are marked. */
export function bestMarks({ notes }: NoteList, found: Mark[]): { marks: Mark[]; covered: number } {
  const entry = notes[0]?.entry;
  const keys = new Set(notes.map((note) => note.entry.key));
  let best: { marks: Mark[]; covered: number } = { marks: [], covered: 0 };
  for (const shape of entry ? marksOf[entry.shape] : []) {
    const marks = found
      .filter((mark) => mark.shape === shape && entry && fits(mark, entry) && !mark.isEnumerator)
      .map((mark) => splitHigh(mark, keys));
    const covered = new Set(marks.flatMap((mark) => mark.keys).filter((key) => keys.has(key))).size / notes.length;
    if (covered > best.covered) best = { marks, covered };
  }
  return best;
}

/** Figures set high beside each other, such as `¹²`, as several marks where no note has their number together. */
function splitHigh(mark: Mark, keys: ReadonlySet<string>): Mark {
  const [key = ''] = mark.keys;
  if (mark.shape !== 'high' || mark.keys.length > 1 || keys.has(key)) return mark;
  const parts = partitionOf(key, keys);
  return parts ? { ...mark, keys: parts } : mark;
}

/** Numbers of notes, each one higher than the one before, whose figures are these. */
function partitionOf(figures: string, keys: ReadonlySet<string>, last?: number): string[] | undefined {
  if (figures === '') return [];
  for (let length = 1; length <= figures.length; length += 1) {
    const key = figures.slice(0, length);
    if (!keys.has(key) || (last !== undefined && Number(key) !== last + 1)) continue;
    const rest = partitionOf(figures.slice(length), keys, Number(key));
    if (rest) return [key, ...rest];
  }
  return undefined;
}

/** The blocks of a document without its lists of notes. */
export function withoutLists(blocks: Block[], lists: NoteList[]): RootContent[] {
  const gone = new Set<Block>();
  for (const { notes, heading } of lists) {
    if (heading) gone.add(heading);
    for (const { index } of notes.flatMap(({ units }) => units)) if (blocks[index]) gone.add(blocks[index]);
  }
  return blocks.filter((block) => !gone.has(block)).map(({ node }) => node);
}
