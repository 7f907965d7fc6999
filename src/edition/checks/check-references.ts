import { z } from 'astro/zod';
import type { CollectionName } from '../read/collections.ts';
import { suggestName } from './nearest-name.ts';
import { countOf } from '../../text/count-of.ts';
import type { Problem } from '../read/problem.ts';
import type { Entry } from '../read/entry.ts';

const paragraphs = z.array(z.int().positive().catch(1)).catch([]);

/** What a front matter refers to, as far as it can be read; the rest is for `checkFields`. */
const references = z.object({
  authors: z.array(z.string().optional().catch(undefined)).catch([]),
  publisher: z.string().optional().catch(undefined),
  keyPoints: z.array(z.object({ paragraphs }).catch({ paragraphs: [] })).catch([]),
  topics: z
    .array(
      z
        .object({
          topic: z.string().optional().catch(undefined),
          paragraphs,
          main: z.int().positive().optional().catch(undefined),
        })
        .catch({ topic: undefined, paragraphs: [], main: undefined }),
    )
    .catch([]),
  paragraphs: z.int().positive().optional().catch(undefined),
});

type References = z.infer<typeof references>;

/** Names of the files in each collection. */
export type Names = Record<CollectionName, ReadonlySet<string>>;

/** The people, publisher and topics of an article exist, and so do the paragraphs that it counts, names and singles out. */
export function checkReferences(article: Entry, names: Names): Problem[] {
  const found = references.safeParse(article.fields.data).data;
  if (!found) return [];
  return [...checkNames(article, found, names), ...checkParagraphs(article, found), ...checkMain(article, found)];
}

function checkNames({ file, fields }: Entry, { authors, publisher, topics }: References, names: Names): Problem[] {
  const uses = [
    ...authors.map((name, index) => ({ name, folder: 'people', path: ['authors', index] }) as const),
    { name: publisher, folder: 'publishers', path: ['publisher'] } as const,
    ...topics.map(({ topic }, index) => ({ name: topic, folder: 'topics', path: ['topics', index, 'topic'] }) as const),
  ];
  return uses.flatMap(({ name, folder, path }) => {
    if (name === undefined || names[folder].has(name)) return [];
    const reason = `There is no “${name}” in content/${folder}.`;
    return [{ file, line: fields.lineOf(path), reason, remedy: suggestName(name, names[folder]) }];
  });
}

function checkParagraphs({ file, fields, text }: Entry, found: References): Problem[] {
  if (!text) return [];
  const count = text.outline.paragraphs.length;
  const problems: Problem[] = [];
  if (found.paragraphs !== undefined && found.paragraphs !== count) {
    const reason = `“paragraphs” says ${found.paragraphs}, but the text has ${countOf(count, 'paragraph')}.`;
    const remedy = 'Divide the text as the original is divided, or correct the number.';
    problems.push({ file, line: fields.lineOf(['paragraphs']), reason, remedy });
  }
  for (const list of ['keyPoints', 'topics'] as const) {
    for (const [index, entry] of found[list].entries()) {
      for (const [place, number] of entry.paragraphs.entries()) {
        if (number <= count) continue;
        const line = fields.lineOf([list, index, 'paragraphs', place]);
        const reason = `There is no paragraph ${number}: the text has ${countOf(count, 'paragraph')}.`;
        problems.push({ file, line, reason, remedy: `Correct the number; the last paragraph is ${count}.` });
      }
    }
  }
  return problems;
}

/** The main paragraph of a topic is one of its paragraphs. */
function checkMain({ file, fields }: Entry, { topics }: References): Problem[] {
  return topics.flatMap(({ topic, paragraphs: own, main }, index) => {
    if (main === undefined || own.length === 0 || own.includes(main)) return [];
    const reason = `The main paragraph of “${topic}” is ${main}, which is not among its paragraphs.`;
    const remedy = `Choose one of these: ${own.join(', ')}. Or add ${main} to them.`;
    return [{ file, line: fields.lineOf(['topics', index, 'main']), reason, remedy }];
  });
}
