import type { HookParameters } from 'astro';

/**
 * Have the articles rendered again when they are next asked for. Vite keeps what it made of an article until that file
 * changes, but its notes print what is in other files too. Astro reloads the open pages when it has read what changed.
 */
export function forgetEditions({ environments }: HookParameters<'astro:server:setup'>['server']): void {
  for (const { moduleGraph } of Object.values(environments)) {
    for (const module of moduleGraph.idToModuleMap.values()) {
      if (module.file?.endsWith('.mdx')) moduleGraph.invalidateModule(module);
    }
  }
}
