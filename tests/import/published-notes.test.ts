import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { Document, EndnoteReferenceRun, FootnoteReferenceRun, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser.ts';
import { createScratchProject, type ScratchProject } from '../support/scratch-project.ts';
import { serveSite, type SiteServer } from '../support/site-server.ts';
import { followNotes } from './follow-notes.ts';
import { conventions, type Convention } from './random-documents.ts';

interface Fixture {
  name: string;
  title: string;
  file: string;
  content: string | Uint8Array;
}

const sentences = [
  'The harbour office counted the lamps on the quay in the spring of the year before the great storm',
  'The keepers were paid by the lamp and not by the night, which made them fond of short winters',
  'The last of the lamps went out when the ferry company moved its landing to the other side of the bay',
];
const notes = ['Ledger of the harbour office, p. 3.', 'Letter of a keeper, undated.', 'Ferry company, Report.'];

const asText = ({ mark, entry, heading }: Convention, title: string): string =>
  [
    title,
    ...sentences.map((sentence, index) => `${sentence}.${mark(index + 1)} Nobody wrote down what became of the oil.`),
    ...(heading === '' ? [] : [heading]),
    ...notes.map((note, index) => entry(index + 1) + note),
  ].join('\n\n');

const asPage = (title: string): string =>
  `<!doctype html><html lang="en"><title>${title}</title><body><nav><a href="/">Home</a></nav><article><h1>${title}</h1>` +
  sentences.map((text, at) => `<p>${text}.<sup><a href="#fn${at}" id="back${at}">${at + 1}</a></sup></p>`).join('') +
  `<ol>${notes.map((note, at) => `<li id="fn${at}">${note} <a href="#back${at}">↩</a></li>`).join('')}</ol></article></body></html>`;

/** A Word file with two footnotes and, after them, an endnote. */
function asWordFile(title: string): Promise<Buffer> {
  const note = (text: string | undefined) => ({ children: [new Paragraph(text ?? '')] });
  const marks = [new FootnoteReferenceRun(1), new FootnoteReferenceRun(2), new EndnoteReferenceRun(1)];
  const texts = sentences.map((text, at) => [new TextRun(`${text}.`), ...marks.slice(at, at + 1)]);
  const children = [
    new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
    ...texts.map((runs) => new Paragraph({ children: runs })),
  ];
  const [first, second, third] = notes;
  return Packer.toBuffer(
    new Document({
      title,
      footnotes: { 1: note(first), 2: note(second) },
      endnotes: { 1: note(third) },
      sections: [{ children }],
    }),
  );
}

/** An article that is whole but for its text, in whose place a document with the same title comes. */
const articleOf = (title: string, slug: string): string => `---
title: ${title}
shortTitle: Lamps
authors: [tom-ashdown]
publisher: quay-review
published: { date: '2020', basis: imprint, note: The imprint gives the year. }
original: { url: 'https://lamps.example/${slug}' }
edition: '2021-01-01'
language: en
description: What became of the lamps.
question: What became of the lamps?
thesis: They went out.
keyPoints: [{ text: They went out., paragraphs: [1] }]
topics: [{ topic: dredging, paragraphs: [1], main: 1 }]
paragraphs: 1
---

They went out.
`;

const titleOf = (index: number): string => `Lamps of Harbour ${String.fromCharCode(65 + index)}`;
const slugOf = (title: string): string => title.toLowerCase().replaceAll(' ', '-');

const [pageTitle, wordTitle] = [titleOf(conventions.length), titleOf(conventions.length + 1)];
const fixtures: Fixture[] = [
  ...conventions.map((convention, index) => {
    const title = titleOf(index);
    const file = `${slugOf(title)}.txt`;
    return { name: `a text with ${convention.name}`, title, file, content: asText(convention, title) };
  }),
  { name: 'a page', title: pageTitle, file: 'page.html', content: asPage(pageTitle) },
  { name: 'a Word file', title: wordTitle, file: 'paper.docx', content: await asWordFile(wordTitle) },
];

let project: ScratchProject;
let server: SiteServer;
let browser: Browser;

before(async () => {
  project = await createScratchProject();
  await mkdir(join(project.folder, 'docs'));
  for (const { title, file, content } of fixtures) {
    await project.write(`content/articles/${slugOf(title)}.mdx`, articleOf(title, slugOf(title)));
    await writeFile(join(project.folder, 'docs', file), content);
  }
  const files = fixtures.map(({ file }) => `docs/${file}`);
  execFileSync(process.execPath, ['src/import/import.ts', '--force', ...files], { cwd: project.folder });
  const { exitCode, output } = await project.build();
  assert.equal(exitCode, 0, output);
  [server, browser] = await Promise.all([serveSite(join(project.folder, 'dist')), launchBrowser()]);
});

after(async () => {
  await browser?.close();
  await server?.close();
  await project.remove();
});

for (const { name, title } of fixtures) {
  test(`${name}, imported and published: each mark leads to its note, and from there back`, async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(`${server.url}articles/${slugOf(title)}/`);
    assert.equal(await page.locator('p[id^=p]').count(), sentences.length);
    assert.deepEqual(await followNotes(page), { marks: notes.length, notes });
    await page.close();
  });
}

test('a full text says that its words are the author’s, and is offered under no licence', async () => {
  const page = await browser.newPage();
  await page.goto(`${server.url}articles/${slugOf(fixtures[0]?.title ?? '')}/`);
  assert.match(await page.locator('.Provenance').innerText(), /in the own words of .* by leave of/);
  assert.equal(await page.locator('head link[rel=license]').count(), 0);
  assert.doesNotMatch(await page.locator('script[type="application/ld+json"]').innerText(), /"license"/);
  assert.doesNotMatch(await page.locator('.Cite').innerText(), /restated edition/);
  await page.goto(`${server.url}articles/empty-berths/`);
  assert.match(await page.locator('.Provenance').innerText(), /^Restated by .* in its own words/);
  assert.equal(await page.locator('head link[rel=license]').count(), 1);
  await page.close();
});
