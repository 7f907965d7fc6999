import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { marginNoteRules, noteHighlightRules } from '../../src/library/margin-notes.ts';
import { renderEdition } from '../edition/markdown/render.ts';
import { fixtureSite, type Site } from './sites.ts';

/** A copy of the built site with one more article. */
export interface NotesFixture {
  site: Site;
  /** Path of the article. */
  path: string;
  remove(): Promise<void>;
}

/** Build the fixture from an edition’s text, by the site’s own Markdown steps, note rules, styles and page. */
export async function createNotesFixture(mdx: string): Promise<NotesFixture> {
  const model = await readFile(join(fixtureSite.folder, 'articles/deep-water/index.html'), 'utf8');
  const { html, outline } = await renderEdition(mdx);
  const page = replaceText(replaceRules(model, outline.notes), withComponents(html));
  const folder = await mkdtemp(join(tmpdir(), 'crosscurrents-notes-'));
  await cp(fixtureSite.folder, folder, { recursive: true });
  await mkdir(join(folder, 'articles/fixture'));
  await writeFile(join(folder, 'articles/fixture/index.html'), page);
  return {
    site: { ...fixtureSite, folder },
    path: '/articles/fixture/',
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Stand-ins for the two components that an edition may use. */
const withComponents = (html: string): string =>
  html
    .replace(/<EditorsNote\b[^>]*>/g, '<div class="EditorsNote" role="note">')
    .replaceAll('</EditorsNote>', '</div>')
    .replaceAll('<Ed>', '<span class="Ed">')
    .replaceAll('</Ed>', '</span>');

/** The page of an article with another text. */
function replaceText(page: string, text: string): string {
  const { children } = select('.prose', fromHtml(page)) ?? assert.fail('the model page has no text');
  const [start, end] = [children[0]?.position?.start.offset, children.at(-1)?.position?.end.offset];
  assert.ok(start && end);
  return page.slice(0, start) + text + page.slice(end);
}

/** The page of an article with other note rules, let through its content security policy by their hash as the site does. */
function replaceRules(page: string, notes: number[]): string {
  const [, old] = /<style>(#ref-1\{[^<]*)<\/style>/.exec(page) ?? [];
  assert.ok(old && page.includes(hashOf(old)), 'the model page has no note rules');
  const rules = marginNoteRules(notes) + noteHighlightRules(notes);
  return page.replace(old, () => rules).replace(hashOf(old), () => hashOf(rules));
}

const hashOf = (rules: string): string => `sha256-${createHash('sha256').update(rules).digest('base64')}`;
