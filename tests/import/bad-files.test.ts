import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import iconv from 'iconv-lite';
import { ImportError } from '../../src/import/document.ts';
import { decodeText } from '../../src/import/read/decode-text.ts';
import { readDocument } from '../../src/import/read/read-document.ts';
import { contentTypes, paragraph, wordFile, wordXml, zip } from './docx-files.ts';
import { textOf } from './html-reading.ts';

const folder = mkdtempSync(join(tmpdir(), 'bad-files-'));
after(() => rmSync(folder, { recursive: true }));

function write(name: string, bytes: Buffer | string): string {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return file;
}

const compound = Buffer.from('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1', 'latin1');
const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');
const good = wordFile(paragraph('Up.'));
const zeros = Buffer.alloc(200 * 1024 * 1024);
const odt = zip([{ name: 'mimetype', data: 'application/vnd.oasis.opendocument.text' }]);
odt.write('mimetypeapplication/vnd.oasis.opendocument.text', 30, 'latin1');

const refused: { name: string; file: string; bytes: Buffer | string; reason: RegExp; remedy: RegExp; line?: number }[] =
  [
    { name: 'an empty file', file: 'a.txt', bytes: '', reason: /nothing in it/, remedy: /saved with its text/ },
    {
      name: 'a file of white space',
      file: 'b.md',
      bytes: '\uFEFF \r\n\t\u00A0\n',
      reason: /nothing in it/,
      remedy: /saved/,
    },
    { name: 'an empty Word file', file: 'c.docx', bytes: '', reason: /empty/, remedy: /Word/ },
    { name: 'zeros', file: 'd.txt', bytes: Buffer.alloc(1000), reason: /no text/, remedy: /save it as text/ },
    {
      name: 'bytes of a program',
      file: 'e.txt',
      bytes: Buffer.from(Array.from({ length: 999 }, (_, n) => (n * 37) % 256)),
      reason: /no text/,
      remedy: /program/,
    },
    {
      name: 'a PDF under another name',
      file: 'f.txt',
      bytes: '%PDF-1.7\n%âãÏÓ\n',
      reason: /PDF/,
      remedy: /web page or the Word file/,
    },
    {
      name: 'a picture',
      file: 'g.html',
      bytes: Buffer.from('\x89PNG\r\n\x1A\n', 'latin1'),
      reason: /picture/,
      remedy: /recognised/,
    },
    { name: 'rich text', file: 'h.txt', bytes: '{\\rtf1\\ansi Up.}', reason: /Rich Text/, remedy: /\.docx/ },
    {
      name: 'an old Word file',
      file: 'i.doc',
      bytes: Buffer.concat([compound, Buffer.alloc(600)]),
      reason: /old Word file/,
      remedy: /\.docx/,
    },
    {
      name: 'a Word file with a password',
      file: 'j.docx',
      bytes: Buffer.concat([compound, Buffer.alloc(600), utf16('EncryptedPackage')]),
      reason: /password/,
      remedy: /take the password off/,
    },
    {
      name: 'a zip with a password',
      file: 'k.docx',
      bytes: zip([{ ...contentTypes, flags: 1 }]),
      reason: /password/,
      remedy: /take the password off/,
    },
    { name: 'an OpenDocument file', file: 'l.odt', bytes: odt, reason: /OpenDocument/, remedy: /LibreOffice/ },
    {
      name: 'a zip of something else',
      file: 'm.zip',
      bytes: zip([{ name: 'a.txt', data: 'Up.' }]),
      reason: /no Word file/,
      remedy: /Unpack/,
    },
    {
      name: 'a file of Excel',
      file: 'n.xlsx',
      bytes: zip([{ name: '[Content_Types].xml', data: '<Types><Override ContentType="spreadsheetml"/></Types>' }]),
      reason: /Excel/,
      remedy: /\.docx/,
    },
    {
      name: 'half a Word file',
      file: 'o.docx',
      bytes: good.subarray(0, good.length / 2),
      reason: /no Word file, or only part of one/,
      remedy: /save it again/,
    },
    {
      name: 'a Word file with broken XML',
      file: 'p.docx',
      bytes: wordFile('<w:p><w:r>'),
      reason: /no Word file, or only part of one/,
      remedy: /save it again/,
    },
    {
      name: 'a Word file with a damaged part',
      file: 'q.docx',
      bytes: damage(good),
      reason: /no Word file, or only part of one/,
      remedy: /save it again/,
    },
    { name: 'text called .docx', file: 'r.docx', bytes: 'Up.', reason: /no Word file/, remedy: /save it again/ },
    {
      name: 'a Word file without a word',
      file: 's.docx',
      bytes: wordFile('<w:p/>'),
      reason: /no text/,
      remedy: /saved/,
    },
    {
      name: 'a zip bomb',
      file: 't.docx',
      bytes: zip([contentTypes, { name: 'word/document.xml', data: zeros }]),
      reason: /far larger/,
      remedy: /Ask who sent it/,
    },
    {
      name: 'a zip bomb that lies about its size',
      file: 'u.docx',
      bytes: zip([contentTypes, { name: 'word/media/a.png', data: zeros, claimedSize: 9 }]),
      reason: /far larger/,
      remedy: /Ask/,
    },
    {
      name: 'a Word file that defines entities',
      file: 'v.docx',
      bytes: wordFile('', [{ name: 'word/comments.xml', data: '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' }]),
      reason: /entities/,
      remedy: /save it again/,
    },
    {
      name: 'a page that only a script would fill',
      file: 'w.html',
      bytes: '<html><body><div id="app"></div><script>fill()</script></body></html>',
      reason: /no text/,
      remedy: /browser/,
    },
    {
      name: 'a page nested a hundred thousand deep',
      file: 'x.html',
      bytes: `<html>${'<div>'.repeat(100_000)}Up.`,
      reason: /nested/,
      remedy: /copy the text/,
    },
    {
      name: 'UTF-8 with a broken letter',
      file: 'y.txt',
      bytes: Buffer.concat([Buffer.from('Café à la\n“mode” é'), Buffer.from([0xe9]), Buffer.from(' ü\n')]),
      reason: /not valid UTF-8/,
      remedy: /correct the line/,
      line: 2,
    },
  ];

/** Breaks the packed bytes of its second part. */
function damage(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  copy.fill(0xff, copy.indexOf('word/document.xml') + 18, copy.indexOf('word/document.xml') + 60);
  return copy;
}

for (const { name, file, bytes, reason, remedy, line } of refused) {
  test(`refused with a remedy: ${name}`, async () => {
    const path = write(file, bytes);
    await assert.rejects(readDocument(path), (error) => {
      assert.ok(error instanceof ImportError, String(error));
      assert.match(error.message, reason);
      assert.match(error.remedy, remedy);
      assert.deepEqual([error.file, error.line], [path, line]);
      return true;
    });
  });
}

const places = [
  { name: 'a file that isn’t there', file: () => join(folder, 'nowhere.txt'), reason: /no such file/ },
  { name: 'a folder', file: () => folder, reason: /folder/ },
  { name: 'a device', file: () => '/dev/zero', reason: /no file/ },
  { name: 'a file in a file', file: () => join(write('file.txt', 'Up.'), 'inside.txt'), reason: /no such file/ },
  { name: 'a link to nothing', file: () => link('dangling.txt'), reason: /leads to a file that isn’t there/ },
  { name: 'a name with a zero', file: () => 'a\0b.txt', reason: /can’t be read/ },
  { name: 'fifty megabytes', file: () => sparse('large.txt', 50 * 1024 * 1024), reason: /50 MB/ },
];

function link(name: string): string {
  symlinkSync(join(folder, 'nothing'), join(folder, name));
  return join(folder, name);
}

function sparse(name: string, size: number): string {
  const file = write(name, 'Up.');
  truncateSync(file, size);
  return file;
}

for (const { name, file, reason } of places) {
  test(`refused: ${name}`, () =>
    assert.rejects(readDocument(file()), (error) => error instanceof ImportError && reason.test(error.message)));
}

test('refused: a file that may not be read', { skip: process.getuid?.() === 0 && 'root may read everything' }, () => {
  const file = write('secret.txt', 'Up.');
  chmodSync(file, 0);
  return assert.rejects(
    readDocument(file),
    (error) => error instanceof ImportError && /may not be read/.test(error.message),
  );
});

test('a name that leads out of an archive is passed over', async () => {
  const { tree } = await readDocument(
    write('z.docx', wordFile(paragraph('Up.'), [{ name: '../../evil.xml', data: wordXml('x', '') }])),
  );
  assert.equal(textOf(tree), 'Up.');
});

const french = 'Les « marées » d’été – où vont-elles ?';
const polish = 'Zażółć gęślą jaźń. Łódź płynie wśród fal, a wiatr ciągle się wzmaga nad brzegiem, gdzie śpią żeglarze.';
const russian = 'Прилив поднимается дважды в день, и каждый моряк знает его часы наизусть.';
const turkish =
  'Gelgit günde iki kez yükselir; ığdır, şişli ve çağrı gibi sözcükler burada geçiyor, ışık ağır ağır sönüyor.';

const encodings = [
  { name: 'UTF-8', bytes: Buffer.from(french), text: french, encoding: 'utf-8' },
  { name: 'UTF-8 with a byte order mark', bytes: Buffer.from(`\uFEFF${french}`), text: french, encoding: 'utf-8' },
  {
    name: 'UTF-16, little end first, with a mark',
    bytes: Buffer.from(`\uFEFF${french}`, 'utf16le'),
    text: french,
    encoding: 'utf-16le',
  },
  {
    name: 'UTF-16, big end first, with a mark',
    bytes: Buffer.from(`\uFEFF${french}`, 'utf16le').swap16(),
    text: french,
    encoding: 'utf-16be',
  },
  { name: 'UTF-16 without a mark', bytes: utf16(french), text: french, encoding: 'utf-16le' },
  { name: 'UTF-16, big end first, without a mark', bytes: utf16(french).swap16(), text: french, encoding: 'utf-16be' },
  { name: 'UTF-16 of Russian without a mark', bytes: utf16(russian), text: russian, encoding: 'utf-16le' },
  {
    name: 'UTF-32 with a mark',
    bytes: iconv.encode(`\uFEFF${french}`, 'utf-32le'),
    text: french,
    encoding: 'utf-32le',
  },
  {
    name: 'Windows-1252',
    bytes: iconv.encode(french, 'windows-1252'),
    text: french,
    encoding: 'windows-1252',
    isGuessed: true,
  },
  {
    name: 'Windows-1252 with a single dash',
    bytes: iconv.encode('Up – and down.', 'windows-1252'),
    text: 'Up – and down.',
    encoding: 'windows-1252',
    isGuessed: true,
  },
  {
    name: 'Windows-1250',
    bytes: iconv.encode(polish, 'windows-1250'),
    text: polish,
    encoding: 'windows-1250',
    isGuessed: true,
  },
  {
    name: 'Windows-1251',
    bytes: iconv.encode(russian, 'windows-1251'),
    text: russian,
    encoding: 'windows-1251',
    isGuessed: true,
  },
  {
    name: 'Windows-1254',
    bytes: iconv.encode(turkish, 'windows-1254'),
    text: turkish,
    encoding: 'windows-1254',
    isGuessed: true,
  },
  {
    name: 'what a page says of itself',
    bytes: iconv.encode('<html><head><meta charset="windows-1251"></head><p>Ёж', 'windows-1251'),
    text: '<html><head><meta charset="windows-1251"></head><p>Ёж',
    encoding: 'windows-1251',
  },
  {
    name: 'Latin 1, which pages say and don’t mean',
    bytes: iconv.encode(
      '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><p>“Été”',
      'windows-1252',
    ),
    text: '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><p>“Été”',
    encoding: 'windows-1252',
  },
  {
    name: 'UTF-8 of a page that says otherwise',
    bytes: Buffer.from('<meta charset="iso-8859-1"><p>“Été”'),
    text: '<meta charset="iso-8859-1"><p>“Été”',
    encoding: 'utf-8',
  },
  {
    name: 'line ends of Windows and of old Macs',
    bytes: Buffer.from('a\r\nb\rc\n'),
    text: 'a\nb\nc\n',
    encoding: 'utf-8',
  },
];

for (const { name, bytes, text, encoding, isGuessed = false } of encodings) {
  test(`decoded: ${name}`, () => assert.deepEqual(decodeText(bytes, 'a.txt'), { text, encoding, isGuessed }));
}

const guessed = [
  { file: 'guessed.txt', content: iconv.encode(french, 'windows-1252'), asks: true },
  { file: 'proven.txt', content: french, asks: false },
  {
    file: 'said.html',
    content: iconv.encode(`<meta charset="windows-1252"><p>${french}`, 'windows-1252'),
    asks: false,
  },
];

for (const { file, content, asks } of guessed) {
  test(`an encoding is asked about only where it was guessed: ${file}`, async () => {
    const { findings = [] } = await readDocument(write(file, content));
    assert.deepEqual(
      findings.map(({ message }) => /was read as Windows-1252/.test(message)),
      asks ? [true] : [],
    );
  });
}

const formats = [
  {
    name: 'a page saved as .txt',
    file: 'page.txt',
    content: '<!-- saved --><!DOCTYPE html><html><body><p>Up.</p></body></html>',
    format: 'html',
  },
  { name: 'text saved as .html', file: 'text.html', content: 'Up < down.\n\nAnd > up.', format: 'text' },
  { name: 'a part of a page', file: 'part.htm', content: '<p>Up.</p>', format: 'html' },
  { name: 'Markdown', file: 'a.md', content: '# Up\n\nDown.', format: 'markdown' },
  { name: 'MDX', file: 'a.mdx', content: '# Up\n\nDown.', format: 'markdown' },
  { name: 'text', file: 'a.TXT', content: 'Up.', format: 'text' },
  { name: 'text without an ending', file: 'README', content: 'Up.', format: 'text' },
  { name: 'a Word file under another name', file: 'word.txt', content: good, format: 'docx' },
];

for (const { name, file, content, format } of formats) {
  test(`recognised: ${name}`, async () => {
    const document = await readDocument(write(file, content));
    assert.equal(document.format, format);
    assert.ok(document.lines.length > 0);
  });
}
