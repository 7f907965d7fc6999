import { describeSyntax } from './describe-syntax.ts';
import type { Entry } from './entry.ts';
import { findFrontMatter } from './front-matter.ts';
import { parseText, type Text } from './parse-text.ts';
import { parseYaml, type Fields } from './parse-yaml.ts';
import type { Problem } from './problem.ts';

/** An article as its file has it: its front matter, its text, and what kept parts of it from being read. */
export interface Edition extends Entry {
  collection: 'articles';
}

/**
 * Read an article. `file` is its path from the root of the project, `source` all of its text; a byte order mark, spaces
 * after the fences of the front matter and line ends of Windows make no difference. The text is parsed when it, or
 * `problems`, is asked for, and once only.
 */
export function readEdition(file: string, source: string): Edition {
  const frontMatter = findFrontMatter(source);
  // The first fence is taken away and its line kept, so that each line has the same number as in the file.
  const fields = frontMatter ? parseYaml(file, `\n${frontMatter.fields}`) : noFields(file);
  let body: Body | undefined;
  const read = (): Body => {
    body ??= frontMatter ? readBody(file, blankOut(source, frontMatter.whole.length)) : {};
    return body;
  };
  return {
    file,
    collection: 'articles',
    name: file.replace(/^.*\/|\.mdx$/g, ''),
    source,
    fields,
    get text() {
      return read().text;
    },
    get problems() {
      return [...fields.problems, ...(read().problem ?? [])];
    },
  };
}

interface Body {
  text?: Text;
  problem?: Problem[];
}

function readBody(file: string, body: string): Body {
  try {
    return { text: parseText(file, body) };
  } catch (error) {
    return { problem: [describeSyntax(error, file)] };
  }
}

/** A text whose first characters are spaces, on as many lines. */
const blankOut = (text: string, length: number): string =>
  text.slice(0, length).replace(/[^\r\n]/g, ' ') + text.slice(length);

function noFields(file: string): Fields {
  const reason = 'The article doesn’t begin with its front matter.';
  const remedy = 'Put the fields at the head of the file, between a line --- and another line ---.';
  return { data: undefined, lineOf: () => 1, problems: [{ file, line: 1, reason, remedy }] };
}
