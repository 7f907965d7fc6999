import { articlePath } from '../markdown/addresses.ts';
import { articleSchemaWhere } from '../schema/article.ts';
import { isDraft } from '../schema/draft.ts';
import { addressesOf } from './addresses-of.ts';
import { checkAbout } from './check-about.ts';
import { checkCitations } from './check-citations.ts';
import { checkComponents } from './check-components.ts';
import { checkFields } from './check-fields.ts';
import { checkFiles } from './check-files.ts';
import { checkHeadings } from './check-headings.ts';
import { checkLinkWords } from './check-link-words.ts';
import { checkLinks } from './check-links.ts';
import type { Pages } from '../read/read-site.ts';
import { checkNotes } from './check-notes.ts';
import { checkPassages } from './check-passages.ts';
import { checkReferences, type Names } from './check-references.ts';
import { checkSearchWords } from './check-search-words.ts';
import { checkSite } from './check-site.ts';
import { checkWorks, keysOf, onlyCitedBy } from './check-works.ts';
import { collectionNames, type CollectionName } from '../read/collections.ts';
import type { Draft } from './draft.ts';
import type { Entry, SourceFile } from '../read/entry.ts';
import { byPlace, type Problem } from '../read/problem.ts';
import { readEntries } from '../read/read-entry.ts';

/** What the files of `content/` say of themselves. */
interface Verdict {
  /** What stops a build. */
  problems: Problem[];
  drafts: Draft[];
}

/**
 * All that is wrong in the files of `content/` and stops a build, and what the drafts lack, which doesn’t.
 * @param fixedPages the pages of the site beside the articles
 * @param entries the files, where they are taken apart already
 */
export function judgeContent(files: SourceFile[], fixedPages: Pages, entries = readEntries(files)): Verdict {
  const articles = entries.filter(({ collection }) => collection === 'articles');
  const works = entries.filter(({ collection }) => collection === 'works');
  const names = namesOf(entries);
  const articleSchema = articleSchemaWhere({ publishers: names.publishers.size > 0, topics: names.topics.size > 0 });
  const published = articles.filter((article) => !isDraftEntry(article));
  const outside = createView(published, articles, works, fixedPages);
  const inside = createView(articles, articles, works, fixedPages);
  const found = articles.map((article) => ({
    article,
    fields: [...checkFields(article, articleSchema), ...checkReferences(article, names)],
    text: checkText(article, isDraftEntry(article) ? inside : outside),
  }));
  const drafts = found.filter(({ article }) => isDraftEntry(article)).map(toDraft);
  const lacks = new Set(drafts.flatMap((draft) => draft.lacks));
  const problems = [
    checkFiles(files),
    ...entries.map(({ problems }) => problems),
    ...entries.filter(({ collection }) => collection !== 'articles').map((entry) => checkFields(entry)),
    ...found.flatMap(({ fields, text }) => [fields, text]),
    checkWorks(works, articles),
    checkSearchWords(files),
    checkSite(files),
    checkAbout(files, outside.pages, outside.drafts),
  ].flat();
  return { problems: problems.filter((problem) => !lacks.has(problem)).sort(byPlace), drafts };
}

const isDraftEntry = ({ fields }: Entry): boolean => isDraft(fields.data);

/** What the text of an article may lead to. */
interface View {
  pages: Pages;
  /** Paths of the drafts that are none of these pages. */
  drafts: ReadonlySet<string>;
  /** Keys of the works that it may cite. */
  keys: ReadonlySet<string>;
}

/** A published article sees no draft, and no entry of a work that only drafts cite; a draft sees everything. */
function createView(seen: Entry[], articles: Entry[], works: Entry[], fixedPages: Pages): View {
  const keys = keysOf(works);
  const unseen = articles.filter((article) => !seen.includes(article));
  const hidden = onlyCitedBy(unseen, seen, keys);
  const sources = new Set([...(fixedPages.get('/sources/') ?? []), ...[...keys].filter((key) => !hidden.has(key))]);
  return {
    pages: new Map([...fixedPages, ['/sources/', sources], ...seen.map(pageOf)]),
    drafts: new Set(unseen.map(({ name }) => articlePath(name))),
    keys,
  };
}

const checkText = (article: Entry, { pages, drafts, keys }: View): Problem[] => [
  ...checkNotes(article),
  ...checkPassages(article),
  ...checkLinks(article, pages, drafts),
  ...checkLinkWords(article),
  ...checkHeadings(article),
  ...checkComponents(article),
  ...checkCitations(article, keys),
];

/** What a draft lacks: fields that are missing, and all that its text needs; a field that is wrong stops a build. */
function toDraft({ article, fields, text }: { article: Entry; fields: Problem[]; text: Problem[] }): Draft {
  const missing = fields.filter(({ field }) => field !== undefined);
  return {
    file: article.file,
    name: article.name,
    missing: missing.flatMap(({ field }) => field ?? []),
    lacks: [...missing, ...text].sort(byPlace),
  };
}

function namesOf(entries: Entry[]): Names {
  const namesIn = (name: CollectionName) =>
    new Set(entries.filter(({ collection }) => collection === name).map((entry) => entry.name));
  return Object.fromEntries(collectionNames.map((name) => [name, namesIn(name)])) as Record<
    CollectionName,
    Set<string>
  >;
}

/** The page that an article becomes. Only the permanent addresses of its text count, not those of the frame. */
const pageOf = ({ name, text }: Entry): [string, Set<string> | undefined] => [
  articlePath(name),
  text && new Set(addressesOf(text.page).map(({ id }) => id)),
];
