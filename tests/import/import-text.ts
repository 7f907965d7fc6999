import { checkNotes } from '../../src/edition/checks/check-notes.ts';
import { readEntry } from '../../src/edition/read/read-entry.ts';
import type { SiteIndex } from '../../src/import/front-matter/site-index.ts';
import { importDocument, type Article } from '../../src/import/import-document.ts';
import { readMarkdown } from '../../src/import/read/markdown.ts';
import { readText } from '../../src/import/read/text.ts';
import { checkWords, type WordCheck } from '../../src/import/proof/check-words.ts';
import { writeArticle, type WrittenArticle } from '../../src/import/write-article.ts';

/** A site that knows nobody. */
export const nobody: SiteIndex = { people: [], publishers: [], topics: [], works: [] };

/** A text as the import makes an article of it. */
export interface ImportedText extends WrittenArticle {
  article: Article;
  check: WordCheck;
}

/** Take a plain text or Markdown through all steps of the import, short of the disk. */
export function importText(text: string, known: SiteIndex = nobody, read = readText): ImportedText {
  const document = read(text);
  const article = importDocument(document, known, [], '2030-05-06');
  const written = writeArticle(article, undefined, new Set());
  const check = checkWords(document.lines, {
    mdx: written.mdx,
    records: [],
    setAside: written.setAside,
    signs: written.signs,
    hasWrittenMarks: document.format === 'text',
  });
  return { article, check, ...written };
}

export const importMarkdown = (text: string): ImportedText => importText(text, nobody, readMarkdown);

/** The article as the checks of the site read it; throws where MDX can’t. */
export function readWritten(mdx: string) {
  const entry = readEntry({ path: 'content/articles/imported.mdx', text: mdx });
  if (!entry?.text) throw new Error(entry?.problems.map(({ reason }) => reason).join('\n') ?? 'no entry');
  return { page: entry.text.page, noteProblems: checkNotes(entry) };
}
