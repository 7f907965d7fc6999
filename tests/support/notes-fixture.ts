import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { marginNoteRules, noteHighlightRules } from '../../src/library/margin-notes.ts';
import { renderEdition } from '../markdown/render.ts';
import { rootSite, type Site } from './sites.ts';

/** A copy of the built site with one more article, whose notes are as hard on the margin as they may become. */
export interface NotesFixture {
  site: Site;
  /** Path of the article. */
  path: string;
  /** Numbers of its notes, in their order. */
  notes: number[];
  remove(): Promise<void>;
}

/** Build the fixture from an edition’s text, by the site’s own Markdown steps, note rules, styles and page. */
export async function createNotesFixture(mdx: string): Promise<NotesFixture> {
  const folder = await mkdtemp(join(tmpdir(), 'crosscurrents-notes-'));
  await cp(rootSite.folder, folder, { recursive: true });
  const { html, outline } = await renderEdition(mdx);
  const model = await readFile(join(folder, 'articles/challenging-times-ahead/index.html'), 'utf8');
  await mkdir(join(folder, 'articles/fixture'));
  await writeFile(join(folder, 'articles/fixture/index.html'), replaceText(model, withComponents(html), outline.notes));
  return {
    site: { ...rootSite, folder },
    path: '/articles/fixture/',
    notes: outline.notes,
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Stand-ins for the two components that an edition may use. */
const withComponents = (html: string): string =>
  html
    .replaceAll('<EditorsNote>', '<div class="EditorsNote" role="note">')
    .replaceAll('</EditorsNote>', '</div>')
    .replaceAll('<Ed>', '<span class="Ed">')
    .replaceAll('</Ed>', '</span>');

/** An article’s page with another text; the content security policy lets the new note rules pass, as the site’s does. */
function replaceText(page: string, text: string, notes: number[]): string {
  const [, oldRules] = /<style>(#ref-1\{[^<]*)<\/style>/.exec(page) ?? [];
  assert.ok(oldRules, 'the model page has no note rules');
  const rules = marginNoteRules(notes) + noteHighlightRules(notes);
  const changed = page
    .replace(/(<div class="prose">)[\s\S]*?<\/section>\s*(?=<\/div>)/, (_, start: string) => start + text)
    .replace(oldRules, () => rules)
    .replace(hashOf(oldRules), () => hashOf(rules));
  for (const part of [text, rules, hashOf(rules)]) assert.ok(changed.includes(part), 'the model page has changed');
  return changed;
}

const hashOf = (rules: string): string => `sha256-${createHash('sha256').update(rules).digest('base64')}`;
