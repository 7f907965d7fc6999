import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { contrastOf, mixColours, papers } from '../../../src/edition/schema/colour.ts';
import { good, reportLines, testCases } from './small-collection.ts';

const file = 'content/site.yaml';
const manual = 'src/edition/schema/site.ts says what belongs there.';

testCases([
  {
    name: 'a missing name of the site is a problem',
    file,
    from: /^name: .*\n/m,
    to: '',
    problems: [`1: “name” is missing. Add it; ${manual}`],
  },
  {
    name: 'a misspelt field of the site is a problem',
    file,
    from: /^language:/m,
    to: 'langauge:',
    problems: ['6: “langauge” is not a field of the site. Did you mean “language”?'],
  },
  {
    name: 'an accent that is too faint on light paper is a problem',
    file,
    from: '#0a4c54',
    to: '#2a7c84',
    problems: [
      '11: “accent.light” is too faint on the paper #fbf9f4, with a contrast of 4.6, where 7 is the least. Choose a darker colour.',
    ],
  },
  {
    name: 'an accent that is too faint on dark paper is a problem',
    file,
    from: '#86d3cf',
    to: '#0a4c54',
    problems: [
      '11: “accent.dark” is too faint on the paper #0f181b, with a contrast of 1.9, where 7 is the least. Choose a lighter colour.',
    ],
  },
  {
    name: 'a colour by its name is a problem',
    file,
    from: "'#86d3cf'",
    to: 'teal',
    problems: [
      "11: “accent.dark” is not a colour. Write # and six of the signs 0-9 and a-f between quotation marks, such as '#0a4c54'.",
    ],
  },
  {
    name: 'a language of which the interface has no words is a problem',
    file,
    from: 'en-GB',
    to: 'es',
    problems: [
      '6: “language” is not English as its tag is written. Write en, en-GB or en-US, for the interface has no other words.',
    ],
  },
  {
    name: 'an unknown count in the lead is a problem',
    file,
    from: '{articles}',
    to: '{essays}',
    problems: [
      '3: “lead” is wrong about what is counted. Write {articles} for the number of articles, and no other braces.',
    ],
  },
  {
    name: 'an emblem that isn’t there is a problem',
    file,
    from: 'emblem.svg',
    to: 'anchor.svg',
    problems: ['12: There is no content/anchor.svg. Put the drawing there, or name the file that has it.'],
  },
  {
    name: 'an emblem without a viewBox is a problem',
    file: 'content/emblem.svg',
    from: / viewBox="[^"]*"/,
    to: '',
    problems: [
      '1: This is no SVG drawing with a viewBox. Begin it with <svg viewBox="0 0 32 32">, in the size of the drawing.',
    ],
  },
  {
    name: 'an emblem with styles of its own is a problem',
    file: 'content/emblem.svg',
    from: '<circle',
    to: '<circle style="fill:red"',
    problems: [
      '1: The drawing has scripts, styles or parts in other files, which no page would show. Draw it with shapes and their attributes alone, such as stroke="currentColor".',
    ],
  },
]);

test('a site without settings is a problem', () => {
  const { [file]: _, ...files } = good;
  assert.deepEqual(reportLines(files), [
    `${file}: The site has no settings: its name, its subject and the rest. Write the file; ${manual}`,
  ]);
});

test('contrast is that of WCAG', () => {
  assert.equal(contrastOf('#000000', '#ffffff'), 21);
  assert.equal(contrastOf('#777777', '#ffffff').toFixed(2), '4.48');
  assert.equal(mixColours('#ff0000', 0.5, '#0000ff'), '#800080');
});

test('the paper against which accents are judged is that of the pages', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  assert.match(tokens, new RegExp(`--paper: light-dark\\(${papers.light}, ${papers.dark}\\);`));
});
