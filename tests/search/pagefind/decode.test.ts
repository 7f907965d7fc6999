import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeCbor, withoutSignature } from '../../../src/search/pagefind/decode.ts';

const encode = (text: string) => [...new TextEncoder().encode(text)];

const cases = [
  { name: 'a number below 24', bytes: [0x17], expected: 23 },
  { name: 'a number of one byte', bytes: [0x18, 0xff], expected: 255 },
  { name: 'a number of two bytes, the highest first', bytes: [0x19, 0x01, 0x02], expected: 258 },
  { name: 'a number of four bytes', bytes: [0x1a, 0x00, 0x01, 0x00, 0x00], expected: 65536 },
  { name: 'a negative number is -1 less what is written', bytes: [0x2c], expected: -13 },
  { name: 'a negative number of one byte', bytes: [0x38, 0x18], expected: -25 },
  { name: 'a string', bytes: [0x63, ...encode('abc')], expected: 'abc' },
  { name: 'a string in UTF-8, measured in bytes', bytes: [0x63, ...encode('Åb')], expected: 'Åb' },
  { name: 'an array of arrays', bytes: [0x82, 0x01, 0x81, 0x61, 0x61], expected: [1, ['a']] },
  { name: 'an empty array', bytes: [0x80], expected: [] },
];

for (const { name, bytes, expected } of cases) {
  test(name, () => assert.deepEqual(decodeCbor(new Uint8Array(bytes)), expected));
}

const broken = [
  { name: 'cut short in an array', bytes: [0x82, 0x01] },
  { name: 'cut short in a string', bytes: [0x63, 0x61] },
  { name: 'cut short in a number', bytes: [0x19, 0x01] },
  { name: 'of another type, such as a map', bytes: [0xa1, 0x01, 0x02] },
  { name: 'a number of eight bytes', bytes: [0x1b, 0, 0, 0, 0, 0, 0, 0, 1] },
  { name: 'empty', bytes: [] },
];

for (const { name, bytes } of broken) {
  test(`a file that is ${name} is an error`, () => assert.throws(() => decodeCbor(new Uint8Array(bytes))));
}

test('what is behind the signature is read, and a file without it is an error', () => {
  const bytes = (text: string) => new Uint8Array(encode(text));
  assert.deepEqual(withoutSignature(bytes('pagefind_dcdabc')), bytes('abc'));
  assert.throws(() => withoutSignature(bytes('<!doctype html>')), /no file of Pagefind’s index/);
});
