import { relative, sep } from 'node:path';
import { filesOf, writeFiles } from './write-files.ts';
import { readSiteIndex } from './front-matter/site-index.ts';
import { makeArticle, type ImportResult } from './make-article.ts';
import { readArticles } from './read-articles.ts';
import { readDocument } from './read/read-document.ts';
import type { Imported } from './report/outcome.ts';
import { requireWords } from './require-whole.ts';
import type { Run } from './run.ts';

/** Import one document. Throw an `ImportError` where it can’t be done; then nothing is written. */
export async function importFile(file: string, run: Run): Promise<Imported> {
  const read = await readDocument(file);
  requireWords(read, file);
  run.tell('The document is read, and proofread now');
  const known = readSiteIndex(run.root);
  const articles = await readArticles(run.target.articles);
  const made = await makeArticle(read, { file, run, known, articles });
  const files = await filesOf(made.slug, made.written, run.target);
  if (!run.options.dryRun) await writeFiles(files);
  run.taken.set(made.slug, file);
  const paths = [...files.keys()].map((path) => relative(run.root, path).split(sep).join('/'));
  return {
    ...describe(made),
    file,
    slug: made.slug,
    path: paths[0] ?? '',
    files: paths,
    isWritten: !run.options.dryRun,
    ...figuresOf(made),
  };
}

/** What is to be told of an article beside its place and its figures. */
function describe({ proofed: { document, textFindings, fixed }, article, written, works }: ImportResult) {
  const { isDraft, missing, kept, setAside } = written;
  const recognised = article.facts;
  const lookAt = [...article.findings, ...written.findings];
  const noteScheme = article.notes.scheme;
  return {
    ok: true as const,
    format: document.format,
    isDraft,
    missing,
    kept,
    noteScheme,
    recognised,
    lookAt,
    textFindings,
    fixed,
    works,
    setAside,
  };
}

function figuresOf({
  words: { missing: _missing, invented: _invented, placements: _placements, ...words },
  counts,
  outline,
}: ImportResult) {
  return { counts: { words: words.words, ...counts }, words, outline };
}
