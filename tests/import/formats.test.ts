import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { readDocument } from '../../src/import/read/read-document.ts';
import type { SourceDocument } from '../../src/import/document.ts';
import { zip } from './docx-files.ts';
import { importText, nobody, type ImportedText } from './import-text.ts';

const folder = await mkdtemp(join(tmpdir(), 'formats-'));
after(() => rm(folder, { recursive: true }));

async function read(name: string, bytes: string | Buffer): Promise<SourceDocument> {
  const file = join(folder, name);
  await writeFile(file, bytes);
  return readDocument(file);
}

/** A document as the import makes an article of it, with every word proven. */
function importRead(document: SourceDocument): ImportedText {
  const imported = importText('', nobody, () => document);
  assert.deepEqual([imported.check.missing, imported.check.invented], [[], []]);
  return imported;
}

const one = 'The ferry from the island crosses four times a day, and its crew knows every rock of the sound by name.';
const two = 'In the spring the boards of the pier were counted again, and eleven of them were found to be rotten.';

/** A run of letters of a page: its size, its place and what it says. */
type Run = [size: number, x: number, y: number, text: string];

/** A PDF of some pages, as small as one can be. */
function pdf(pages: Run[][]): string {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${4 + index * 2} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...pages.flatMap((runs, index) => {
      const content = runs
        .map(([size, x, y, text]) => `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${text}) Tj ET`)
        .join('\n');
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents ${5 + index * 2} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  return `${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF`;
}

test('a PDF: heads and numbers of pages go, raised figures are marks, small lines at the foot are notes', async () => {
  const document = await read(
    'ferries.pdf',
    pdf([
      [
        [8, 60, 770, 'Island Papers 7'],
        [20, 60, 720, 'Ferries of the Sound'],
        [11, 60, 680, 'The ferry from the island crosses four times a day, and its crew knows every rock of'],
        [11, 60, 666, 'the sound by name.'],
        [6, 158, 671, '1'],
        [11, 60, 640, 'In the spring the boards of the pier were counted again, and eleven of them were found'],
        [8, 60, 80, '1 Log of the island.'],
        [9, 300, 30, '11'],
      ],
      [
        [8, 60, 770, 'Island Papers 7'],
        [11, 60, 700, 'to be rotten from the weather, as anybody could have told.'],
        [6, 370, 705, '2'],
        [14, 60, 660, 'The shed'],
        [11, 60, 630, 'Whoever waits for the last boat may sleep in the shed, which has a stove and some books.'],
        [8, 60, 80, '2 Book of boards.'],
        [9, 300, 30, '12'],
      ],
    ]),
  );
  const { mdx, article, fields, setAside } = importRead(document);
  assert.equal(fields.title, 'Ferries of the Sound');
  assert.match(mdx, /by name\.\[\^1\]/);
  assert.match(mdx, /were found to be rotten from the weather, as anybody could have told\.\[\^2\]/);
  assert.match(mdx, /^## The shed$/m);
  assert.match(mdx, /^\[\^2\]: Book of boards\.$/m);
  assert.equal(article.notes.definitions.length, 2);
  assert.deepEqual(setAside.map(({ text }) => text).sort(), ['11', '12', 'Island Papers 7', 'Island Papers 7']);
});

test('a PDF of pictures is named as a scan', async () => {
  await assert.rejects(read('scan.pdf', pdf([[]])), /its pages are pictures, as those of a scan are/);
});

const odt = `<office:document-content xmlns:office="o" xmlns:text="t" xmlns:xlink="x" xmlns:style="s" xmlns:fo="f"><office:automatic-styles>
<style:style style:name="T1"><style:text-properties style:text-position="super 58%"/></style:style></office:automatic-styles><office:body><office:text>
<text:h text:outline-level="1">Ferries</text:h><text:p>${one}<text:note text:id="n1"><text:note-citation>1</text:note-citation><text:note-body><text:p>Log of the island.</text:p></text:note-body></text:note></text:p>
<text:p>10<text:span text:style-name="T1">6</text:span> boards. ${two}</text:p></office:text></office:body></office:document-content>`;

const chapter = (body: string): string =>
  `<?xml version="1.0"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"><head><title>Ferries</title></head><body>${body}</body></html>`;

const archives = [
  {
    name: 'ferries.odt',
    parts: [
      { name: 'mimetype', data: 'application/vnd.oasis.opendocument.text' },
      { name: 'content.xml', data: odt },
    ],
  },
  {
    name: 'ferries.epub',
    parts: [
      { name: 'mimetype', data: 'application/epub+zip' },
      {
        name: 'O/b.opf',
        data: '<package><metadata><dc:title>Ferries</dc:title></metadata><manifest><item id="c" href="c.xhtml"/><item id="e" href="e.xhtml"/></manifest><spine><itemref idref="c"/><itemref idref="e"/></spine></package>',
      },
      {
        name: 'O/c.xhtml',
        data: chapter(
          `<h2>Ferries</h2><p>${one}<a href="e.xhtml#n1" epub:type="noteref">1</a></p><p>10<sup>6</sup> boards. ${two}</p>`,
        ),
      },
      {
        name: 'O/e.xhtml',
        data: chapter('<section><h2>Endnotes</h2><ol><li id="n1"><p>Log of the island.</p></li></ol></section>'),
      },
    ],
  },
  {
    name: 'ferries.zip',
    parts: [
      {
        name: 'Ferries.html',
        data: chapter(
          `<h1>Ferries</h1><p>${one}<sup><a href="#ftnt1">[1]</a></sup></p><p>10<sup>6</sup> boards. ${two}</p><div><p><a id="ftnt1" href="#x">[1]</a> Log of the island.</p></div>`,
        ),
      },
    ],
  },
];

for (const { name, parts } of archives) {
  test(`${name} is read with its note and its raised figure`, async () => {
    const { mdx, fields } = importRead(await read(name, zip(parts)));
    assert.equal(fields.title, 'Ferries');
    assert.match(mdx, /by name\.\[\^1\]/);
    assert.match(mdx, /10⁶ boards\./);
    assert.match(mdx, /^\[\^1\]: Log of the island\.$/m);
  });
}

const refused = [
  {
    name: 'a.xml',
    text: '<?xml version="1.0"?><!DOCTYPE article PUBLIC "-//NLM//DTD JATS v1.2//EN" "x.dtd"><article></article>',
    reason: /JATS/,
  },
  {
    name: 'b.xml',
    text: '<article xmlns="http://docbook.org/ns/docbook"><para>Ferries.</para></article>',
    reason: /DocBook/,
  },
  {
    name: 'c.tex',
    text: '% Ferries\n\\documentclass{article}\n\\begin{document}Ferries.\\end{document}',
    reason: /LaTeX/,
  },
  {
    name: 'd.mht',
    text: 'From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\nFerries',
    reason: /web archive/,
  },
];

for (const { name, text, reason } of refused) {
  test(`${name} is refused by the name of its format`, async () => {
    await assert.rejects(read(name, text), reason);
  });
}
