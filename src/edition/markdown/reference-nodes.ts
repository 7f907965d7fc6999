import type { Element, ElementContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { h } from 'hastscript';
import type { PhrasingContent } from 'mdast';
import { formatPartialDate } from '../references/partial-date.ts';
import type { Citation } from '../references/citations.ts';
import { toCslItem } from '../references/csl-item.ts';
import { formatReference } from '../references/format.ts';
import type { References } from '../references/references.ts';
import { readableAddress, workAddress, workPath, type Work } from '../references/work.ts';
import { kinds } from '../schema/work.ts';
import { articlePath, noteId } from './addresses.ts';

/** The printed reference of a citation, or nothing if the work is unknown. */
export function createReference({ key, locator }: Citation, { works }: References): PhrasingContent[] | undefined {
  const work = works.get(key);
  return work && [kindLabel(work), space, ...referenceText(work, locator).map(asMarkdown)];
}

/** A work that the same note has named before: its title alone, and the part that is meant. */
export function createRepeated({ key, locator }: Citation, { works }: References): PhrasingContent[] | undefined {
  const work = works.get(key);
  return (
    work && [
      asMarkdown(h('a', { href: workPath(key), lang: work.language }, h('i', work.title))),
      ...(locator ? [asMarkdown(text(`, ${locator}`))] : []),
    ]
  );
}

/** “Ibid.”, linked to the work that it stands for and to the note that names it. */
export function createIbid(
  { key, locator }: Citation,
  note: number,
  { works }: References,
): PhrasingContent[] | undefined {
  const work = works.get(key);
  return (
    work && [
      kindLabel(work),
      space,
      asMarkdown(h('a', { href: workPath(key) }, h('span', { lang: 'la' }, 'Ibid.'))),
      { type: 'text', value: locator ? `, ${locator} ` : ' ' },
      asMarkdown(h('a.elsewhere', { href: `#${noteId(note)}`, dataPagefindIgnore: 'all' }, `(note ${note})`)),
    ]
  );
}

/** “Also cited in note 5”, with links, and which article’s if it isn’t `here`. */
export function createElsewhere(citations: Citation[], here: string, { names }: References): PhrasingContent[] {
  const links = citations.map(({ slug, note }) =>
    slug === here
      ? h('a', { href: `#${noteId(note)}` }, `note ${note}`)
      : h('a', { href: `${articlePath(slug)}#${noteId(note)}` }, `${names.get(slug) ?? slug}, note ${note}`),
  );
  const list = links.flatMap((link, index) => (index === 0 ? [link] : [text(', '), link]));
  return [asMarkdown(h('span.elsewhere', { dataPagefindIgnore: 'all' }, ['Also cited in ', ...list, '.']))];
}

/** The reference, the part that is meant, the address where the work can be opened, and when the author did. */
export function referenceText(work: Work, locator?: string): ElementContent[] {
  const { children } = fromHtml(formatReference(toCslItem(work)), { fragment: true });
  const address = workAddress(work);
  const link = address && h('a', { href: address, rel: 'external' }, readableAddress(work));
  return [
    ...(children as ElementContent[]).flatMap((node) => markLanguage(node, work)),
    ...(locator ? [text(`, ${locator}`)] : []),
    ...(link ? [text(', '), link] : []),
    ...(work.accessed ? [text(`, accessed ${formatPartialDate(work.accessed)}`)] : []),
  ];
}

/** The work’s kind, in a word, leading to its entry among the sources. */
const kindLabel = ({ key, kind }: Work): PhrasingContent =>
  asMarkdown(h('a.kind', { href: workPath(key), dataPagefindIgnore: 'all' }, kinds[kind]));

/** Mark a title in another language as such. */
function markLanguage(node: ElementContent, work: Work): ElementContent[] {
  const { title, language } = work;
  if (node.type === 'element')
    return [{ ...node, children: node.children.flatMap((child) => markLanguage(child, work)) }];
  const from = node.type === 'text' ? alikeQuotes(node.value).indexOf(alikeQuotes(title)) : -1;
  if (!language || node.type !== 'text' || from === -1) return [node];
  const to = from + title.length;
  return [
    text(node.value.slice(0, from)),
    h('span', { lang: language }, node.value.slice(from, to)),
    text(node.value.slice(to)),
  ];
}

/** A reference sets quotation marks within its own as single ones. */
const alikeQuotes = (words: string): string => words.replace(/[“”‘’]/g, '’');

const text = (value: string): ElementContent => ({ type: 'text', value });

const space: PhrasingContent = { type: 'text', value: ' ' };

/** An element as a node that remark-rehype turns back into it. */
function asMarkdown(node: ElementContent): PhrasingContent {
  if (node.type === 'text') return { type: 'text', value: node.value };
  const { tagName, properties, children } = node as Element;
  return {
    type: 'emphasis',
    children: [],
    data: { hName: tagName, hProperties: properties, hChildren: children },
  } as unknown as PhrasingContent;
}
