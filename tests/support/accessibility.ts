import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** All that axe checks, and what of it may be another thing in another light or window. */
const rules = {
  all: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'cat.color'],
  contrast: ['color-contrast', 'color-contrast-enhanced'],
  window: ['color-contrast', 'color-contrast-enhanced', 'target-size', 'scrollable-region-focusable'],
};

interface Report {
  violations: { id: string; nodes: { html: string; failureSummary: string }[] }[];
}

/** What axe objects to in a page, contrast at the AAA level included; `scope` says which of its rules are checked. */
export async function findViolations(page: Page, scope: keyof typeof rules = 'all'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
  const violations = await page.evaluate(
    async ({ values, isAll }) => {
      const { axe: checker } = globalThis as unknown as { axe: { run: (...options: unknown[]) => Promise<Report> } };
      const options = isAll
        ? { runOnly: values, rules: { 'color-contrast-enhanced': { enabled: true } } }
        : { runOnly: { type: 'rule', values } };
      return (await checker.run(document, options)).violations;
    },
    { values: rules[scope], isAll: scope === 'all' },
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}
