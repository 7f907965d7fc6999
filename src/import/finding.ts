/** Something that an editor should look at. */
export interface Finding {
  /** In the document; absent where it is about all of it. */
  line?: number;
  /** What it is about. */
  about: 'notes' | 'links' | 'front matter' | 'text' | 'flaws';
  /** What was found, as a sentence, and what was done or can be done about it. */
  message: string;
}
