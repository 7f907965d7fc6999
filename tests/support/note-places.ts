/** Sides of a box, in pixels from the window’s corner. */
interface Box {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

interface NotePlace {
  id: string;
  item: Box;
  /** The words of the note, without its way back. */
  words: Box;
  /** The first mark of the note. */
  mark: Box;
}

/** Where the notes of an article stand, and what is around them. */
export interface NotePlaces {
  /** Whether the notes stand in the margin; otherwise they follow the text. */
  inMargin: boolean;
  notes: NotePlace[];
  text: Box;
  footer: Box;
  /** The least distance between two notes: 1rem. */
  gap: number;
  /** Width of the window. */
  width: number;
}

/** Look at the notes of an open article. Runs in the page, so it uses nothing from outside of itself. */
export function readNotePlaces(): NotePlaces {
  const find = (selector: string) => document.querySelector(selector) as Element;
  const box = (part: Element | Range): Box => part.getBoundingClientRect().toJSON();
  const span = (from: Node, before: Node) => {
    const range = document.createRange();
    range.setStartBefore(from);
    range.setEndBefore(before);
    return box(range);
  };
  const items = [...document.querySelectorAll<HTMLLIElement>('.notes > ol > li')];
  const notes = items.map((item) => ({
    id: item.id,
    item: box(item),
    words: span(find(`#${item.id} p`), find(`#${item.id} .back`)),
    mark: box(find(`[href="#${item.id}"]`)),
  }));
  const inMargin = items.every((item) => getComputedStyle(item).position === 'absolute');
  const text = span(find('.prose > p'), find('.notes'));
  const gap = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return { inMargin, notes, text, footer: box(find('.SiteFooter')), gap, width: innerWidth };
}

/** What is wrong with the places of notes, such as “note-4 overlaps the note before it”. */
export function findMisplacedNotes(places: NotePlaces): string[] {
  const { inMargin, notes, text, footer, gap, width } = places;
  return notes.flatMap(({ id, item, words, mark }, index) => {
    const above = notes[index - 1]?.item;
    const expected = Math.max(mark.top, above ? above.bottom + gap : -Infinity);
    const faults = {
      'overlaps the note before it': above && item.top < above.bottom,
      'runs into the footer': item.bottom > footer.top,
      'leaves the window': item.left < 0 || item.right > width,
      // Links in notes are taller than their line, and a full stop may hang.
      'has words outside of itself': words.bottom > item.bottom + 8 || words.right > item.right + 8,
      'does not follow the text': !inMargin && item.top < text.bottom,
      'stands in the text': inMargin && item.left < text.right,
      'is not as near to its mark as can be': inMargin && Math.abs(item.top - expected) > 1,
    };
    return Object.entries(faults).flatMap(([fault, isSo]) => (isSo ? [`${id} ${fault}`] : []));
  });
}

/** How many notes stand level with their marks. */
export const countLevelNotes = ({ notes }: NotePlaces): number =>
  notes.filter(({ item, mark }) => Math.abs(item.top - mark.top) <= 1).length;
