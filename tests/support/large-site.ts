import { readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { writeIndex } from '../../src/integrations/search-index.ts';
import { fixtureSite, readSlugs, type Site } from './sites.ts';

/** Copy a built site and add made-up articles until there are as many as asked; returns the folder. */
export async function createLargeSite(articles: number, site: Site = fixtureSite): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'crosscurrents-large-'));
  await cp(site.folder, folder, { recursive: true });
  await rm(join(folder, 'pagefind'), { recursive: true });
  const random = createRandom(1);
  const words = readWords();
  for (let number = readSlugs(site).length + 1; number <= articles; number++) {
    const path = join(folder, `articles/made-up-${number}`);
    await mkdir(path, { recursive: true });
    await writeFile(join(path, 'index.html'), createArticle(number, words, random));
  }
  await writeIndex(folder, dirname(site.content));
  return folder;
}

/** Words of the language, in an order that has nothing to do with the alphabet. */
function readWords(): string[] {
  const random = createRandom(2);
  return readFileSync('node_modules/dictionary-en-gb/index.dic', 'utf8')
    .split('\n')
    .map((line) => line.replace(/\/.*/, ''))
    .filter((word) => /^[a-z]{3,}$/.test(word))
    .map((word) => ({ word, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ word }) => word);
}

/** An article of 16 paragraphs and 6 notes, whose words are as common as words are (Zipf’s law). */
function createArticle(number: number, words: string[], random: () => number): string {
  const say = (length: number) =>
    Array.from({ length }, () => words[Math.floor(words.length ** random()) - 1] ?? 'peace').join(' ');
  const paragraphs = Array.from({ length: 16 }, (_, at) => {
    const topic = random() < 0.2 ? ' Taiwan and the liaison office' : '';
    return `<p id="p${at + 1}" data-pagefind-title="Paragraph ${at + 1}">${say(80)}${topic}.</p>`;
  });
  const notes = Array.from({ length: 6 }, (_, at) => {
    return `<li id="note-${at + 1}" data-pagefind-title="Note ${at + 1}">${say(20)}.</li>`;
  });
  return `<!doctype html><html lang="en-GB"><head><title>${number}</title></head><body>
<article data-pagefind-body data-order="${number}" data-pagefind-meta="order[data-order]">
<h1 data-pagefind-meta="title">${say(6)}</h1>
<p><span data-pagefind-filter="author">${say(2)}</span>
<span data-pagefind-filter="publisher:Publisher ${number % 40}"></span>
<time data-pagefind-filter="year:${2000 + (number % 25)}"></time></p>
${paragraphs.join('\n')}<ol>${notes.join('\n')}</ol></article></body></html>`;
}

/** The same numbers from 0 to 1 in each run (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
