import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Build beside the published folder and change over only when the new site is whole, index included: a build that
 * fails leaves the last good `dist/` as it was. It has to be the last integration, so that nothing is written after it.
 */
export function wholeDist(): AstroIntegration {
  let published: URL | undefined;
  return {
    name: 'whole-dist',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        published = config.outDir;
        updateConfig({ outDir: new URL(`./.cache/build-${process.pid}/`, config.root) });
      },
      'astro:build:done': async ({ dir }) => {
        if (published) await replace(published, dir);
      },
    },
  };
}

/** Put the finished site in `directory` in the place of the last one. */
async function replace(published: URL, directory: URL): Promise<void> {
  const target = fileURLToPath(published).replace(/[\\/]$/, '');
  const old = `${target}.old-${process.pid}`;
  await mkdir(dirname(target), { recursive: true });
  if (existsSync(target)) await rename(target, old);
  await rename(fileURLToPath(directory).replace(/[\\/]$/, ''), target);
  await rm(old, { recursive: true, force: true });
}
