import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { readPages, rootSite } from '../support/sites.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // Astro writes void elements and the doctype in its own, valid way.
    'void-style': 'off',
    'doctype-style': 'off',
    // Titles are their authors’, however long.
    'long-title': 'off',
    // Whitespace is removed from the pages on purpose.
    'no-trailing-whitespace': 'off',
  },
});

test('every page is valid HTML', async () => {
  for (const { path, html } of readPages(rootSite)) {
    const report = await validator.validateString(html, path);
    const messages = report.results.flatMap((result) =>
      result.messages.map(({ ruleId, message, line, column }) => `${path}:${line}:${column} ${ruleId}: ${message}`),
    );
    assert.deepEqual(messages, []);
  }
});
