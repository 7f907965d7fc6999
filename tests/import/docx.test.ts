import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  Document,
  EndnoteReferenceRun,
  ExternalHyperlink,
  FootnoteReferenceRun,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import fc from 'fast-check';
import { paragraph, readWord, wordFile, wordXml } from './docx-files.ts';
import { importDocument } from '../../src/import/import-document.ts';
import { nobody } from './import-text.ts';
import { accountedWords, asMarkdown, lineWords } from './html-reading.ts';

const note = (text: string) => ({ children: [new Paragraph(text)] });
const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });
const item = (text: string) => new Paragraph({ text, bullet: { level: 0 } });

const paper = new Document({
  title: 'On tides',
  creator: 'Ann Lee; Bo Ray',
  keywords: 'sea, moon',
  subject: 'How they rise',
  footnotes: { 1: note('Almanac, p. 3.'), 2: note('Pilot.') },
  endnotes: { 1: note('Log of the port.') },
  sections: [
    {
      headers: { default: new Header({ children: [new Paragraph('Harbour Papers 7')] }) },
      footers: { default: new Footer({ children: [new Paragraph('Draft of May')] }) },
      children: [
        new Paragraph({ text: 'Tides', heading: HeadingLevel.TITLE }),
        new Paragraph({ text: 'A study', style: 'Subtitle' }),
        new Paragraph({ text: 'Ebb', heading: HeadingLevel.HEADING_1 }),
        new Paragraph({
          children: [
            new TextRun('It '),
            new TextRun({ text: 'falls', italics: true }),
            new TextRun('.'),
            new FootnoteReferenceRun(1),
            new TextRun(' Then '),
            new TextRun({ text: 'rises', bold: true }),
            new EndnoteReferenceRun(1),
            new TextRun(' again.'),
            new FootnoteReferenceRun(2),
          ],
        }),
        new Paragraph(''),
        item('One'),
        item('Two'),
        new Paragraph({ text: 'By day', heading: HeadingLevel.HEADING_2 }),
        new Table({
          rows: [
            new TableRow({ children: [cell('Tide'), cell('Hour')] }),
            new TableRow({ children: [cell('High'), cell('six')] }),
          ],
        }),
        new Paragraph({
          children: [
            new TextRun('See the '),
            new ExternalHyperlink({ link: 'https://sea.example/', children: [new TextRun('chart')] }),
            new TextRun('.'),
          ],
        }),
      ],
    },
  ],
});

const bytes = await Packer.toBuffer(paper);
const document = await readWord(bytes);

test('a Word file becomes an article, with footnotes and endnotes in one numbering', () => {
  assert.equal(
    asMarkdown(document.tree),
    `# Tides

A study

## Ebb

It *falls*.[^1] Then **rises**[^2] again.[^3]

- One
- Two

### By day

| Tide | Hour |
| ---- | ---- |
| High | six  |

See the [chart](https://sea.example/).

[^1]: Almanac, p. 3.

[^2]: Log of the port.

[^3]: Pilot.`,
  );
});

test('its properties are the metadata', () => {
  const { created, ...others } = document.metadata;
  assert.match(created ?? '', /^\d{4}-\d{2}-\d{2}T/);
  assert.deepEqual(others, {
    title: 'On tides',
    authors: ['Ann Lee', 'Bo Ray'],
    description: 'How they rise',
    tags: ['sea', 'moon'],
  });
});

test('its lines are its paragraphs, one after the other, and heads and feet of pages are set aside', () => {
  assert.deepEqual(
    document.lines.map(({ number }) => number),
    document.lines.map((_, index) => index + 1),
  );
  assert.equal(document.lines[3]?.text, 'It falls.[1] Then rises[2] again.[3]');
  assert.equal(document.tree.children[3]?.position?.start.line, 4);
  assert.deepEqual(
    document.setAside.map(({ text, reason }) => `${reason}: ${text}`),
    ['head of the pages: Harbour Papers 7', 'foot of the pages: Draft of May'],
  );
});

const run = (text: string, tag = 't'): string => `<w:r><w:${tag} xml:space="preserve">${text}</w:${tag}></w:r>`;

const cases = [
  {
    name: 'what was deleted is no text, and what was inserted is',
    body: `<w:p>${run('Up ')}<w:del w:id="1">${run('and away ', 'delText')}</w:del><w:ins w:id="2">${run('and down')}</w:ins></w:p>`,
    expected: 'Up and down',
  },
  {
    name: 'what was moved is where it was moved to',
    body: `<w:p><w:moveFrom w:id="1">${run('Tide.')}</w:moveFrom></w:p>${paragraph('Ebb.')}<w:p><w:moveTo w:id="2">${run('Tide.')}</w:moveTo></w:p>`,
    expected: 'Ebb.\n\nTide.',
  },
  {
    name: 'a text box comes after its paragraph, once',
    body: `<w:p>${run('Up.')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:txbxContent>${paragraph('Boxed.')}</w:txbxContent></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${paragraph('Boxed.')}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
    expected: 'Up.\n\nBoxed.',
  },
  {
    name: 'text in a content control stays',
    body: `<w:sdt><w:sdtContent>${paragraph('Controlled.')}</w:sdtContent></w:sdt>`,
    expected: 'Controlled.',
  },
  {
    name: 'raised numbers typed by hand stay raised',
    body: `<w:p>${run('Ebb.')}<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>1</w:t></w:r></w:p>${paragraph('Notes')}${paragraph('1. Almanac.')}`,
    expected: 'Ebb.¹\n\nNotes\n\n1\\. Almanac.',
  },
  {
    name: 'markup in the text stays text',
    body: paragraph('{a} &lt;script&gt;b&lt;/script&gt; &amp;amp;'),
    expected: '{a} \\<script>b\\</script> \\&amp;',
  },
];

for (const { name, body, expected } of cases) {
  test(`Word: ${name}`, async () => {
    const read = await readWord(wordFile(body));
    assert.equal(asMarkdown(read.tree), expected);
    assert.deepEqual(accountedWords(read), lineWords(read));
  });
}

test('comments, and whatever can’t be carried over, are set aside', async () => {
  const lost = `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:txbxContent>${paragraph('Drawn words.')}</w:txbxContent></mc:Choice></mc:AlternateContent></w:r></w:p>`;
  const comments = {
    name: 'word/comments.xml',
    data: wordXml('comments', `<w:comment w:id="0">${paragraph('Is this so?')}</w:comment>`),
  };
  const { setAside, tree } = await readWord(wordFile(`${paragraph('Up.')}${lost}`, [comments]));
  assert.equal(asMarkdown(tree), 'Up.');
  assert.deepEqual(
    setAside.map(({ text, reason }) => `${reason}: ${text}`),
    ['text of a part of Word that can’t be imported: Drawn words.', 'comment: Is this so?'],
  );
});

let count = 0;
const words = fc.integer({ min: 1, max: 12 }).map((length) => Array.from({ length }, () => `w${++count}x`).join(' '));
const part = fc.record({
  text: words,
  note: fc.option(words),
  kind: fc.constantFrom('foot', 'end'),
  style: fc.constantFrom('p', 'h', 'li', 'cell'),
});

test('no word of a Word file is lost, and every note is linked', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(part, { minLength: 1, maxLength: 15 }), async (parts) => {
      const read = await readWord(await write(parts));
      const texts = parts.flatMap(({ text, note }) => `${text} ${note ?? ''}`.match(/w\d+x/g) ?? []);
      const found = accountedWords(read);
      assert.deepEqual(
        found.filter((word) => /^w\d+x$/.test(word)),
        texts.sort(),
      );
      assert.deepEqual(found, lineWords(read));
      const definitions = read.tree.children.filter((node) => node.type === 'footnoteDefinition');
      assert.deepEqual(
        definitions.map((definition) => JSON.stringify(definition).match(/w\d+x/g)?.join(' ')),
        parts.flatMap(({ note }) => note ?? []),
      );
    }),
    { numRuns: 25 },
  );
});

type Part = typeof part extends fc.Arbitrary<infer Value> ? Value : never;

function write(parts: Part[]): Promise<Buffer> {
  const noted = parts.filter(({ note }) => note !== null);
  const notes = (kind: string) =>
    Object.fromEntries(
      noted.flatMap((entry, index) => (entry.kind === kind && entry.note ? [[index + 1, note(entry.note)]] : [])),
    );
  const children = parts.map((entry) => {
    const index = noted.indexOf(entry) + 1;
    const mark = entry.kind === 'foot' ? new FootnoteReferenceRun(index) : new EndnoteReferenceRun(index);
    const runs = [new TextRun(entry.text), ...(index > 0 ? [mark] : [])];
    if (entry.style === 'cell')
      return new Table({
        rows: [new TableRow({ children: [new TableCell({ children: [new Paragraph({ children: runs })] })] })],
      });
    return new Paragraph({
      children: runs,
      ...(entry.style === 'h' && { heading: HeadingLevel.HEADING_2 }),
      ...(entry.style === 'li' && { bullet: { level: 0 } }),
    });
  });
  return Packer.toBuffer(new Document({ footnotes: notes('foot'), endnotes: notes('end'), sections: [{ children }] }));
}

const bold = (text: string): string => `<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>${text}</w:t></w:r></w:p>`;
const core = (creator: string) => ({
  name: 'docProps/core.xml',
  data: `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>${creator}</dc:creator></cp:coreProperties>`,
});
const high = 'The tide came in twice a day, and the keeper wrote down when it did, and how high it was on the stairs.';

test('in a file without styles, a short bold paragraph is asked about, and a bold sentence is not', async () => {
  const body = [
    bold('Tides'),
    paragraph(high),
    bold('Who writes them down'),
    paragraph(high),
    bold('He was tired.'),
    paragraph(high),
  ];
  const article = importDocument(await readWord(wordFile(body.join(''))), nobody, [], '2030-05-06');
  assert.deepEqual(
    article.findings
      .filter(({ about }) => about === 'text')
      .map(({ line, message }) => `${line}: ${message.split('?')[0]}`),
    ['3: Paragraph 2 is bold and short; is it a heading'],
  );
});

for (const [creator, authors] of [
  ['Un-named', undefined],
  ['Microsoft Office User', undefined],
  ['Ann Lee; Unknown', ['Ann Lee']],
] as const) {
  test(`“${creator}” in the properties names ${authors?.join(', ') ?? 'nobody'}`, async () => {
    const { metadata } = await readWord(wordFile(paragraph(high), [core(creator)]));
    assert.deepEqual(metadata.authors, authors);
  });
}

test('a name below the title is the author where a date is below it, and else no sure subtitle', async () => {
  const factsOf = async (...lines: string[]) => {
    const file = wordFile(['Tides', ...lines, high, high].map(paragraph).join(''), [core('Bo Ray')]);
    return importDocument(await readWord(file), nobody, [], '2030-05-06').facts;
  };
  const subtitle = (await factsOf('Ada Fox', '12 April 2024')).find(({ field }) => field === 'subtitle');
  assert.deepEqual([subtitle?.value, subtitle?.isCertain], ['Ada Fox', false]);
  const unnamed = wordFile(['Tides', 'Ada Fox', '12 April 2024', high].map(paragraph).join(''), [core('Un-named')]);
  const { facts } = importDocument(await readWord(unnamed), nobody, [], '2030-05-06');
  assert.deepEqual(
    facts.filter(({ field }) => field === 'author').map(({ value }) => value),
    ['Ada Fox'],
  );
  assert.ok(!facts.some(({ field }) => field === 'subtitle'));
});
