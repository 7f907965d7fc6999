import type { Sign, Finding, SetAside } from './document.ts';
import type { FootnoteDefinition } from 'mdast';
import type { Edition } from '../edition/read/read-edition.ts';
import type { Article } from './import-document.ts';
import { keepCitations } from './notes/keep-citations.ts';
import { missingFields } from './front-matter/build-fields.ts';
import type { Fields } from './front-matter/field-values.ts';
import { mergeExisting } from './front-matter/merge-existing.ts';
import { writeFields, writeYaml } from './front-matter/write-fields.ts';
import { findingsOnReplaced } from './report/findings-on-replaced.ts';
import { writeBody } from './mdx/write-body.ts';
import { citeWorks, type FoundWork } from './works/find-works.ts';

/** The files that an article becomes, and what is to be said of them. */
export interface WrittenArticle {
  mdx: string;
  /** Contents of new files by their path, such as `people/a-author.yaml`. */
  records: Map<string, string>;
  fields: Fields;
  missing: string[];
  /** Fields of the existing article that stay. */
  kept: string[];
  isDraft: boolean;
  /** Everything of the document that is not in the article. */
  setAside: SetAside[];
  /** Signs of the document that become something else in the article. */
  signs: Sign[];
  /** What an editor should look at because of what is written, or no longer is. */
  findings: Finding[];
}

/**
 * Write an article as MDX. `existing` is the one whose text it replaces, with front matter that can be read, `given` are
 * fields from the editor, and `works` those that its notes are to cite.
 */
export function writeArticle(
  article: Article,
  existing: Edition | undefined,
  given: ReadonlySet<string>,
  works: FoundWork[] = [],
): WrittenArticle {
  const before = existing?.fields.data as Fields | undefined;
  const { fields, kept } = before ? mergeExisting(article.fields, before, given) : { fields: article.fields, kept: [] };
  if (existing) keepCitations(notesOf(article), existing);
  citeWorks(notesOf(article), works);
  const missing = missingFields(fields);
  const isDraft = missing.length > 0 || article.notes.isIncomplete;
  const head = writeFields({ ...fields, ...(isDraft && { draft: true }) });
  const people = article.people.filter(({ id }) => fields.authors?.includes(id));
  const titles = new Set([fields.title, fields.subtitle]);
  const replaced = article.literal.filter(({ text }) => !titles.has(text.trim()));
  const setAside = [...article.setAside, ...replaced].sort((a, b) => a.line - b.line);
  const records = new Map([
    ...people.map(({ id, fields: person }) => [`people/${id}.yaml`, writeYaml(person)] as const),
    ...works.flatMap(({ key, yaml }) => (yaml === undefined ? [] : [[`works/${key}.yaml`, yaml] as const])),
  ]);
  const mdx = `---\n${head}---\n\n${writeBody(article.body)}`;
  const findings = [
    ...people.map(({ finding }) => finding),
    ...(existing && before ? findingsOnReplaced({ existing, before, fresh: article.fields, kept }) : []),
  ];
  return { mdx, records, fields, missing, kept, isDraft, setAside, signs: article.signs, findings };
}

/** The notes of an article. */
export const notesOf = ({ body }: Article): FootnoteDefinition[] =>
  body.children.filter((node) => node.type === 'footnoteDefinition');
