import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseQuery } from '../../src/client/search/query/parse-query.ts';
import { language } from './small-page.ts';

/** A query taken apart, as a line: `"exact"`, `open…`, `name=other name`, `field:value`. */
function describe(typed: string): string {
  const { terms, fields } = parseQuery(typed, language);
  const written = terms.map(({ ways, isExact, isOpen }) => {
    const ways_ = ways.map(({ words }) => words.join(' ')).join('=');
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
    expected: '"asian nato" | "cold war" | france',
  },
  { name: 'idle words are left out', typed: 'what is the office of peace ', expected: 'office | peace' },
  { name: 'unless there are no others', typed: 'the ', expected: 'the' },
  { name: 'a name has its other names', typed: 'ip4 ', expected: 'ip4=ap4=indo pacific four' },
  {
    name: 'a name of several words is one thing',
    typed: 'south korea trade ',
    expected: 'south korea=rok=seoul | trade',
  },
  { name: 'a name may be hyphenated otherwise', typed: 'indo pacific four ', expected: 'indo pacific four=ip4=ap4' },
  { name: 'fields are told apart', typed: 'author:zhao in:notes law ', expected: 'law | author:zhao | in:notes' },
  { name: 'a field may be quoted', typed: 'author:"Cenk Tamer" Year:2023', expected: 'author:Cenk Tamer | year:2023' },
  { name: 'a field without a value is none', typed: 'author: law ', expected: 'author | law' },
  { name: 'an unknown field is a word', typed: 'colour:red ', expected: 'colourred' },
  { name: 'punctuation alone is nothing', typed: '—!?… ', expected: '' },
];

for (const { name, typed, expected } of cases) test(`${name}: ${typed}`, () => assert.equal(describe(typed), expected));

test('a query of 10,000 characters is taken in part', () => {
  const { terms } = parseQuery('peace '.repeat(2000), language);
  assert.ok(terms.length > 0 && terms.length < 100);
});
