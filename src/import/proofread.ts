import { textOf, type SourceDocument } from './document.ts';
import { findFlaws } from './flaws/find-flaws.ts';
import type { Flaw } from './flaws/flaw.ts';
import { detectLanguage } from './front-matter/languages.ts';
import type { Known } from './front-matter/known.ts';
import { mendDocument } from './mend-document.ts';

/** A document and what is wrong with how it is written. */
export interface Proofread {
  document: SourceDocument;
  flaws: Flaw[];
  /** Flaws that are no longer in the document. */
  mended: Flaw[];
}

/** Find the flaws of a document, and mend those that are sure if the editor wants it. */
export async function proofread(document: SourceDocument, known: Known, isToMend: boolean): Promise<Proofread> {
  const names = [...known.people, ...known.publishers].flatMap((one) => one.names);
  const options = { language: document.metadata.language ?? detectLanguage(textOf(document.lines)), names };
  const flaws = await findFlaws(document.lines, options);
  if (!isToMend) return { document, flaws, mended: [] };
  const mended = await mendDocument(document, options);
  const left = await findFlaws(mended.lines, options);
  const isLeft = (flaw: Flaw): boolean => left.some(({ line, found }) => line === flaw.line && found === flaw.found);
  return { document: mended, flaws: left, mended: flaws.filter((flaw) => flaw.sure && !isLeft(flaw)) };
}
