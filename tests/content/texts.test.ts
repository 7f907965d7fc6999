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
import { readContent, readFixedPages } from '../../src/edition/read/read-site.ts';
import { proofread, summarise } from '../import/proofread/proofread.ts';
import { liveSite, readSlugs } from '../support/sites.ts';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

/** The prose of an article, one block a line. */
const proseOf = (slug: string): string =>
  parser
    .parse(readFileSync(join(liveSite.content, 'articles', `${slug}.mdx`), 'utf8').replace(/^---[\s\S]*?\n---\n/, ''))
    .children.map((block) => textOfNode(block).replace(/\s+/g, ' ').trim())
    .join('\n');

test('the content has no problem that would stop a build', () => {
  assert.deepEqual(judgeContent(readContent('.'), readFixedPages('.')).problems, []);
});

describe('the text of an article', () => {
  for (const slug of readSlugs(liveSite)) {
    test(`has no sure finding; what may be one is listed: ${slug}`, async (context) => {
      const findings = await proofread(proseOf(slug));
      for (const finding of findings.filter(({ sure }) => !sure)) context.diagnostic(summarise(finding));
      assert.deepEqual(
        findings.filter(({ sure }) => sure).map((finding) => `content/articles/${slug}.mdx: ${summarise(finding)}`),
        [],
      );
    });
  }
});
