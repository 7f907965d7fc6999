import type { HookParameters } from 'astro';

/**
 * Have the articles rendered again when they are next asked for, and the page in the browser with them. Vite keeps what
 * it made of an article until that file changes; its notes print what is in other files too.
 */
export function forgetEditions({ environments }: HookParameters<'astro:server:setup'>['server']): void {
  for (const { moduleGraph, hot } of Object.values(environments)) {
    for (const module of moduleGraph.idToModuleMap.values()) {
      if (module.file?.endsWith('.mdx')) moduleGraph.invalidateModule(module);
    }
    hot.send({ type: 'full-reload' });
  }
}
