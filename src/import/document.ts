import type { Root } from 'mdast';

/** One line of a document, numbered as its editor sees it: a line of the file, or in a Word file a paragraph. */
export interface Line {
  /** Counted from 1. */
  number: number;
  text: string;
}

/** The text of some lines, one below the other. */
export const textOf = (lines: Line[]): string => lines.map(({ text }) => text).join('\n');

/** Something that an editor should look at. */
export interface Finding {
  /** In the document; absent where it is about all of it. */
  line?: number;
  about: 'notes' | 'links' | 'front matter' | 'text';
  /** What was found, as a sentence, and what was done or can be done about it. */
  message: string;
}

/** Something that a document holds and that its article leaves out. */
export interface SetAside {
  line: number;
  text: string;
  /** Why, such as `share buttons`. */
  reason: string;
}

/** A sign in a line of the document, with the numbers of the notes whose marks are written in its place. */
export interface Sign {
  line: number;
  text: string;
  marks: number[];
}

/** What a format says about a document beside its text: elements in the head of a page, properties of a Word file. */
export interface DocumentMetadata {
  title?: string;
  subtitle?: string;
  authors?: string[];
  description?: string;
  /** As it is written there, such as `2025-01-23T08:00:00Z`. */
  date?: string;
  /** When the file itself was made, as it is written there: no sure date of publication. */
  created?: string;
  /** BCP 47 tag. */
  language?: string;
  publisher?: string;
  /** Address of the original. */
  url?: string;
  tags?: string[];
}

/** A document as it was read, the same whatever its format. */
export interface SourceDocument {
  format: 'text' | 'markdown' | 'html' | 'docx' | 'pdf' | 'odt' | 'epub';
  /** Everything that it says; each word of it has to be accounted for. */
  lines: Line[];
  /**
   * Its blocks: headings, paragraphs, lists, quotations, emphasis, links. Notes are `footnoteReference` and
   * `footnoteDefinition` where the format knows them, and still plain text elsewhere. Blocks carry the number of their
   * first line in `position.start.line`.
   */
  tree: Root;
  metadata: DocumentMetadata;
  /** What was no part of the article already in the format, such as the navigation of a page. */
  setAside: SetAside[];
  /** Signs of its lines that are mark-up in the tree, such as the bullets of a list. */
  signs?: Sign[];
  /** What an editor should look at because of the format. */
  findings?: Finding[];
}

/** A document that can’t be imported, with what to do about it. */
export class ImportError extends Error {
  readonly file: string;
  readonly remedy: string;
  /** Where in the file, if it is known. */
  readonly line: number | undefined;

  constructor({ file, reason, remedy, line }: { file: string; reason: string; remedy: string; line?: number }) {
    super(reason);
    this.name = 'ImportError';
    this.file = file;
    this.remedy = remedy;
    this.line = line;
  }
}
