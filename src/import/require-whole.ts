import { parse } from 'yaml';
import { ImportError, type SourceDocument } from './document.ts';
import { checkWords, type WordCheck } from './word-check.ts';
import type { WrittenArticle } from './write-article.ts';

/** Throw an `ImportError` where a document has no words at all. */
export function requireWords({ lines }: SourceDocument, file: string): void {
  if (lines.some(({ text }) => /[\p{L}\p{N}]/u.test(text))) return;
  throw new ImportError({ file, reason: 'it has no words', remedy: 'Look whether it is the right file.' });
}

interface Place {
  file: string;
  isMended: boolean;
}

/** Throw an `ImportError` where a word of the document is not in what is to be written, or one is there that it doesn’t have. */
export function requireWhole(
  document: SourceDocument,
  { mdx, records, setAside }: WrittenArticle,
  { file, isMended }: Place,
): WordCheck {
  const check = checkWords(document.lines, {
    mdx,
    records: [...records.values()].map((text) => parse(text) as unknown),
    setAside,
    hasWrittenMarks: document.format === 'text',
  });
  const [line] = check.missing;
  const [invented] = check.invented;
  if (!line && invented === undefined) return check;
  const way = isMended ? 'Import it without --mend' : 'Write the line more simply';
  const remedy = `Nothing was written. ${way}, or report it with the document as a fault of the import.`;
  if (line) {
    const rest = check.missing.slice(1, 6).map(({ number }) => number);
    const more = rest.length > 0 ? ` (nor would lines ${rest.join(', ')})` : '';
    const reason = `the words “${line.text.trim().slice(0, 120)}” would not stand in the article as they stand here${more}`;
    throw new ImportError({ file, reason, remedy, line: line.number });
  }
  throw new ImportError({
    file,
    reason: `the article would have words that aren’t in the document: “${invented?.slice(0, 120)}”`,
    remedy,
  });
}
