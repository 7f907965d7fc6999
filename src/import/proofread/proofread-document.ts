import { textOf, type SourceDocument } from '../document.ts';
import { proofreadLines } from './proofread-lines.ts';
import type { TextFinding } from './finding.ts';
import { detectLanguage } from '../front-matter/languages.ts';
import type { SiteIndex } from '../front-matter/site-index.ts';
import { fixDocument } from './fix-document.ts';

/** A document and the mistakes in its writing. */
export interface ProofreadDocument {
  document: SourceDocument;
  textFindings: TextFinding[];
  /** Findings that are no longer in the document. */
  fixed: TextFinding[];
}

/** Proofread a document, and fix what is surely wrong if the editor wants it. */
export async function proofread(
  document: SourceDocument,
  known: SiteIndex,
  isToFix: boolean,
): Promise<ProofreadDocument> {
  const names = [...known.people, ...known.publishers].flatMap((one) => one.names);
  const options = { language: document.metadata.language ?? detectLanguage(textOf(document.lines)), names };
  const textFindings = await proofreadLines(document.lines, options);
  if (!isToFix) return { document, textFindings, fixed: [] };
  const fixed = await fixDocument(document, options);
  const left = await proofreadLines(fixed.lines, options);
  const isLeft = (finding: TextFinding): boolean =>
    left.some(({ line, found }) => line === finding.line && found === finding.found);
  return {
    document: fixed,
    textFindings: left,
    fixed: textFindings.filter((finding) => finding.sure && !isLeft(finding)),
  };
}
