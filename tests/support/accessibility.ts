import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'cat.color'];

interface Report {
  violations: { id: string; nodes: { html: string; failureSummary: string }[] }[];
}

/** What axe objects to, contrast at the AAA level included. */
export async function findViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const violations = await page.evaluate(async (values) => {
    const { axe: checker } = globalThis as unknown as { axe: { run: (...options: unknown[]) => Promise<Report> } };
    const options = { runOnly: values, rules: { 'color-contrast-enhanced': { enabled: true } } };
    return (await checker.run(document, options)).violations;
  }, rules);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}
