import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Element, Root } from 'hast';
import { selectAll } from 'hast-util-select';
import type { Root as MarkdownRoot } from 'mdast';
import { rankingSite, readPages, readSlugs } from '../support/sites.ts';
import { tidy, words } from './page-wording.ts';
import { accountedWords, lineWords, read, textOf } from './html-reading.ts';

const pages = readPages(rankingSite);

const paragraphsOf = (page: Root): string[] => selectAll('p[id^=p]', page).map(words);
const notesOf = (page: Root): string[] => selectAll('li[id^=note-]', page).map(words);

/** The paragraphs between the head, with title, subtitle and byline, and the heading “About the author”. */
function importedParagraphs(tree: MarkdownRoot, head: number): string[] {
  const end = tree.children.findIndex((node) => node.type === 'heading' && textOf(node).startsWith('About the author'));
  return tree.children
    .slice(head, end)
    .filter(({ type }) => type !== 'heading')
    .map((node) => tidy(textOf(node)));
}

for (const slug of readSlugs(rankingSite)) {
  const page = pages.find(({ path }) => path === `/articles/${slug}/`);
  if (!page) throw new Error(`${slug} isn’t built`);
  const document = read(page.html);
  const { children } = document.tree;

  test(`${slug}: the page reads back as the same paragraphs`, () => {
    const expected = paragraphsOf(page.tree);
    assert.ok(expected.length >= 9);
    assert.deepEqual(importedParagraphs(document.tree, headOf(page.tree).length), expected);
  });

  test(`${slug}: and as the same notes, with their numbers`, () => {
    const notes = children.filter((node) => node.type === 'footnoteDefinition');
    assert.deepEqual(
      notes.map(({ identifier }) => `note-${identifier}`),
      selectAll('li[id^=note-]', page.tree).map(({ properties }) => properties['id']),
    );
    assert.deepEqual(
      notes.map((note) => tidy(textOf(note))),
      notesOf(page.tree),
    );
  });

  test(`${slug}: title, byline and biography come with it, the rest is set aside`, () => {
    const head = headOf(page.tree);
    assert.ok(head.length >= 2 && children[0]?.type === 'heading' && children[0].depth === 1);
    assert.deepEqual(
      children.slice(0, head.length).map((node) => tidy(textOf(node))),
      head,
    );
    assert.deepEqual(
      headings(children),
      selectAll('.prose > h2, .AboutAuthor > h2', page.tree).filter(isNoNotesHeading).map(words),
    );
    const aside = document.setAside.map(({ text }) => text).join('\n');
    for (const heading of ['Contents', 'Key points', 'Cite']) assert.match(aside, new RegExp(`^${heading}$`, 'm'));
    assert.deepEqual(accountedWords({ ...document, setAside: realWords(document) }), lineWords(document));
  });
}

/** Title, subtitle if there is one, and byline. */
const headOf = (page: Root): string[] =>
  selectAll('.Masthead h1, .Masthead .subtitle, .Masthead .authors', page).map(words);
const isNoNotesHeading = ({ properties }: Element): boolean => properties['id'] !== 'notes';

const headings = (children: MarkdownRoot['children']): string[] =>
  children.filter((node) => node.type === 'heading' && node.depth === 2).map((node) => tidy(textOf(node)));

const realWords = ({ setAside }: ReturnType<typeof read>) =>
  setAside.filter(({ reason }) => !reason.startsWith('address'));
