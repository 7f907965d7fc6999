import { parse } from 'yaml';
import { ImportError, type Line, type SourceDocument } from './document.ts';
import { checkWords, type WordCheck } from './proof/check-words.ts';
import type { WrittenArticle } from './write-article.ts';

/** Throw an `ImportError` where a document has no words at all. */
export function requireWords({ lines }: SourceDocument, file: string): void {
  if (lines.some(({ text }) => /[\p{L}\p{N}]/u.test(text))) return;
  throw new ImportError({ file, reason: 'it has no words', remedy: 'Look whether it is the right file.' });
}

/** Throw an `ImportError` where nothing of a document is a paragraph of text. */
export function requireParagraph(paragraphs: number, file: string): void {
  if (paragraphs > 0) return;
  const remedy = 'Look whether it is the right file, and whether its text was saved with it.';
  throw new ImportError({ file, reason: 'no paragraph of text was found', remedy });
}

/** Words of a document that would not be in its article, or that only the article would have. */
export class UnprovenWords extends ImportError {}

/** Throw `UnprovenWords` where a word of the document is not in what is to be written, or one is there that it doesn’t have. */
export function requireWhole(
  document: SourceDocument,
  { mdx, records, setAside, signs }: WrittenArticle,
  file: string,
): WordCheck {
  const check = checkWords(document.lines, {
    mdx,
    // The records of works repeat words of the notes.
    records: [...records].flatMap(([path, text]) => (path.startsWith('works/') ? [] : [parse(text) as unknown])),
    ...{ setAside, signs },
    hasWrittenMarks: document.format === 'text' || document.format === 'pdf',
  });
  const [line] = check.missing;
  const [invented] = check.invented;
  if (!line && invented === undefined) return check;
  const remedy =
    'Nothing was written. In the document, delete what is around these words if it is no part of the text, or type the paragraph again without its formatting; then import it again.';
  if (line) throw new UnprovenWords({ file, reason: missingReason(check.missing), remedy, line: line.number });
  const reason = `the article would have words that aren’t in the document: “${invented?.slice(0, 120)}”`;
  throw new UnprovenWords({ file, reason, remedy });
}

function missingReason([line, ...others]: Line[]): string {
  const rest = others.slice(0, 5).map(({ number }) => number);
  const more = rest.length > 0 ? ` (nor would lines ${rest.join(', ')})` : '';
  return `the words “${line?.text.trim().slice(0, 120)}” would not be in the article as they are here${more}`;
}
