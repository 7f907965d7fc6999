import { visit } from 'unist-util-visit';
import { suggestName } from './nearest-name.ts';
import type { Problem } from './problem.ts';
import type { Entry } from './read-entry.ts';

/** What `src/pages/articles/[slug].astro` hands to the text of an article, and what a step of its Markdown reads. */
const components = ['Ed', 'EditorsNote', 'Passage'];

/** A text uses only components that there are; others would stop the build without saying where. */
export function checkComponents({ file, text }: Entry): Problem[] {
  if (!text) return [];
  const problems: Problem[] = [];
  visit(text.markdown, (node) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    const { name, position } = node;
    if (!name || !/^[A-Z]/.test(name) || components.includes(name)) return;
    const reason = `There is no component <${name}>.`;
    problems.push({ file, line: position?.start.line ?? 1, reason, remedy: suggestName(name, components) });
  });
  return problems;
}
