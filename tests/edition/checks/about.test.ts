import assert from 'node:assert/strict';
import { test } from 'node:test';
import { good, reportLines, testCases } from './small-collection.ts';

const file = 'content/about.mdx';

testCases([
  {
    name: 'a word that the page about the site is not handed is a problem',
    file,
    from: '{props.articles}',
    to: '{props.artciles}',
    problems: [
      '3: Nothing is known that could stand for {props.artciles}. Did you mean “props.articles”? src/edition/schema/about.ts lists all.',
    ],
  },
  {
    name: 'a component that the page about the site doesn’t have is a problem',
    file,
    from: /Lead>/g,
    to: 'Leed>',
    problems: ['3: There is no component <Leed>. Did you mean “Lead”?'],
  },
  {
    name: 'a paragraph outside the sections is a problem',
    file,
    from: '<Section',
    to: 'Outside.\n\n<Section',
    problems: [
      '5: This paragraph is outside the sections. Put it between <Section id="…" title="…"> and </Section>, with an empty line after the one and before the other.',
    ],
  },
  {
    name: 'a link from the page about the site that leads nowhere is a problem',
    file,
    from: '#p1',
    to: '#p9',
    problems: ['7: The link “/articles/reef/#p9” leads to no place on that page. The last such number there is #p2.'],
  },
  {
    name: 'a section that isn’t closed is a problem',
    file,
    from: '</Section>\n',
    to: '',
    problems: [
      '1: The text can’t be read: Expected a closing tag for `<Section>` (5:1-5:31). Close each tag in the paragraph in which it was opened, in the reverse order.',
    ],
  },
]);

test('a site without a page about it is a problem', () => {
  const { [file]: _, ...files } = good;
  assert.deepEqual(reportLines(files), [
    `${file}: The page about the site has no words. Write the file; src/edition/schema/about.ts says what it may use.`,
  ]);
});
