import { visit } from 'unist-util-visit';
import { describeSyntax } from '../read/describe-syntax.ts';
import type { SourceFile } from '../read/entry.ts';
import { parseText, type Text } from '../read/parse-text.ts';
import type { Problem } from '../read/problem.ts';
import { aboutFile, type Pages } from '../read/read-site.ts';
import { bodyParagraphs } from '../markdown/rehype-paragraph-numbers.ts';
import { aboutComponents, aboutWords } from '../schema/about.ts';
import { checkComponents } from './check-components.ts';
import { checkLinks } from './check-links.ts';
import { checkLinkWords } from './check-link-words.ts';
import { suggestName } from './nearest-name.ts';

const manual = 'src/edition/schema/about.ts';

/** The page about the site is there and can be read, and all that it names exists. */
export function checkAbout(files: SourceFile[], pages: Pages, drafts: ReadonlySet<string>): Problem[] {
  const source = files.find(({ path }) => path === aboutFile);
  if (!source) {
    const reason = 'The page about the site has no words.';
    return [{ file: aboutFile, reason, remedy: `Write the file; ${manual} says what it may use.` }];
  }
  try {
    const page = { file: aboutFile, name: 'about', text: parseText(aboutFile, source.text.replace(/^\uFEFF/, '')) };
    return [
      ...checkComponents(page, Object.keys(aboutComponents)),
      ...checkWords(page.text),
      ...checkPlaces(page.text),
      ...checkLinks(page, pages, drafts),
      ...checkLinkWords(page),
    ];
  } catch (error) {
    return [describeSyntax(error, aboutFile)];
  }
}

/** What stands in braces is a comment, or one of the words that the page is handed. */
function checkWords({ markdown }: Text): Problem[] {
  const problems: Problem[] = [];
  visit(markdown, (node) => {
    if (node.type !== 'mdxTextExpression' && node.type !== 'mdxFlowExpression') return;
    const written = node.value.replace(/\/\*[\s\S]*?\*\//g, '').trim();
    const name = /^props\.(\w+)$/.exec(written)?.[1] ?? written;
    if (written === '' || (written.startsWith('props.') && name in aboutWords)) return;
    const reason = `Nothing is known that could stand for {${written}}.`;
    const known = Object.keys(aboutWords).map((word) => `props.${word}`);
    const remedy = `${suggestName(written, known)} ${manual} lists all.`;
    problems.push({ file: aboutFile, line: node.position?.start.line ?? 1, reason, remedy });
  });
  return problems;
}

/** Outside a section a paragraph would be numbered like those of an article. */
const checkPlaces = ({ page }: Text): Problem[] =>
  bodyParagraphs(page).map(({ position }) => ({
    file: aboutFile,
    line: position?.start.line ?? 1,
    reason: 'This paragraph is outside the sections.',
    remedy:
      'Put it between <Section id="…" title="…"> and </Section>, with an empty line after the one and before the other.',
  }));
