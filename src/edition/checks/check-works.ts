import { keysMeant } from './check-citations.ts';
import { canStandInAddress } from './check-files.ts';
import type { Problem } from '../read/problem.ts';
import type { Entry } from '../read/entry.ts';

/** Every work is cited by a note, has a key that means nothing else, and is not another work under another key. */
export function checkWorks(works: Entry[], articles: Entry[]): Problem[] {
  return [...findUncited(works, articles), ...works.flatMap(checkKey), ...findTwins(works)];
}

/** The keys by which works can be cited; what is wrong with another name is reported for its file. */
export const keysOf = (works: Entry[]): Set<string> =>
  new Set(works.map(({ name }) => name).filter((name) => canStandInAddress(name) && name !== 'ibid'));

/** The works that some articles cite and others don’t. */
export function onlyCitedBy(some: Entry[], others: Entry[], keys: ReadonlySet<string>): Set<string> {
  const cited = new Set(others.flatMap((article) => keysMeant(article, keys)));
  return new Set(some.flatMap((article) => keysMeant(article, keys)).filter((key) => !cited.has(key)));
}

function findUncited(works: Entry[], articles: Entry[]): Problem[] {
  // What an article cites is unknown while its text can’t be read.
  if (articles.some(({ text }) => !text)) return [];
  const keys = keysOf(works);
  const meant = new Set(articles.flatMap((article) => keysMeant(article, keys)));
  return works
    .filter(({ name }) => keys.has(name) && !meant.has(name))
    .map(({ file, name }) => ({
      file,
      line: 1,
      reason: 'No note cites this work.',
      remedy: `Cite it as [@${name}], or remove the file.`,
    }));
}

function checkKey({ file, name }: Entry): Problem[] {
  if (name !== 'ibid') return [];
  const reason = 'No work can have the key “ibid”, which stands for the work that is cited before.';
  return [{ file, line: 1, reason, remedy: 'Name the file after its author and its year.' }];
}

/** Fields that no two works share. */
const addressFields = ['DOI', 'URL'] as const;

function findTwins(works: Entry[]): Problem[] {
  const firsts = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { file, fields } of works) {
    for (const field of addressFields) {
      const address = addressOf(fields.data, field);
      const first = address && firsts.get(address);
      if (address && !first) firsts.set(address, file);
      if (!first || first === file) continue;
      const reason = `“${field}” is that of ${first} too.`;
      problems.push({ file, line: fields.lineOf([field]), reason, remedy: 'Keep one of the two, or correct it.' });
    }
  }
  return problems;
}

/** An address in one form, so that a DOI is known by its link too. */
function addressOf(data: unknown, field: string): string | undefined {
  const value = (data as Record<string, unknown> | null | undefined)?.[field];
  if (typeof value !== 'string') return undefined;
  return value.toLowerCase().replace(/^https?:\/\/(?:dx\.)?doi\.org\/|\/$/g, '');
}
