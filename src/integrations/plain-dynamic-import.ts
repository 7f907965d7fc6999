const helper = '\0vite/preload-helper.js';

/**
 * A Vite plugin that leaves dynamic imports as they are. Vite wraps each in a helper that preloads styles and scripts;
 * ours have none, and the helper would be a third of what a page loads.
 */
export const plainDynamicImport = () => ({
  name: 'plain-dynamic-import',
  enforce: 'pre' as const,
  load: (id: string) => (id === helper ? 'export const __vitePreload = (load) => load();' : undefined),
});
