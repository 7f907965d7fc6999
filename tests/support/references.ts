import { collectReferences } from '../../src/edition/read/collect-references.ts';
import { readEntries } from '../../src/edition/read/read-entry.ts';
import { readContent } from '../../src/edition/read/read-site.ts';
import type { References } from '../../src/edition/references/references.ts';

/** The works and citations of a project, as its published site has them. */
export const readReferences = (root = '.'): References =>
  collectReferences(readEntries(readContent(root)), { drafts: false });
