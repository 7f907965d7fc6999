import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { toString as textOfNode } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { judgeContent } from '../../src/edition/checks/check-content.ts';
import { readContent, readFixedPages } from '../../src/edition/checks/read-site.ts';
import { proofread, summarise } from '../import/flaws/proofread.ts';
import { liveSite, readSlugs } from '../support/sites.ts';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

/** The prose of an article, one block a line. */
const proseOf = (slug: string): string =>
  parser
    .parse(readFileSync(join(liveSite.content, 'articles', `${slug}.mdx`), 'utf8').replace(/^---[\s\S]*?\n---\n/, ''))
    .children.map((block) => textOfNode(block).replace(/\s+/g, ' ').trim())
    .join('\n');

test('the content has no problem that would stop a build', async () => {
  assert.deepEqual(judgeContent(await readContent('.'), await readFixedPages('.')).problems, []);
});

describe('the text of an article', () => {
  for (const slug of readSlugs(liveSite)) {
    test(`has no flaw that is sure; what may be one is listed: ${slug}`, async (context) => {
      const flaws = await proofread(proseOf(slug));
      for (const flaw of flaws.filter(({ sure }) => !sure)) context.diagnostic(summarise(flaw));
      assert.deepEqual(
        flaws.filter(({ sure }) => sure).map((flaw) => `content/articles/${slug}.mdx: ${summarise(flaw)}`),
        [],
      );
    });
  }
});
