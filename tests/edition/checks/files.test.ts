import assert from 'node:assert/strict';
import { test } from 'node:test';
import { good, reportLines, testCases, tide } from './small-collection.ts';

testCases([
  {
    name: 'the name of an article can stand in an address',
    file: 'content/articles/High Tide.mdx',
    to: good[tide] ?? '',
    problems: [
      '1: The name “High Tide” can’t stand in an address. Name the file high-tide.mdx, in small letters and figures with hyphens between words.',
    ],
  },
  {
    name: 'a file that the site wouldn’t read is refused',
    file: 'content/people/bob.yml',
    to: '',
    problems: [
      '1: The site doesn’t read this file, because its name doesn’t end in .yaml. Rename it, or keep it outside this folder.',
    ],
  },
  {
    name: 'a file in a folder of its own is refused',
    file: 'content/topics/new/tides.yaml',
    to: good['content/topics/sea.yaml'] ?? '',
    problems: [
      '1: The site doesn’t read this file, because it lies in a folder of its own. Move it to content/topics.',
    ],
  },
]);

test('a folder without files is a problem, if the site can’t do without', () => {
  const files = Object.fromEntries(Object.entries(good).filter(([path]) => !path.startsWith('content/people/')));
  assert.deepEqual(
    reportLines(files).at(-1),
    'content/people: The folder has no files, so there is nothing to show and nothing was checked. Put a person into it, as a file that ends in .yaml.',
  );
});
