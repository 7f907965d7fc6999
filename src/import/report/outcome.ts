import type { SetAside, Finding } from '../document.ts';
import type { TextFinding } from '../proofread/finding.ts';
import type { Fact } from '../front-matter/fact.ts';
import type { FoundWork } from '../works/find-works.ts';
import type { Section } from './outline.ts';
import type { WordCheck } from '../proof/check-words.ts';

/** What became of one document, as `--json` prints it. */
export interface Imported {
  ok: true;
  file: string;
  format: string;
  slug: string;
  /** Of the article, from the root of the project. */
  path: string;
  /** Everything that was written, or would be. */
  files: string[];
  isWritten: boolean;
  isDraft: boolean;
  /** Required fields that are not known. */
  missing: string[];
  /** Fields of the existing article that stay. */
  kept: string[];
  counts: { words: number; sections: number; paragraphs: number; notes: number; marks: number; links: number };
  words: Omit<WordCheck, 'missing' | 'invented' | 'placements'>;
  outline: Section[];
  /** The first mark as it is written, where the notes were recognised in the text. */
  noteScheme: string | undefined;
  recognised: Fact[];
  lookAt: Finding[];
  textFindings: TextFinding[];
  /** Findings that were fixed. */
  fixed: TextFinding[];
  /** Works that the notes name. */
  works: FoundWork[];
  setAside: SetAside[];
}

/** A document that was not imported, and why. */
export interface Failed {
  ok: false;
  file: string;
  line?: number;
  reason: string;
  remedy: string;
}

export type Outcome = Imported | Failed;
