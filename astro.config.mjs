import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { textFont } from './src/fonts/text-font.ts';
import { contentCheck } from './src/integrations/content-check.ts';
import { ownCopies } from './src/integrations/own-copies.ts';
import { plainDynamicImport } from './src/integrations/plain-dynamic-import.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { wholeDist } from './src/integrations/whole-dist.ts';
import { createProcessor } from './src/edition/markdown/processor.ts';
import { noReferences } from './src/edition/references/references.ts';
import { basePath, siteUrl } from './src/site.ts';

/** What notes can cite: the check of the content reads it, and the steps from Markdown to HTML print it. */
const known = { references: noReferences };

export default defineConfig({
  site: siteUrl,
  base: basePath,
  trailingSlash: 'always',
  markdown: {
    processor: createProcessor({ base: basePath, references: () => known.references }),
    syntaxHighlight: false,
  },
  // In this order: nothing is built from bad content, and nothing is published before it is indexed.
  integrations: [
    contentCheck(known),
    mdx(),
    sitemap({ filter: (page) => !page.endsWith('/basket/') }),
    searchIndex(),
    wholeDist(),
  ],
  fonts: [await textFont()],
  build: { inlineStylesheets: 'always' },
  // Whitespace as in JSX: a new line is none. Prettier writes `{' '}` where a space is meant.
  compressHTML: 'jsx',
  devToolbar: { enabled: false },
  vite: {
    plugins: [plainDynamicImport(), ownCopies('/src/client/not-found/')],
    build: {
      modulePreload: false,
      rolldownOptions: {
        // Astro’s own directive in every MDX file; it works, and the warning would bury the steps of the build.
        onLog: (level, log, report) => log.code === 'MODULE_LEVEL_DIRECTIVE' || report(level, log),
      },
    },
  },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "connect-src 'self'",
        "font-src 'self'",
        "form-action 'self'",
        "img-src 'self' data:",
        "manifest-src 'self'",
        "base-uri 'none'",
      ],
      scriptDirective: { resources: ["'self'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
});
