import { visit } from 'unist-util-visit';
import { isComponent, textAttribute } from '../markdown/mdx-elements.ts';
import { suggestName } from './nearest-name.ts';
import type { Problem } from '../read/problem.ts';
import type { Entry } from '../read/entry.ts';

/** What `src/pages/articles/[slug].astro` hands to the text of an article, and what a step of its Markdown reads. */
const components = ['Ed', 'EditorsNote', 'Passage', 'Said'];

/** A text uses only the components that it is handed; others would stop the build without saying where. */
export function checkComponents({ file, text }: Pick<Entry, 'file' | 'text'>, names = components): Problem[] {
  if (!text) return [];
  const problems: Problem[] = [];
  visit(text.markdown, (node) => {
    if (!isComponent(node)) return;
    const { position } = node;
    const name = String(node.name);
    const line = position?.start.line ?? 1;
    if (!names.includes(name)) {
      const reason = `There is no component <${name}>.`;
      problems.push({ file, line, reason, remedy: suggestName(name, names) });
    } else if (name === 'Said' && !textAttribute(node, 'by')?.trim()) {
      problems.push({
        file,
        line,
        reason: '<Said> does not say who.',
        remedy: 'Name the speaker: <Said by="Ann Reed">.',
      });
    }
  });
  return problems;
}
