import { stopWordsSchema, synonymsSchema } from '../schema/search-words.ts';
import { parseYaml } from '../read/parse-yaml.ts';
import type { Problem } from '../read/problem.ts';
import type { SourceFile } from '../read/entry.ts';
import { searchFolder } from '../read/read-site.ts';

const lists = [
  {
    file: `${searchFolder}/synonyms.yaml`,
    schema: synonymsSchema,
    remedy: 'Write one group to a line, two names or more, such as “- [IP4, AP4]”, and each name once.',
  },
  {
    file: `${searchFolder}/stop-words.yaml`,
    schema: stopWordsSchema,
    remedy: 'Write words in small letters with spaces between them, such as “- a an the”.',
  },
];

/** The lists of the search, where there are any, can be read and name each thing once. */
export const checkSearchWords = (files: SourceFile[]): Problem[] => lists.flatMap((list) => checkList(list, files));

function checkList({ file, schema, remedy }: (typeof lists)[number], files: SourceFile[]): Problem[] {
  const source = files.find(({ path }) => path === file);
  if (!source) return [];
  const { data, lineOf, problems } = parseYaml(file, source.text);
  if (problems.length > 0) return problems;
  const issues = schema.safeParse(data).error?.issues ?? [];
  // An empty file is an empty list.
  if (data === null) return [];
  return issues.map(({ path, message, code }) => {
    const reason = code === 'custom' ? `${message}.` : 'This is no list of words as the search knows them.';
    return { file, line: lineOf(path), reason, remedy };
  });
}
