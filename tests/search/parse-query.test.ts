import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describe as describeExpression } from '../../src/search/query/expression.ts';
import { parseQuery } from '../../src/search/query/parse-query.ts';
import { language } from './small-page.ts';

/** A query taken apart, as a line: `"exact"`, `open…`, `name=other name`, `field:value`. */
function describe(typed: string): string {
  const { terms, fields } = parseQuery(typed, language);
  const written = terms.map(({ variants, isExact, isOpen }) => {
    const ways_ = variants.map(({ words }) => words.join(' ')).join('=');
    return (isExact ? `"${ways_}"` : ways_) + (isOpen ? '…' : '');
  });
  return [...written, ...fields.map(([name, value]) => `${name}:${value}`)].join(' | ');
}

const cases = [
  { name: 'the last word may still be typed', typed: 'liaison off', expected: 'liaison | off…' },
  { name: 'a space ends it', typed: 'liaison off ', expected: 'liaison | off' },
  { name: 'words in quotation marks are a phrase', typed: '"liaison office"', expected: '"liaison office"' },
  { name: 'so they are in curly ones', typed: '“liaison office”', expected: '"liaison office"' },
  { name: 'and in others', typed: '«liaison office»', expected: '"liaison office"' },
  { name: 'a phrase may still be typed', typed: '"liaison off', expected: '"liaison off"…' },
  { name: 'a lone quotation mark is nothing', typed: '"', expected: '' },
  {
    name: 'several phrases and words go together',
    typed: '"asian nato" france "cold war"',
    expected: '"asian nato" | france | "cold war"',
  },
  { name: 'stop words are left out', typed: 'what is the office of peace ', expected: 'office | peace' },
  { name: 'unless there are no others', typed: 'the ', expected: 'the' },
  { name: 'a name has its other names', typed: 'ip4 ', expected: 'ip4=ap4=indo pacific four' },
  {
    name: 'a name of several words is one thing',
    typed: 'south korea trade ',
    expected: 'south korea=rok=seoul | trade',
  },
  { name: 'a name may be hyphenated otherwise', typed: 'indo pacific four ', expected: 'indo pacific four=ip4=ap4' },
  { name: 'a name may have a possessive ending', typed: 'seoul’s trade ', expected: 'seoul=rok=south korea | trade' },
  { name: 'fields are told apart', typed: 'author:zhao in:notes law ', expected: 'law | author:zhao | in:notes' },
  { name: 'a field may be quoted', typed: 'author:"Cenk Tamer" Year:2023', expected: 'author:Cenk Tamer | year:2023' },
  { name: 'a field without a value is none', typed: 'author: law ', expected: 'author | law' },
  { name: 'an unknown field is a word like its value', typed: 'colour:red ', expected: 'colour | red' },
  { name: 'a topic is a field', typed: 'topic:taiwan ', expected: 'topic:taiwan' },
  { name: 'a star makes the beginning of a word', typed: 'liais* office ', expected: 'liais… | office' },
  { name: 'a star may end a phrase', typed: '"liaison off*" ', expected: '"liaison off"…' },
  { name: 'punctuation alone is nothing', typed: '—!?… ', expected: '' },
];

for (const { name, typed, expected } of cases) test(`${name}: ${typed}`, () => assert.equal(describe(typed), expected));

/** How terms belong together, in words. */
const readings = [
  { typed: 'Japan Korea', expected: 'Japan and Korea' },
  { typed: 'Japan AND Korea', expected: 'Japan and Korea' },
  { typed: 'nuclear OR missile', expected: 'nuclear or missile' },
  { typed: 'Japan -Korea', expected: 'Japan and not Korea' },
  { typed: 'Japan −Korea', expected: 'Japan and not Korea' },
  { typed: 'Japan NOT Korea', expected: 'Japan and not Korea' },
  { typed: 'Japan AND NOT Korea', expected: 'Japan and not Korea' },
  { typed: 'Japan -"South Korea"', expected: 'Japan and not “South Korea”' },
  { typed: 'Japan NOT South Korea trade', expected: 'Japan and not South Korea and trade' },
  { typed: 'NOT NOT Japan', expected: 'Japan' },
  { typed: 'Japan (nuclear OR missile)', expected: 'Japan and (nuclear or missile)' },
  { typed: 'Japan nuclear OR missile', expected: '(Japan and nuclear) or missile' },
  { typed: 'Japan NOT (nuclear OR missile)', expected: 'Japan and not nuclear and not missile' },
  { typed: '(Japan -Korea) OR China', expected: '(Japan and not Korea) or China' },
  { typed: '((Japan))', expected: 'Japan' },
  { typed: 'what is the Japan OR the office of China', expected: 'Japan or (office and China)' },
  { typed: 'Japan or Korea and not China', expected: 'Japan and or and Korea and and and not and China' },
  { typed: 'EU-NATO Indo-Pacific', expected: 'EU-NATO and Indo-Pacific' },
  { typed: 'Japan - Korea', expected: 'Japan and Korea' },
  { typed: '"post-Cold War"-era', expected: '“post-Cold War” and -era' },
];

for (const { typed, expected } of readings) {
  test(`${typed} is read as: ${expected}`, () => {
    const { terms, expression } = parseQuery(`${typed} `, language);
    assert.equal(expression === undefined ? '' : describeExpression(expression, terms), expected);
  });
}

/** What is not obeyed, with the reason and what was searched for instead. */
const notices = [
  { typed: 'na*o', expected: 'star na*o > nao' },
  { typed: '*stan', expected: 'star *stan > stan' },
  { typed: '"the * office"', expected: 'star the * office > the office' },
  { typed: 'w?rd', expected: 'sign w?rd > wrd' },
  { typed: 'word~2', expected: 'sign word~2 > word' },
  { typed: '!word', expected: 'sign !word > word' },
  { typed: 'Japan | Korea', expected: 'sign |' },
  { typed: 'Japan NEAR/3 Korea', expected: 'distance NEAR/3' },
  { typed: 'title:NATO', expected: 'field title:NATO > title NATO' },
  { typed: 'Japan OR', expected: 'operator OR' },
  { typed: 'AND Japan', expected: 'operator AND' },
  { typed: 'Japan NOT', expected: 'operator NOT' },
  { typed: 'Japan (Korea', expected: 'parenthesis (' },
  { typed: 'Japan) Korea', expected: 'parenthesis )' },
  { typed: 'Japan -author:zhao', expected: 'filter -author:zhao' },
  { typed: 'nuclear OR author:zhao', expected: 'filter author:zhao' },
  { typed: 'author:zhao OR author:tamer', expected: '' },
  { typed: 'NOT China', expected: 'exclusion China' },
  { typed: 'Japan OR -China', expected: 'exclusion China' },
  { typed: 'what is the AP4?', expected: '' },
  { typed: 'https://iai.it 10:30 R&D', expected: '' },
];

for (const { typed, expected } of notices) {
  test(`not obeyed in ${typed}: ${expected || 'nothing'}`, () => {
    const said = parseQuery(typed, language).notices.map(({ reason, typed: what, instead }) =>
      [`${reason} ${what}`, ...(instead ? [instead] : [])].join(' > '),
    );
    assert.equal(said.join(', '), expected);
  });
}

test('as typed, a name has no other names, and no word is left out', () => {
  const { terms } = parseQuery('the ip4', language, true);
  assert.deepEqual(
    terms.map(({ typed, variants, isExact, isOpen }) => ({ typed, variants: variants.length, isExact, isOpen })),
    ['the', 'ip4'].map((typed) => ({ typed, variants: 1, isExact: true, isOpen: false })),
  );
});

test('a query of 10,000 characters is taken in part', () => {
  const { terms } = parseQuery('peace '.repeat(2000), language);
  assert.ok(terms.length > 0 && terms.length < 100);
});
