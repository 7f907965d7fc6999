import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { readPages, type Site } from '../support/sites.ts';

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

/** Every page of a site is valid HTML. */
export function testHtml(site: Site): void {
  for (const { path, html } of readPages(site)) {
    test(`${path} is valid HTML, on the site ${site.name}`, async () => {
      const report = await validator.validateString(html, path);
      const messages = report.results.flatMap((result) =>
        result.messages.map(({ ruleId, message, line, column }) => `${path}:${line}:${column} ${ruleId}: ${message}`),
      );
      assert.deepEqual(messages, []);
    });
  }
}
