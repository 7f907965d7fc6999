/**
 * Style rules that set an article’s notes in its margin, each level with its mark and below the note before it, by CSS
 * anchor positioning. The last note is also called `--last-note`, for what is below all of them.
 * @param notes numbers of the notes, in their order
 */
export function marginNoteRules(notes: number[]): string {
  const places = notes.map((n, index) => {
    const before = notes[index - 1];
    const level = `anchor(--ref-${n} top)`;
    const top = before === undefined ? level : `max(${level},calc(anchor(--note-${before} bottom) + 1rem))`;
    const names = index === notes.length - 1 ? `--note-${n},--last-note` : `--note-${n}`;
    return `#ref-${n}{anchor-name:--ref-${n}}#note-${n}{anchor-name:${names};top:${top}}`;
  });
  return places.join('');
}

/** Rules that light up a note while its mark is pointed at or focused, and a mark while its note is. */
export function noteHighlightRules(notes: number[]): string {
  const selectors = notes.map(
    (n) =>
      `.edition:has([href="#note-${n}"]:is(:hover,:focus-visible)) #note-${n} .note:not(:popover-open),` +
      `.edition:has(#note-${n}:is(:hover,:focus-within)) [href="#note-${n}"]`,
  );
  return selectors.length > 0 ? `${selectors.join()}{background:var(--highlight)}` : '';
}

/** Rules that show what a note covers while the note or a mark of it is pointed at, focused, followed to or shown in place. */
export function passageRules(notes: number[]): string {
  const selectors = notes.map(
    (n) =>
      `.edition:has([href="#note-${n}"]:is(:hover,:focus-visible,:target),#note-${n}:is(:hover,:focus-within,:target),` +
      `#note-${n} :popover-open) [data-note="${n}"]`,
  );
  return selectors.length > 0 ? `@media screen{${selectors.join()}{background:var(--highlight)}}` : '';
}
