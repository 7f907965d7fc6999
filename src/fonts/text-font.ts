import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fontProviders } from 'astro/config';
import subsetFont from 'subset-font';
import { readSourceSerif } from './source-serif.ts';

const cacheFolder = 'node_modules/.cache/text-font';

// Letters, figures and signs that the interface uses; those of the editions are added to them.
const ascii = Array.from({ length: 95 }, (_, index) => String.fromCodePoint(32 + index)).join('');
const interfaceCharacters = `${ascii}\u00a0§©·×–—‘’“”…←→↑↓¶`;

// Kerning, ligatures and four kinds of figures; small capitals are left out, they would add a quarter to the size.
const keepFeatures = ['kern', 'liga', 'mark', 'mkmk', 'ccmp', 'locl', 'onum', 'lnum', 'tnum', 'pnum', 'case'];

/** Cut the upright and the italic of Source Serif 4 down to the characters that occur, and describe them to Astro. */
export async function textFont() {
  const characters = interfaceCharacters + (await contentCharacters('content'));
  await mkdir(cacheFolder, { recursive: true });
  const upright = await subset('SourceSerif4-Regular', characters);
  const italic = await subset('SourceSerif4-It', characters);
  return {
    provider: fontProviders.local(),
    name: 'Source Serif 4',
    cssVariable: '--font-text',
    fallbacks: ['Georgia', 'serif'],
    options: {
      variants: [
        // Never swapped in late: the text doesn’t move under the reader’s eyes.
        { src: [upright], weight: 400, style: 'normal', display: 'optional' },
        { src: [italic], weight: 400, style: 'italic', display: 'optional' },
      ],
    },
  } as const;
}

async function subset(name: string, characters: string): Promise<string> {
  const font = await readSourceSerif(name);
  const path = `./${cacheFolder}/${name}.woff2`;
  await writeFile(path, await subsetFont(font, characters, { targetFormat: 'woff2', noHinting: true, keepFeatures }));
  return path;
}

async function contentCharacters(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  return [...new Set(texts.join(''))].join('');
}
