import { articleFields } from '../schema/article.ts';
import type { Problem } from '../read/problem.ts';

/** An article that isn’t published yet. */
export interface Draft {
  file: string;
  /** Last part of the address that it will have. */
  name: string;
  /** Names of the fields that it has not, in the order of the manual, such as `title` or `published.note`. */
  missing: string[];
  /** What stops no build while it is a draft, and will when it is none. */
  lacks: Problem[];
}

interface Described {
  shape?: Record<string, Described>;
  description?: string | undefined;
}

/** What a field of an article such as `title` or `published.note` is for, as a sentence. */
export function purposeOf(field: string): string | undefined {
  let schema: Described = { shape: articleFields as Record<string, Described> };
  let purpose: string | undefined;
  for (const part of field.split('.')) {
    schema = schema.shape?.[part] ?? {};
    purpose = schema.description ?? purpose;
  }
  return purpose;
}

/** One line for each draft: `Draft content/articles/x.mdx: title and author are missing; 2 more things to do.` */
export function formatDrafts(drafts: Draft[]): string {
  const list = new Intl.ListFormat('en-GB');
  return drafts
    .map(({ file, missing, lacks }) => {
      const others = lacks.filter(({ field }) => field === undefined);
      const fields =
        missing.length > 0 ? [`${list.format(missing)} ${missing.length === 1 ? 'is' : 'are'} missing`] : [];
      const rest = others.map(({ line, reason }) => `line ${line ?? 1}: ${reason.replace(/\.$/, '')}`);
      const what = [...fields, ...rest].join('; ') || 'nothing is missing';
      return `Draft ${file}: ${what}.`;
    })
    .join('\n');
}
