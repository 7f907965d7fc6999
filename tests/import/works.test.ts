import assert from 'node:assert/strict';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { parse } from 'yaml';
import { judgeContent } from '../../src/edition/checks/check-content.ts';
import { readContent, readFixedPages } from '../../src/edition/read/read-site.ts';
import { workSchema } from '../../src/edition/schema/work.ts';
import { runCommand } from '../../src/import/run-command.ts';
import { readReference } from '../../src/import/works/read-reference.ts';
import { rankingSite } from '../support/sites.ts';
import { createScratchProject, type ScratchProject } from '../support/scratch-project.ts';

let project: ScratchProject;

before(async () => {
  project = await createScratchProject(rankingSite.content);
  await mkdir(join(project.folder, 'docs'));
});

after(() => project.remove());

const cranes =
  'Ann Reed and Ole Lind, “Cranes at Sea”, in Coast Review, Vol. 12, No. 3 (May 2024), p. 41-56, https://doi.org/10.1000/182.5';

/** A document with a note for each of these references. */
async function write(name: string, references: string[]): Promise<string> {
  const marks = references.map(
    (_, index) => `Keeper ${index + 1} wrote down what the boats had said,[${index + 1}] and went up.`,
  );
  const notes = references.map((reference, index) => `[${index + 1}] ${reference}`);
  await project.write(`docs/${name}.txt`, [`The ${name} of the Quay`, ...marks, ...notes].join('\n\n'));
  return join(project.folder, `docs/${name}.txt`);
}

async function run(...args: string[]): Promise<string> {
  const lines: string[] = [];
  const print = (line: string) => lines.push(line);
  const status = await runCommand(args, { root: project.folder, environment: {}, print, printError: print });
  assert.equal(status, 0, lines.join('\n'));
  return lines.join('\n');
}

const read = (path: string): Promise<string> => readFile(join(project.folder, 'content', path), 'utf8');

test('the report has a record to paste for a work with a DOI, and writes none', async () => {
  const report = await run(await write('ledger', [`See ${cranes}.`]));
  const [, at = '', yaml = ''] = /Works in the notes\n\s+(.*)\n([\s\S]*?)\n\n/.exec(report) ?? [];
  assert.match(at, /docs\/ledger\.txt:5: note 1: \[@reed-lind-2024\], content\/works\/reed-lind-2024\.yaml/);
  assert.deepEqual(parse(yaml), {
    type: 'article-journal',
    kind: 'scholarship',
    author: [
      { family: 'Reed', given: 'Ann' },
      { family: 'Lind', given: 'Ole' },
    ],
    title: 'Cranes at Sea',
    'container-title': 'Coast Review',
    volume: '12',
    issue: '3',
    issued: '2024-05',
    page: '41-56',
    DOI: '10.1000/182.5',
  });
  assert.ok(!(await readdir(join(project.folder, 'content/works'))).includes('reed-lind-2024.yaml'));
  assert.doesNotMatch(await read('articles/the-ledger-of-the-quay.mdx'), /\[@/);
});

test('with --works the records are written, the notes cite them, and the site takes both', async () => {
  const known = parse(await read('works/grgic-2024.yaml')) as { title: string; DOI: string };
  const references = [
    `${cranes}; Harbour Board, “Rules of the Quay”, 3 June 2023, https://harbour.example/rules.`,
    `Gorana Grgić, “${known.title}”, https://doi.org/${known.DOI}.`,
    'Ann Reed and Ole Lind, “Cranes at Sea”, p. 44, https://doi.org/10.1000/182.5.',
    'The keeper said so.',
  ];
  const report = await run('--works', await write('winch', references));
  assert.match(report, /with .*content\/works\/reed-lind-2024\.yaml, content\/works\/harbour-board-2023\.yaml/);
  assert.match(report, /note 2: \[@grgic-2024\], which the site or a note above has/);
  for (const key of ['reed-lind-2024', 'harbour-board-2023'])
    assert.ok(workSchema.safeParse(parse(await read(`works/${key}.yaml`))).success, key);
  const mdx = await read('articles/the-winch-of-the-quay.mdx');
  const cited = [...mdx.matchAll(/^\[\^(\d)\]: .*<Ed>(.*)<\/Ed>$/gm)].map(([, note, keys]) => `${note} ${keys}`);
  assert.deepEqual(cited, ['1 [@reed-lind-2024] [@harbour-board-2023]', '2 [@grgic-2024]', '3 [@reed-lind-2024]']);
  const { problems, drafts } = judgeContent(readContent(project.folder), readFixedPages(project.folder));
  assert.deepEqual(problems, []);
  assert.doesNotMatch(JSON.stringify(drafts), /\[@|reed-lind-2024|harbour-board-2023/);
});

const references = [
  {
    name: 'a chapter with its editor',
    text: 'Ole Lind, “Tides”, in Ann Reed (ed.), The Book of Boats, Bergen, Coast Press, 2021, p. 7-19.',
    work: {
      type: 'chapter',
      editor: [{ family: 'Reed', given: 'Ann' }],
      'container-title': 'The Book of Boats',
      page: '7-19',
    },
  },
  {
    name: 'a paper of a series',
    text: 'Ann Reed, “Piers”, in Coast Papers, No. 24|7 (December 2024), https://coast.example/7.',
    work: {
      type: 'report',
      'collection-title': 'Coast Papers',
      number: '24|7',
      issued: '2024-12',
      URL: 'https://coast.example/7',
    },
  },
  {
    name: 'a page of an authority, without quotation marks',
    text: 'NATO, Relations with Harbours, 24 October 2024, https://www.nato.int/harbours.htm [6].',
    work: {
      type: 'webpage',
      kind: 'official',
      author: [{ literal: 'NATO' }],
      title: 'Relations with Harbours',
      issued: '2024-10-24',
    },
  },
  {
    name: 'an address that is cut short is left out',
    text: 'Ann Reed, “Piers”, 2 May 2024, https://coast.example/a/long/pa...',
    work: { title: 'Piers', issued: '2024-05-02', URL: undefined },
  },
  { name: 'a remark', text: 'They entail the passage of boats in 2024.', work: undefined },
  { name: '“Ibid.”', text: 'Ibid., p. 7.', work: undefined },
  { name: 'a quotation without a date or an address', text: 'He called it a “silent harbour”.', work: undefined },
];

for (const { name, text, work } of references) {
  test(`a reference is read: ${name}`, () => {
    const read = readReference(text);
    if (!work) assert.equal(read, undefined);
    else
      assert.deepEqual(
        Object.fromEntries(Object.keys(work).map((name) => [name, read?.[name as keyof typeof read]])),
        work,
      );
  });
}
