import type { Citation } from './citations.ts';
import type { Work } from './work.ts';

/** The works of the project and every place where a note cites one. */
export interface References {
  /** By their keys. */
  works: ReadonlyMap<string, Work>;
  citations: Citation[];
  /** What other articles call an article, such as `Reed, Low Water`, by its slug. */
  names: ReadonlyMap<string, string>;
}

/** With these, citations stay as they are written. */
export const noReferences: References = { works: new Map(), citations: [], names: new Map() };
