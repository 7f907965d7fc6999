import type { StartFile } from '../pagefind/start-file.ts';
import type { Expression } from './expression.ts';
import type { QueryNotice } from './notices.ts';
import type { Term } from './term.ts';

/** What the parser knows of the site’s language and subject. */
export type Language = Pick<StartFile, 'stopWords' | 'synonyms'>;

/** By what results can be filtered. */
export type Field = 'author' | 'publisher' | 'year' | 'topic' | 'in';

/** A field with the value that was typed or chosen for it. */
export type FieldValue = [name: Field, value: string];

/** A parsed query. */
export interface Query {
  terms: Term[];
  /** How the terms belong together; absent if there are no terms. */
  expression?: Expression;
  /** AND and OR are mixed without parentheses, so the reader is told which of them binds closer. */
  isMixed: boolean;
  /** Filters that were typed, such as `author:reed`, in the order of typing. */
  fields: FieldValue[];
  /** What was typed and has no effect. */
  notices: QueryNotice[];
}
