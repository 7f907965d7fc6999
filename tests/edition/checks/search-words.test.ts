import assert from 'node:assert/strict';
import { test } from 'node:test';
import { good, reportLines, testCases } from './small-collection.ts';

const names = 'content/search/synonyms.yaml';
const remedy = 'Write one group to a line, two names or more, such as “- [IP4, AP4]”, and each name once.';

testCases([
  {
    name: 'a name that stands in two groups is a problem',
    file: names,
    to: '- [IP4, AP4]\n- [Four, ap4]\n',
    problems: [`2: “ap4” stands in the list twice. ${remedy}`],
  },
  {
    name: 'a name without another is a problem',
    file: names,
    to: '- [IP4, AP4]\n- [NATO]\n',
    problems: [`2: This is no list of words as the search knows them. ${remedy}`],
  },
  {
    name: 'a stop word with punctuation is a problem',
    file: 'content/search/stop-words.yaml',
    to: '- a an\n- the!\n',
    problems: [
      '2: This is no list of words as the search knows them. Write words in small letters with spaces between them, such as “- a an the”.',
    ],
  },
]);

test('a list that is missing or empty is no problem', () => {
  const { [names]: _, ...files } = good;
  assert.deepEqual(reportLines(files), []);
  assert.deepEqual(reportLines({ ...files, [names]: '# None yet.\n' }), []);
});
