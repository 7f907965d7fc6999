import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderEdition } from './render.ts';

/** The text of an edition, and for each link to an article where it leads, where it stands, and its sentence. */
const cases: { name: string; mdx: string; expected: string[] }[] = [
  {
    name: 'a link to a paragraph is told with its sentence',
    mdx: 'It ebbs. [The reef](/articles/reef/#p2) shows it. It rises.',
    expected: ['reef#p2 from p1: The reef shows it.'],
  },
  {
    name: 'a link that ends a sentence belongs to it',
    mdx: 'It ebbs, says [the reef](/articles/reef/#p2). It rises.',
    expected: ['reef#p2 from p1: It ebbs, says the reef.'],
  },
  {
    name: 'marks and numbers are no words of the sentence',
    mdx: 'It ebbs.[^1] The [reef](/articles/reef/#p2) too.[^1]\n\n[^1]: Note.',
    expected: ['reef#p2 from p1: The reef too.'],
  },
  {
    name: 'a link to a note, to a section and to an article are told too',
    mdx: 'See [a](/articles/reef/#note-3), [b](/articles/reef/#low-water) and [c](/articles/reef/).',
    expected: ['note-3', 'low-water', ''].map((id) => `reef#${id} from p1: See a, b and c.`),
  },
  {
    name: 'an editor’s note stands after a paragraph',
    mdx: 'One.\n\nTwo.\n\n<EditorsNote>The original errs. See [the reef](/articles/reef/#p2).</EditorsNote>\n\nThree.',
    expected: ['reef#p2 from the editor after p2: See the reef.'],
  },
  {
    name: 'so does one of several lines',
    mdx: 'One.\n\n<EditorsNote>\n\nThe original errs.\n\nSee [the reef](/articles/reef/#p2).\n\n</EditorsNote>',
    expected: ['reef#p2 from the editor after p1: See the reef.'],
  },
  {
    name: 'a link in a note is told with the note',
    mdx: 'One.\n\nTwo.[^1]\n\n[^1]: It ebbs. See [the reef](/articles/reef/#p2), *passim*.',
    expected: ['reef#p2 from note 1: See the reef, passim.'],
  },
  {
    name: 'a link in the second paragraph of a note too, and in an editor’s remark there',
    mdx: 'One.[^1]\n\n[^1]: It ebbs.\n\n    <Ed>See [the reef](/articles/reef/#p2).</Ed>',
    expected: ['reef#p2 from note 1: See the reef.'],
  },
  {
    name: 'a quotation, a list and a table belong to the paragraph before them',
    mdx: 'One.\n\nTwo:\n\n> [a](/articles/reef/#p1)\n\n- [b](/articles/reef/#p2)\n\n| c |\n| - |\n| [d](/articles/reef/#p3) |',
    expected: ['reef#p1 from p2: a', 'reef#p2 from p2: b', 'reef#p3 from p2: d'],
  },
  {
    name: 'a link in HTML is a link',
    mdx: 'See <a href="/articles/reef/#p2">the reef</a>.',
    expected: ['reef#p2 from p1: See the reef.'],
  },
  {
    name: 'a link by reference and one with a query are links',
    mdx: 'See [the reef][reef] and [a search](/articles/reef/?q=tide#p2).\n\n[reef]: /articles/reef/#p2',
    expected: ['reef#p2 from p1: See the reef and a search.', 'reef#p2 from p1: See the reef and a search.'],
  },
  {
    name: 'what a program adds to a note is no reference: where else a work is cited',
    mdx: 'One.[^1]\n\n[^1]: [@treaty-1949].',
    expected: [],
  },
  {
    name: 'other pages and other sites are no articles',
    mdx: 'See [here](#p1), [about](/about/), [sources](/sources/#reef), [all](/articles/) and [x](https://example.org/articles/reef/#p2).',
    expected: [],
  },
];

for (const { name, mdx, expected } of cases) {
  test(name, async () => {
    const { references } = (await renderEdition(`${mdx}\n`)).outline;
    assert.deepEqual(
      references.map(({ slug, fragment, note, paragraph, isEditors, sentence }) => {
        const place = note === undefined ? `p${paragraph}` : `note ${note}`;
        return `${slug}#${fragment} from ${isEditors ? 'the editor after ' : ''}${place}: ${sentence}`;
      }),
      expected,
    );
  });
}
