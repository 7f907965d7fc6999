import { visit } from 'unist-util-visit';
import { ImportError, type SourceDocument, type Finding } from './document.ts';
import type { SiteIndex } from './front-matter/site-index.ts';
import { lineOf, plainText } from './notes/blocks.ts';
import { importDocument, type Article, type ReadingMode } from './import-document.ts';
import { proofread, type ProofreadDocument } from './proofread/proofread-document.ts';
import type { Imported } from './report/outcome.ts';
import { requireParagraph, requireWhole, UnprovenWords } from './require-whole.ts';
import type { Run } from './run.ts';
import { findGaps } from './proof/look-at-places.ts';
import { outlineOf, type Section } from './report/outline.ts';
import { slugOf, type ExistingArticle } from './slug-of.ts';
import type { WordCheck } from './proof/check-words.ts';
import { findWorks, type FoundWork } from './works/find-works.ts';
import { notesOf, writeArticle, type WrittenArticle } from './write-article.ts';

/** What is needed to make an article of a document. */
interface Task {
  file: string;
  run: Run;
  known: SiteIndex;
  articles: ExistingArticle[];
}

/** An article with its proofs, ready to be written. */
export interface ImportResult {
  proofed: ProofreadDocument;
  article: Article;
  slug: string;
  written: WrittenArticle;
  words: WordCheck;
  counts: Counts;
  outline: Section[];
  works: FoundWork[];
}

/** Make an article that has every word of a document, fixed if the editor wants it and every word can still be proven. */
export async function makeArticle(read: SourceDocument, task: Task): Promise<ImportResult> {
  const plain = (): Promise<ImportResult> => proofread(read, task.known, false).then((proofed) => make(proofed, task));
  if (!task.run.options.fix) return plain();
  try {
    return make(await proofread(read, task.known, true), task);
  } catch (error) {
    if (!(error instanceof UnprovenWords)) throw error;
    const made = await plain();
    const message = `Nothing was fixed: ${error.message} if it were. Fix what is listed below in the document itself.`;
    return withFinding(made, message, error);
  }
}

/** The same article, with what was given up for it above what is to be looked at. */
function withFinding(made: ImportResult, message: string, { line }: UnprovenWords): ImportResult {
  const finding: Finding = { ...(line !== undefined && { line }), about: 'text', message };
  return { ...made, article: { ...made.article, findings: [finding, ...made.article.findings] } };
}

/** Modes of reading in the order in which they are tried until the words are proven. */
const attempts: { care: ReadingMode; givenUp: string }[] = [
  { care: { isPlain: false, isGuessing: true }, givenUp: '' },
  { care: { isPlain: true, isGuessing: true }, givenUp: 'bold and italic letters' },
  {
    care: { isPlain: false, isGuessing: false },
    givenUp: 'its lines as title, author or date: all of them are in the text',
  },
  {
    care: { isPlain: true, isGuessing: false },
    givenUp: 'bold and italic letters, nor its lines as title, author or date',
  },
];

/** Make an article in the first mode in which every word can be proven. */
function make(proofed: ProofreadDocument, task: Task): ImportResult {
  let first: UnprovenWords | undefined;
  for (const { care, givenUp } of attempts) {
    try {
      const made = makeWith(care, proofed, task);
      if (!first) return made;
      const message = `The document could not be proven as it is, and was read without ${givenUp}. Compare it with the article. (${first.message}.)`;
      return withFinding(made, message, first);
    } catch (error) {
      if (!(error instanceof UnprovenWords)) throw first ?? error;
      first ??= error;
    }
  }
  throw first ?? new Error('nothing was tried');
}

function makeWith(care: ReadingMode, proofed: ProofreadDocument, { file, run, known, articles }: Task): ImportResult {
  run.tell('Its notes and its front matter are looked for');
  const article = importDocument(proofed.document, known, run.given, run.today, care);
  const slug = slugOf(run.options.slug, article.fields.title, file, articles);
  const existing = requireFreeName(file, slug, articles, run);
  // Writing changes the tree.
  const counts = countsOf(article);
  const outline = outlineOf(article.body);
  requireParagraph(counts.paragraphs, file);
  const works = findWorks(notesOf(article), known);
  const given = new Set(run.given.map(({ field }) => field));
  const written = writeArticle(article, existing?.edition, given, run.options.works ? works : []);
  run.tell('Each of its words is looked for in the article');
  const words = requireWhole(proofed.document, written, file);
  const gaps = findGaps(words.placements, written.setAside);
  const findings = [...article.findings, ...emptyNotes(article), ...gaps];
  return { proofed, article: { ...article, findings }, slug, written, words, counts, outline, works };
}

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
  if (existing && run.options.force) requireFields(existing, file);
  if (!existing || run.options.force) return existing;
  const reason = `there is an article “${slug}” already`;
  throw new ImportError({ file, reason, remedy: 'Replace its text with --force, or choose another name with --slug.' });
}

/** Refuse to replace an article whose front matter can’t be read: it would be lost. */
function requireFields({ slug, edition: { fields } }: ExistingArticle, file: string): void {
  const [problem] = fields.problems;
  const isList = typeof fields.data === 'object' && fields.data !== null;
  if (!problem && isList) return;
  const why = problem ? `line ${problem.line ?? 1}: ${problem.reason.replace(/\.$/, '')}` : 'it has no fields';
  const reason = `the front matter of the article “${slug}” can’t be kept, for it can’t be read (${why})`;
  const remedy = `Correct it in ${slug}.mdx, or delete that file, and import again.`;
  throw new ImportError({ file, reason, remedy });
}

/** Ask about notes without a word: a reader would see them empty. */
const emptyNotes = ({ body }: Article): Finding[] =>
  body.children.flatMap((node): Finding[] => {
    if (node.type !== 'footnoteDefinition' || node.children.some((child) => plainText(child).trim() !== '')) return [];
    return [
      {
        line: lineOf(node),
        about: 'notes',
        message: `Note ${node.identifier} is empty; write its text, or take its mark out.`,
      },
    ];
  });

type Counts = Omit<Imported['counts'], 'words'>;

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
