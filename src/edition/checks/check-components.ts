import { visit } from 'unist-util-visit';
import { suggestName } from './nearest-name.ts';
import type { Problem } from '../read/problem.ts';
import type { Entry } from '../read/entry.ts';

/** What `src/pages/articles/[slug].astro` hands to the text of an article, and what a step of its Markdown reads. */
const components = ['Ed', 'EditorsNote', 'Passage', 'Said'];

const saysWho = ({ attributes }: { attributes: { name?: string; value?: unknown }[] }): boolean =>
  attributes.some(({ name, value }) => name === 'by' && typeof value === 'string' && value.trim() !== '');

/** A text uses only the components that it is handed; others would stop the build without saying where. */
export function checkComponents({ file, text }: Pick<Entry, 'file' | 'text'>, names = components): Problem[] {
  if (!text) return [];
  const problems: Problem[] = [];
  visit(text.markdown, (node) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    const { name, position } = node;
    if (!name || !/^[A-Z]/.test(name)) return;
    const line = position?.start.line ?? 1;
    if (!names.includes(name)) {
      const reason = `There is no component <${name}>.`;
      problems.push({ file, line, reason, remedy: suggestName(name, names) });
    } else if (name === 'Said' && !saysWho(node)) {
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
