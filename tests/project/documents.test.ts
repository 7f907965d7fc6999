import assert from 'node:assert/strict';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import { listFiles } from '../support/sites.ts';

const documents = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', ...listFiles('docs').map((file) => `docs/${file}`)];

const withoutCode = (text: string): string => text.replace(/^( *)```[\s\S]*?^\1```/gm, '');

/** Paths in the running text, such as `src/site.ts`; one with a placeholder in it names no file. */
const pathsIn = (text: string): string[] =>
  [...withoutCode(text).matchAll(/`((?:src|content|tests|docs|public|\.github)\/[^`\s]*)`/g)]
    .map(([, path = '']) => path)
    .filter((path) => !/[…<>*{}]/.test(path));

/** Links to files of the project and to headings, as they are written. */
const linksIn = (text: string): string[] =>
  [...withoutCode(text).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^https?:/.test(target));

const idOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .replace(/\s/g, '-');

const headingsIn = (text: string): string[] =>
  [...withoutCode(text).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => idOf(heading));

describe('the documents of the project', () => {
  for (const document of documents) {
    const text = readFileSync(document, 'utf8');

    test(`${document} names no file or folder that isn’t there`, () => {
      assert.deepEqual(
        pathsIn(text).filter((path) => !existsSync(path)),
        [],
      );
    });

    test(`${document} links to files and headings that are there`, () => {
      const broken = linksIn(text).filter((target) => {
        const [path = '', heading] = target.split('#');
        const file = path ? join(dirname(document), path) : document;
        if (!existsSync(file)) return true;
        return heading !== undefined && !headingsIn(readFileSync(file, 'utf8')).includes(heading);
      });
      assert.deepEqual(broken, []);
    });
  }

  test('name many paths, or this test reads nothing', () => {
    assert.ok(documents.flatMap((document) => pathsIn(readFileSync(document, 'utf8'))).length > 60);
  });

  test('CONTRIBUTING.md is short', () => {
    assert.ok(statSync('CONTRIBUTING.md').size <= 4096);
  });
});
