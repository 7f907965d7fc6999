import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import dictionary from 'dictionary-en-gb';
import nspell from 'nspell';
import { parse } from 'yaml';
import { findFrontMatter } from '../../src/edition/read/front-matter.ts';
import { listFiles } from '../support/sites.ts';

type Fields = Record<string, string | undefined>;

const read = (folder: string): { name: string; fields: Fields }[] =>
  readdirSync(folder).map((file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    const yaml = file.endsWith('.mdx') ? (findFrontMatter(text)?.fields ?? '') : text;
    return { name: file.replace(/\.\w+$/, ''), fields: parse(yaml) as Fields };
  });

const site = parse(readFileSync('content/site.yaml', 'utf8')) as Fields;
const english = nspell({ aff: Buffer.from(dictionary.aff), dic: Buffer.from(dictionary.dic) });

/** The names by which somebody would know this content again. */
const names = [
  site['name'],
  ...(site['subject']?.match(/\p{Lu}{3,}/gu) ?? []),
  ...read('content/people').flatMap(({ fields: { name, sortName, familyName } }) => [
    name,
    familyName ?? sortName?.split(',')[0],
  ]),
  ...read('content/publishers').flatMap(({ fields: { name, shortName } }) => [name, shortName]),
  ...read('content/articles').flatMap(({ name, fields: { title, shortTitle } }) => [name, title, shortTitle]),
].flatMap((name) => (name && !isOrdinary(name) ? [name] : []));

/** A short word of every day, such as Page, would be found although nobody named the content. */
function isOrdinary(name: string): boolean {
  return /^\p{L}{1,9}$/u.test(name) && english.correct(name.toLowerCase());
}

/** Each line of a text that has one of the names as words of its own. */
function findNames(text: string): string[] {
  const escaped = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
  return text.split('\n').flatMap((line, index) => (pattern.test(line) ? [`${index + 1}: ${line.trim()}`] : []));
}

test('no source file names the site, its articles, their authors or their publishers', () => {
  assert.ok(names.length > 10, `only ${names.length} names were read`);
  assert.equal(findNames(`// Said ${names.at(-1)}, once`).length, 1, 'the search for names finds nothing');
  const files = listFiles('src');
  assert.ok(files.length > 200, `only ${files.length} files were read`);
  const found = files.flatMap((file) =>
    [`0: ${file}`, ...findNames(readFileSync(join('src', file), 'utf8'))]
      .filter((line) => findNames(line).length > 0)
      .map((line) => `src/${file}:${line}`),
  );
  assert.deepEqual(found, []);
});
