import type { Place } from './page-citations.ts';
import { blockEnd, readText, type ReadableText } from './readable-text.ts';

/** Words that a reader has selected, and what they are. */
export interface Passage {
  /** Whole words, without marks and numbers. */
  words: string;
  place: Place;
  /**
   * Whose words they are: of the text itself, of an editor’s note, or a quotation in the text.
   */
  from: 'text' | 'editor' | 'quotation';
  /** Whom the quotation quotes, where an editor has said so. */
  speaker: string | undefined;
  /** Where they stand in the text of the article. */
  source: { text: ReadableText; start: number; end: number };
}

const editors = '.EditorsNote, .Ed';

/** Read what is selected in the text of an article; nothing, if that is no word. */
export function readPassage(root: Element, range: Range): Passage | undefined {
  // Who begins in an editor’s note selects in that; who only passes over one doesn’t mean it.
  const remark = elementOf(range.startContainer)?.closest(editors);
  const text = readText(remark ?? root, (element) => !remark && element.closest(editors) !== null);
  const located = text.locate(range);
  const bounds = located && widen(text.text, located);
  if (!bounds || bounds.start >= bounds.end) return undefined;
  const place = placeOf(text, bounds);
  if (!place) return undefined;
  const quotation = remark ? undefined : quotationAround(text, bounds);
  const { start, end } = quotation ?? bounds;
  return {
    words: text.text.slice(start, end).replaceAll(blockEnd, ' ').replace(/\s+/g, ' '),
    place,
    from: remark ? 'editor' : quotation ? 'quotation' : 'text',
    speaker: text.elementAt(start)?.closest<HTMLElement>('[data-said-by]')?.dataset['saidBy'],
    source: { text, start, end },
  };
}

const elementOf = (node: Node): Element | null => (node instanceof Element ? node : node.parentElement);

interface Bounds {
  start: number;
  end: number;
}

const ofWord = /[\p{L}\p{N}\p{M}’'\-‑]/u;
const space = /\s/;

/** Leave out space at both ends, and take in the whole of a word that is cut. */
function widen(text: string, { start, end }: Bounds): Bounds {
  const is = (pattern: RegExp, at: number) => pattern.test(text.charAt(at));
  let [from, to] = [start, end];
  while (from < to && is(space, from)) from++;
  while (from < to && is(space, to - 1)) to--;
  if (from === to) return { start: from, end: to };
  while (from > 0 && is(ofWord, from) && is(ofWord, from - 1)) from--;
  while (to < text.length && is(ofWord, to) && is(ofWord, to - 1)) to++;
  return { start: from, end: to };
}

/** The words between the quotation marks of the text that hold all that is selected. */
function quotationAround({ text }: ReadableText, { start, end }: Bounds): Bounds | undefined {
  const opening = text.lastIndexOf('“', start);
  const closing = text.indexOf('”', opening);
  if (opening === -1 || closing === -1 || end > closing + 1 || text.slice(opening, end).includes(blockEnd)) {
    return undefined;
  }
  return { start: Math.max(start, opening + 1), end: Math.min(end, closing) };
}

/** The paragraph or the note in which a passage stands; what follows a paragraph without a number belongs to it. */
function placeOf(text: ReadableText, { start, end }: Bounds): Place | undefined {
  const first = numbered(text.elementAt(start));
  if (!first) return undefined;
  const [, kind, from = ''] = /^(p|note-)(\d+)$/.exec(first.id) ?? [];
  if (kind === 'note-') return { kind: 'note', number: from, id: first.id };
  const to = /^p(\d+)$/.exec(numbered(text.elementAt(end - 1))?.id ?? '')?.[1] ?? from;
  return to === from
    ? { kind: 'paragraph', number: from, id: first.id }
    : { kind: 'paragraphs', number: `${from}–${to}`, id: first.id };
}

function numbered(element: Element | null): Element | undefined {
  const note = element?.closest('.notes > ol > li');
  if (note) return note;
  let block = element?.closest('.prose > *') ?? null;
  while (block && !/^p\d+$/.test(block.id)) block = block.previousElementSibling;
  return block ?? undefined;
}
