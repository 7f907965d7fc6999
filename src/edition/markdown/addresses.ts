/** Path of an article from the root of the site. */
export const articlePath = (slug: string): string => `/articles/${slug}/`;

/** Fragment of paragraph `n`. These three forms are permanent: other sites cite them. */
export const paragraphId = (n: number): string => `p${n}`;

/** Fragment of note `n`, as the original numbers it. */
export const noteId = (n: number): string => `note-${n}`;

/** Fragment of the mark of note `n` in the text; a second mark of the same note is `ref-n-2`. */
export const markId = (n: number, use = 1): string => (use === 1 ? `ref-${n}` : `ref-${n}-${use}`);

/** Fragment of the editor’s note to paragraph `n`; a second note to the same paragraph is `editors-note-n-2`. */
export const editorsNoteId = (n: number, count = 1): string =>
  count === 1 ? `editors-note-${n}` : `editors-note-${n}-${count}`;
