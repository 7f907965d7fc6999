import { relative, sep } from 'node:path';
import { visit } from 'unist-util-visit';
import { ImportError } from './document.ts';
import { filesOf } from './files-of.ts';
import { proofread, type Proofread } from './proofread.ts';
import type { Fact } from './front-matter/fact.ts';
import { readKnown } from './front-matter/known.ts';
import { importDocument, type Article } from './import-document.ts';
import type { Options } from './options.ts';
import { readArticles } from './read-articles.ts';
import { readDocument } from './read/read-document.ts';
import type { Imported } from './report/outcome.ts';
import { slugOf, type ExistingArticle } from './slug-of.ts';
import type { TargetFolder } from './target-folder.ts';
import { requireWhole, requireWords } from './require-whole.ts';
import type { WordCheck } from './word-check.ts';
import { writeArticle, type WrittenArticle } from './write-article.ts';
import { writeFiles } from './write-files.ts';

/** What all documents of one run share. */
export interface Run {
  /** Root of the project. */
  root: string;
  options: Options;
  given: Fact[];
  target: TargetFolder;
  /** `YYYY-MM-DD` */
  today: string;
  /** Documents of this run by the names of their articles. */
  taken: Map<string, string>;
}

/** Import one document. Throws an `ImportError` where it can’t be done; then nothing is written. */
export async function importFile(file: string, run: Run): Promise<Imported> {
  const read = await readDocument(file);
  requireWords(read, file);
  const known = await readKnown(run.root);
  const proofed = await proofread(read, known, run.options.mend);
  const article = importDocument(proofed.document, known, run.given, run.today);
  const articles = await readArticles(run.target.articles);
  const slug = slugOf(run.options.slug, article.fields.title, file, articles);
  const existing = requireFreeName(file, slug, articles, run);
  // Writing changes the tree.
  const counts = countsOf(article);
  const written = writeArticle(article, existing?.mdx, new Set(run.given.map(({ field }) => field)));
  const words = requireWhole(proofed.document, written, { file, isMended: run.options.mend });
  const files = await filesOf(slug, written, run.target);
  if (!run.options.dryRun) await writeFiles(files);
  run.taken.set(slug, file);
  const paths = [...files.keys()].map((path) => relative(run.root, path).split(sep).join('/'));
  return {
    ...describe(proofed, article, written),
    file,
    slug,
    path: paths[0] ?? '',
    files: paths,
    isWritten: !run.options.dryRun,
    ...figuresOf(words, counts),
  };
}

/** What is to be told of an article beside its place and its figures. */
function describe({ document, flaws, mended }: Proofread, article: Article, written: WrittenArticle) {
  const { isDraft, missing, kept, setAside } = written;
  const { facts: recognised, findings: lookAt } = article;
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
    flaws,
    mended,
    setAside,
  };
}

function figuresOf({ missing: _missing, invented: _invented, ...words }: WordCheck, counts: Counts) {
  return { counts: { words: words.words, ...counts }, words };
}

type Counts = Omit<Imported['counts'], 'words'>;

/** The article that is to be replaced, if there is one and it may be. */
function requireFreeName(
  file: string,
  slug: string,
  articles: ExistingArticle[],
  run: Run,
): ExistingArticle | undefined {
  const other = run.taken.get(slug);
  if (other !== undefined) {
    const reason = `it gives the article “${slug}”, as ${other} does`;
    throw new ImportError({ file, reason, remedy: 'Import it by itself, with another --slug.' });
  }
  const existing = articles.find((article) => article.slug === slug);
  if (!existing || run.options.force) return existing;
  const reason = `there is an article “${slug}” already`;
  throw new ImportError({ file, reason, remedy: 'Replace its text with --force, or choose another name with --slug.' });
}

function countsOf({ body }: Article): Counts {
  const counts = { sections: 0, paragraphs: 0, notes: 0, marks: 0, links: 0 };
  counts.paragraphs = body.children.filter(({ type }) => type === 'paragraph').length;
  visit(body, (node) => {
    if (node.type === 'heading') counts.sections += 1;
    if (node.type === 'footnoteDefinition') counts.notes += 1;
    if (node.type === 'footnoteReference') counts.marks += 1;
    if (node.type === 'link') counts.links += 1;
  });
  return counts;
}
