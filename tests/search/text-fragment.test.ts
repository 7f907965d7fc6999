import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textFragment } from '../../src/search/text/text-fragment.ts';
import { readMarkedWords } from './marked-words.ts';

const cases = [
  {
    name: 'words are named with two words on either side',
    page: 'The Alliance could choose a policy of [strategic ambiguity] like that of Washington.',
    expected: ':~:text=policy of-,strategic ambiguity,-like that',
  },
  {
    name: 'what stands behind punctuation is no context, since a mark may stand there',
    page: 'At the same time, [strategic ambiguity]. It has become useful.',
    expected: ':~:text=strategic ambiguity',
  },
  {
    name: 'punctuation around the words is left out',
    page: 'At the same time “[strategic ambiguity]”, as it is called, has become useful.',
    expected: ':~:text=strategic ambiguity',
  },
  {
    name: 'more context tells the words from an earlier occurrence',
    page: 'The first treaty of the allies was new. The second treaty of the [allies] was new.',
    expected: ':~:text=second treaty of the-,allies,-was new',
  },
  {
    name: 'where that is not enough, context goes on behind punctuation',
    page: 'Allies, partners. [Allies], partners.',
    expected: ':~:text=Allies%2C partners.-,Allies%2C,-partners',
  },
  {
    name: 'words that can’t be told from an earlier occurrence are left out',
    page: 'They met allies. They | met [allies]. | They left.',
    expected: '',
  },
  {
    name: 'a phrase with punctuation in it is named clause by clause',
    page: 'It is a partner of the [Alliance. More cooperation] is foreseeable.',
    expected: ':~:text=of the-,Alliance&text=More cooperation,-is foreseeable',
  },
  {
    name: 'words that stand apart are named one by one',
    page: 'The [allies] met in Madrid with their four [partners] from Asia.',
    expected: ':~:text=The-,allies,-met in&text=their four-,partners,-from Asia',
  },
  {
    name: 'all of them are named',
    page: '[One], so, [two], so, [three], so, [four], so, [five].',
    expected: ':~:text=One&text=two&text=three&text=four&text=five',
  },
  {
    name: 'characters with a meaning in the directive are escaped',
    page: 'They met: [Indo-Pacific, R&D].',
    expected: ':~:text=Indo%2DPacific&text=R%26D',
  },
  { name: 'nothing found, nothing named', page: 'They met in Madrid.', expected: '' },
];

for (const { name, page, expected } of cases) {
  test(name, () => {
    const { words, hits, from, to } = readMarkedWords(page);
    assert.equal(textFragment(words, hits, from, to), expected.replaceAll(' ', '%20'));
  });
}
