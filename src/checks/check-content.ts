import { addressesOf } from './addresses-of.ts';
import { checkCitations } from './check-citations.ts';
import { checkComponents } from './check-components.ts';
import { checkFields } from './check-fields.ts';
import { checkFiles } from './check-files.ts';
import { checkHeadings } from './check-headings.ts';
import { checkLinks, type Pages } from './check-links.ts';
import { checkNotes } from './check-notes.ts';
import { checkReferences, type Names } from './check-references.ts';
import { checkWorks, keysOf } from './check-works.ts';
import { collectionNames, type CollectionName } from './collections.ts';
import { byPlace, type Problem } from './problem.ts';
import { readEntry, type Entry, type SourceFile } from './read-entry.ts';

/** All that is wrong in the files of `content/`; `fixedPages` are the pages of the site beside the articles. */
export function checkContent(files: SourceFile[], fixedPages: Pages): Problem[] {
  const entries = files.map(readEntry).filter((entry) => entry !== undefined);
  const articles = entries.filter(({ collection }) => collection === 'articles');
  const works = entries.filter(({ collection }) => collection === 'works');
  const names = namesOf(entries);
  const keys = keysOf(works);
  const sources = new Set([...(fixedPages.get('/sources/') ?? []), ...keys]);
  const pages = new Map([...fixedPages, ['/sources/', sources], ...articles.map(pageOf)]);
  const problems = [
    checkFiles(files),
    ...entries.map(({ problems }) => problems),
    ...entries.map(checkFields),
    ...articles.map((article) => checkReferences(article, names)),
    ...articles.map(checkNotes),
    ...articles.map((article) => checkLinks(article, pages)),
    ...articles.map(checkHeadings),
    ...articles.map(checkComponents),
    ...articles.map((article) => checkCitations(article, keys)),
    checkWorks(works, articles),
  ];
  return problems.flat().sort(byPlace);
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
  `/articles/${name}/`,
  text && new Set(addressesOf(text.page).map(({ id }) => id)),
];
