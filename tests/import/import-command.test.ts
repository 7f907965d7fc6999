import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readEdition } from '../../src/edition/read/read-edition.ts';
import { optionNames } from '../../src/import/options.ts';
import { runCommand } from '../../src/import/run-command.ts';
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { paragraph, wordFile } from './docx-files.ts';
import { createScratchProject, type ScratchProject } from '../support/scratch-project.ts';

let project: ScratchProject;

before(async () => {
  project = await createScratchProject();
  await mkdir(join(project.folder, 'docs'));
  process.chdir(project.folder);
});

after(async () => {
  process.chdir(import.meta.dirname);
  await project.remove();
});

interface Result {
  status: number;
  stdout: string;
  stderr: string;
}

/** Run the command in the project, as an editor does but in this process, which is much faster. */
const run = (...args: string[]): Promise<Result> => runIn({}, ...args);

async function runIn(environment: NodeJS.ProcessEnv, ...args: string[]): Promise<Result> {
  const [out, errors]: [string[], string[]] = [[], []];
  const status = await runCommand(args, {
    root: project.folder,
    environment,
    print: (line) => out.push(line),
    printError: (line) => errors.push(line),
  });
  return { status, stdout: out.join('\n'), stderr: errors.join('\n') };
}

/** Run the command as an editor does. */
const runProcess = (...args: string[]): Promise<Result> =>
  new Promise((resolve) => {
    const command = ['--no-warnings', 'src/import/import.ts', ...args];
    // The tests may themselves run below npm, which passes its settings on.
    const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('npm_config_')));
    execFile(process.execPath, command, { cwd: project.folder, env }, (error, stdout, stderr) => {
      resolve({ status: error ? Number(error.code ?? 1) : 0, stdout, stderr });
    });
  });

const padding = 'and the keeper went up the stairs once more to see whether the lamp was still burning in the rain.';

/** Write a document of its own for each test. */
async function write(name: string, text: string): Promise<string> {
  await project.write(`docs/${name}`, text);
  return `docs/${name}`;
}

const documentOn = (subject: string): string =>
  `${subject} of the Bay\n\nThe ${subject} was old,[1] ${padding}\n\nIt was sold, ${padding}\n\n[1] Log, p. 3.\n`;

const read = (path: string): Promise<string> => readFile(join(project.folder, path), 'utf8');
const listArticles = () => readdir(join(project.folder, 'content/articles'));

test('a document becomes a draft, with a report of what is in it and what is missing', async () => {
  const { status, stdout } = await runProcess(await write('lamp.txt', documentOn('Lamp')));
  assert.equal(status, 0, stdout);
  const mdx = await read('content/articles/lamp-of-the-bay.mdx');
  assert.match(mdx, /^---\n[\s\S]*title: Lamp of the Bay\n[\s\S]*---\n\nThe Lamp was old,\[\^1\] /);
  assert.match(mdx, /^draft: true$/m);
  assert.match(mdx, /^paragraphs: 2$/m);
  assert.match(stdout, /content\/articles\/lamp-of-the-bay\.mdx: written, a draft/);
  assert.match(stdout, /none is missing, none is added/);
  assert.match(stdout, /2 paragraphs, 1 note \(1 mark, written like \[1\]\)/);
  assert.match(stdout, /Not known yet\n\s+.*authors, publisher, published/);
});

test('a dry run writes nothing', async () => {
  const articles = await listArticles();
  const { status, stdout } = await run('--dry-run', await write('oil.txt', documentOn('Oil')));
  assert.equal(status, 0);
  assert.match(stdout, /not written \(dry run\)/);
  assert.deepEqual(await listArticles(), articles);
});

test('what a document doesn’t say can be given', async () => {
  const file = await write('wick.txt', documentOn('Wick'));
  const given = [
    '--author',
    'Tom Ashdown',
    '--date',
    '2020-05',
    '--publisher',
    'Quay Review',
    '--url',
    'https://wick.example/',
  ];
  const { status } = await run('--title', 'A Wick', '--slug', 'wick', ...given, file);
  assert.equal(status, 0);
  const mdx = await read('content/articles/wick.mdx');
  assert.match(mdx, /^title: A Wick$/m);
  assert.match(mdx, /^authors: \[tom-ashdown\]$/m);
  assert.match(mdx, /^publisher: quay-review$/m);
  assert.match(mdx, /^ {2}date: '2020-05'$/m);
  assert.match(mdx, /^ {2}url: https:\/\/wick\.example\/$/m);
});

test('as data, the report is all that is in the standard output', async () => {
  const { stdout, stderr } = await runProcess('--json', '--dry-run', await write('mast.txt', documentOn('Mast')));
  const [outcome] = JSON.parse(stdout) as [Record<string, unknown>];
  assert.deepEqual(outcome['counts'], { words: 55, sections: 0, paragraphs: 2, notes: 1, marks: 1, links: 0 });
  assert.equal(outcome['slug'], 'mast-of-the-bay');
  assert.match(stderr, /^\[1 of 1\] docs\/mast\.txt$/m);
});

test('of several documents, those that can be imported are, and the exit status says that one could not', async () => {
  const files = [
    await write('bell.txt', documentOn('Bell')),
    'docs/nowhere.txt',
    await write('buoy.txt', documentOn('Buoy')),
  ];
  const { status, stdout, stderr } = await run(...files);
  assert.equal(status, 1);
  assert.match(stdout, /\[1 of 3\] docs\/bell\.txt[\s\S]*\[2 of 3\][\s\S]*\[3 of 3\] docs\/buoy\.txt/);
  assert.match(stdout, /2 documents imported, 1 failed\./);
  assert.match(stderr, /docs\/nowhere\.txt: There is no such file/);
  const articles = await listArticles();
  assert.ok(articles.includes('bell-of-the-bay.mdx') && articles.includes('buoy-of-the-bay.mdx'));
});

test('two documents with one name: the second fails', async () => {
  const { status, stderr } = await run(
    '--dry-run',
    await write('a.txt', documentOn('Pier')),
    await write('b.txt', documentOn('Pier')),
  );
  assert.equal(status, 1);
  assert.match(stderr, /docs\/b\.txt: It gives the article “pier-of-the-bay”, as docs\/a\.txt does\./);
});

test('nothing that exists is overwritten without --force', async () => {
  const file = await write('crane.txt', documentOn('Crane'));
  await run(file);
  await project.write('content/articles/crane-of-the-bay.mdx', 'mine');
  const { status, stderr } = await run('--slug', 'crane-of-the-bay', file);
  assert.equal(status, 1);
  assert.match(stderr, /There is an article “crane-of-the-bay” already\. Replace its text with --force/);
  assert.equal(await read('content/articles/crane-of-the-bay.mdx'), 'mine');
});

test('with --force a text takes the place of an edition, which keeps what its editors wrote', async () => {
  const [title = ''] = /^title: .*$/m.exec(await read('content/articles/deep-water.mdx')) ?? [];
  const { status, stdout } = await run('--force', '--slug', 'deep-water', await write('ways.txt', documentOn('Way')));
  assert.equal(status, 0);
  const mdx = await read('content/articles/deep-water.mdx');
  assert.ok(title !== '' && mdx.split('\n').includes(title), title);
  assert.match(mdx, /^shortTitle: Deep Water$/m);
  assert.match(mdx, /^paragraphs: 2$/m);
  assert.match(mdx, /^\[\^1\]: Log, p\. 3\. <Ed>\[@harbour-board-2021, p\. 12\]<\/Ed>$/m);
  assert.doesNotMatch(mdx, /^draft:/m);
  assert.match(stdout, /Kept from the article that was there\n\s+title, (?:subtitle, )?shortTitle, authors/);
});

for (const [name, start] of [
  ['a byte order mark', '\uFEFF---\n'],
  ['a space after its first fence', '--- \n'],
  ['line ends of Windows', '---\r\n'],
] as const) {
  test(`an article that begins with ${name} keeps its fields`, async () => {
    const fields = ['title: Old Bollard', 'question: Who ties up here?', 'thesis: Nobody does.', 'topics: []'];
    await project.write('content/articles/marked.mdx', `${start}${fields.join('\n')}\n---\n\nIt was dark.\n`);
    const file = await write('marked.txt', documentOn('Bollard'));
    const { stdout } = await run('--dry-run', '--force', '--slug', 'marked', file);
    assert.match(stdout, /Kept from the article that was there\n\s+title, question, thesis, topics$/m);
  });
}

test('a whole edition keeps each of its fields, whatever program wrote its file', async () => {
  const before = await read('content/articles/deep-water.mdx');
  const foreign = `\uFEFF${before.replace(/^---$/gm, '---\t ')}`.replace(/\n/g, '\r\n');
  await project.write('content/articles/deep-water.mdx', foreign);
  const file = await write('quay.txt', documentOn('Quay'));
  const { status } = await run('--force', '--slug', 'deep-water', file);
  assert.equal(status, 0);
  const after = await read('content/articles/deep-water.mdx');
  const [old, kept] = [before, after].map((mdx) => readEdition('x.mdx', mdx).fields.data as Record<string, unknown>);
  const renewed = { edition: kept?.['edition'], paragraphs: 2, wording: 'original' };
  assert.deepEqual(kept, { ...old, ...renewed });
});

test('the works that notes cite are kept from a list and a quotation too, and none that is only shown in code', async () => {
  const existing = [
    ...['---', 'title: Old Buoy', '---', '', '> - It was dark.[^1]', '>', '>   [^1]: Log. [@grgic-2024, p. 2]', ''],
    ...['A note is written so:', '', '```', '[^1]: [@nikkei-asia-2023]', '```', ''],
  ];
  await project.write('content/articles/old-buoy.mdx', existing.join('\n'));
  await run('--force', '--slug', 'old-buoy', await write('buoy.txt', documentOn('Buoy')));
  const mdx = await read('content/articles/old-buoy.mdx');
  assert.match(mdx, /^\[\^1\]: .* <Ed>\[@grgic-2024, p\. 2\]<\/Ed>$/m);
});

test('where the text that was there can’t be read, it is said that its citations and editors’ notes are not kept', async () => {
  const existing = '---\ntitle: Old Float\n---\n\nIt was <dark.[^1]\n\n[^1]: [@grgic-2024]\n';
  await project.write('content/articles/old-float.mdx', existing);
  const file = await write('float.txt', documentOn('Float'));
  const { status, stdout } = await run('--dry-run', '--force', '--slug', 'old-float', file);
  assert.equal(status, 0);
  assert.match(stdout, /The text of the article as it was can’t be read \(line 5\), so the works that its notes cite/);
});

for (const [name, mdx] of [
  ['without front matter', 'The lamp was lit.\n'],
  ['whose front matter can’t be read', '---\ntitle: "Lamp\n---\n\nThe lamp was lit.\n'],
] as const) {
  test(`an article ${name} is not overwritten, since nothing of it could be kept`, async () => {
    await project.write('content/articles/broken.mdx', mdx);
    const file = await write('broken.txt', documentOn('Capstan'));
    const { status, stderr } = await run('--force', '--slug', 'broken', file);
    assert.equal(status, 1);
    assert.match(stderr, /The front matter of the article “broken” can’t be kept, .* Correct it in broken\.mdx/);
    assert.equal(await read('content/articles/broken.mdx'), mdx);
  });
}

test('what was written about the text that was there is named: editors’ notes, paragraphs, another title', async () => {
  const existing = [
    '---',
    'title: Old Lamps',
    'authors: [cenk-tamer]',
    'keyPoints: [{ text: Lamps burn., paragraphs: [2] }]',
    '---',
    '',
    'It was dark.',
    '',
    '<EditorsNote>“Dark” is the original’s wording.</EditorsNote>',
  ];
  await project.write('content/articles/old-lamps.mdx', existing.join('\n'));
  const biography = 'Ada Quill is Lecturer at the University of Mew Harbour, and keeps its lamps.';
  const file = await write('gong.txt', documentOn('Gong').replace('\n\n[1]', `\n\n${biography}\n\n[1]`));
  const { status, stdout } = await run('--dry-run', '--force', '--slug', 'old-lamps', file);
  assert.equal(status, 0);
  assert.match(stdout, /The document is called “Gong of the Bay”, the article “Old Lamps”; make sure/);
  assert.match(stdout, /The paragraphs that keyPoints name are those of the text that was there; go through them\./);
  assert.match(stdout, /note ““Dark” is the original’s wording\.” \(line 9 of the article as it was\) is gone/);
  assert.match(stdout, /author: Ada Quill/);
  assert.doesNotMatch(stdout, /ada-quill\.yaml/);
});

test('a new author’s file is named where it is written', async () => {
  const biography = 'Ada Quill is Lecturer at the University of Mew Harbour, and keeps its lamps.';
  const file = await write('horn.txt', documentOn('Horn').replace('\n\n[1]', `\n\n${biography}\n\n[1]`));
  const { stdout } = await run('--dry-run', file);
  assert.match(stdout, /with content\/people\/ada-quill\.yaml/);
  assert.match(stdout, /Ada Quill is new: read ada-quill\.yaml/);
});

test('another folder of the project can be named', async () => {
  const { status } = await run('--out', 'drafts/new', await write('jetty.txt', documentOn('Jetty')));
  assert.equal(status, 0);
  assert.deepEqual(await readdir(join(project.folder, 'drafts/new/articles')), ['jetty-of-the-bay.mdx']);
});

const refused = [
  { name: 'a folder outside the project', args: ['--out', '../elsewhere'], says: /leads out of the project/ },
  { name: 'an absolute folder outside the project', args: ['--out', '/tmp'], says: /leads out of the project/ },
  {
    name: 'a folder that a link leads out of the project',
    args: ['--out', 'link/new'],
    says: /leads out of the project/,
  },
  { name: 'a name that climbs', args: ['--slug', '../evil'], says: /can’t be the name of an article/ },
  { name: 'a name with capitals', args: ['--slug', 'Lamp'], says: /can’t be the name of an article/ },
  { name: 'an unknown option', args: ['--fast'], says: /'--fast'; --help names the options/ },
  {
    name: 'an option with a slip of the pen',
    args: ['--slgu', 'lamp'],
    says: /^Unknown option '--slgu'\. Did you mean --slug\?/,
  },
  { name: 'a date that doesn’t exist', args: ['--date', '2025-13-40'], says: /“2025-13-40” is not a date that exists/ },
  { name: 'a date that can be read in two ways', args: ['--date', '03/04/2020'], says: /can’t be read for certain/ },
  { name: 'an address that is none', args: ['--url', 'lamp'], says: /no web address/ },
];

test('what can’t be done is refused before anything is read', async (t) => {
  await symlink('/tmp', join(project.folder, 'link'));
  const file = await write('rope.txt', documentOn('Rope'));
  for (const { name, args, says } of refused) {
    await t.test(name, async () => {
      const articles = await listArticles();
      const { status, stderr } = await run(...args, file);
      assert.equal(status, 2);
      assert.match(stderr, says);
      assert.match(stderr, /Nothing was written\.$/);
      assert.deepEqual(await listArticles(), articles);
    });
  }
});

const keptByNpm = [
  { environment: { npm_config_dry_run: 'true' }, kept: '--dry-run' },
  { environment: { npm_config_force: 'true', npm_config_json: 'true' }, kept: '--json, --force' },
  { environment: { npm_config_slug: 'rope' }, kept: '--slug' },
  { environment: { npm_config_title: 'Rope' }, kept: '--title' },
];

for (const { environment, kept } of keptByNpm) {
  test(`${kept}, which npm has kept for itself, is missed, and nothing is written`, async () => {
    const articles = await listArticles();
    const { status, stderr } = await runIn(environment, await write('hawser.txt', documentOn('Hawser')));
    assert.equal(status, 2);
    assert.ok(
      stderr.startsWith(`npm has kept ${kept} for itself. Write npm run import -- ${kept.replace(',', '')} FILE`),
    );
    assert.match(stderr, /Nothing was written\.$/);
    assert.deepEqual(await listArticles(), articles);
  });
}

test('settings of npm that mean nothing to the import don’t hinder it', async () => {
  const environment = { npm_config_dry_run: 'false', npm_config_json: '', npm_config_cache: '/var/cache' };
  const { status } = await runIn(environment, '--dry-run', await write('hawser.txt', documentOn('Hawser')));
  assert.equal(status, 0);
});

const swallowing = [
  { args: ['--slug', '../harbour.txt'], says: '--slug took “../harbour.txt” as its value. Write --slug NAME FILE.' },
  { args: ['--date', 'harbour.docx'], says: '--date took “harbour.docx” as its value. Write --date YYYY-MM-DD FILE.' },
  { args: ['--out', 'a/harbour.md'], says: '--out took “a/harbour.md” as its value. Write --out FOLDER FILE.' },
];

for (const { args, says } of swallowing) {
  test(`${args.join(' ')} took the document as its value`, async () => {
    const { status, stderr } = await run(...args);
    assert.equal(status, 2);
    assert.equal(stderr, `${says}\nNothing was written.`);
  });
}

const withoutText = [
  { name: 'points.json', text: '{ "points": [{ "text": "The lamp was lit." }] }' },
  { name: 'heading.md', text: '# Lamps of the Bay\n\n## Oil\n' },
  { name: 'title.txt', text: 'Lamps of the Bay\n' },
];

for (const { name, text } of withoutText) {
  test(`${name}, which has no paragraph of text, is refused`, async () => {
    const articles = await listArticles();
    const { status, stderr } = await run(await write(name, text));
    assert.equal(status, 1);
    assert.match(stderr, /: No paragraph of text was found/);
    assert.deepEqual(await listArticles(), articles);
  });
}

test('a web address is no document', async () => {
  const { status, stderr } = await run('https://lamp.example/bay');
  assert.equal(status, 1);
  assert.match(stderr, /It is a web address\. Save the page as \.html and import that file\./);
});

test('the line with the title that is given is the title, also below other lines', async () => {
  const file = await write('reef.txt', `Bay Papers\n\nA Reef Seen from the Pier\n\n${documentOn('Reef')}`);
  const { status } = await run('--title', 'Reef of the Bay', file);
  assert.equal(status, 0);
  const mdx = await read('content/articles/reef-of-the-bay.mdx');
  assert.match(mdx, /^title: Reef of the Bay$/m);
  assert.doesNotMatch(mdx, /^(?:## )?Reef of the Bay$/m);
  assert.match(mdx, /^(?:## )?Bay Papers$/m);
});

test('an empty document is refused, and nothing half-written stays behind', async () => {
  const articles = await listArticles();
  const { status, stderr } = await run(await write('empty.txt', ' \n\n'));
  assert.equal(status, 1);
  assert.match(stderr, /docs\/empty\.txt: /);
  assert.deepEqual(await listArticles(), articles);
});

test('mistakes in the writing are reported, and fixed only with --fix', async () => {
  const text = documentOn('Rudder').replace('It was sold', 'It was sold\u00ADoff  twice');
  const file = await write('rudder.txt', text);
  const plain = await run(file);
  assert.match(plain.stdout, /Proofreading\n\s+docs\/rudder\.txt:5: /);
  assert.match(await read('content/articles/rudder-of-the-bay.mdx'), /sold\u00ADoff {2}twice/);
  const fixed = await run('--fix', '--force', file);
  assert.match(fixed.stdout, /Fixed\n\s+docs\/rudder\.txt:5: /);
  assert.match(await read('content/articles/rudder-of-the-bay.mdx'), /soldoff twice/);
});

test('a word far longer than any line and a text without a last line break are imported', async () => {
  const { status } = await run(
    '--dry-run',
    await write('long.txt', `Long\n\nThe lamp ${'o'.repeat(200_000)} ${padding.repeat(2000)}`),
  );
  assert.equal(status, 0);
});

test('the report numbers the paragraphs of each section and says how they begin', async () => {
  const part = (name: string) => `${name} the boats came in, ${padding}`;
  const text = ['Sails', part('Early'), part('Late'), 'The Harbour at Night', part('Once'), part('Twice')].join('\n\n');
  const { stdout } = await run('--dry-run', await write('sails.txt', text));
  const outline = [
    '(before the first heading): 2 paragraphs',
    '  1  Early the boats came in, …',
    '  2  Late the boats came in, …',
    'The Harbour at Night: 2 paragraphs',
    '  3  Once the boats came in, …',
    '  4  Twice the boats came in, …',
  ];
  assert.ok(stdout.includes(`  Sections\n${outline.map((line) => `    ${line}`).join('\n')}\n`), stdout);
});

test('help names every option', async () => {
  const { status, stdout } = await run('--help');
  assert.equal(status, 0);
  assert.equal(optionNames.length, 15);
  for (const name of optionNames) assert.match(stdout, new RegExp(`(?:^|\\s)--${name}\\s`), name);
});

test('a command without a document is refused', async () => {
  const { status, stderr } = await run('--dry-run');
  assert.equal(status, 2);
  assert.match(stderr, /Name the documents to import: npm run import -- FILE/);
});

test('a name for several documents is refused', async () => {
  const { status, stderr } = await run('--slug', 'oars', 'docs/a.txt', 'docs/b.txt');
  assert.equal(status, 2);
  assert.match(stderr, /--slug can be given for one document only; import it by itself/);
});

test('a folder in the place of a document is named, and the other documents are done', async () => {
  const { status, stdout, stderr } = await run('docs', await write('oar.txt', documentOn('Oar')));
  assert.equal(status, 1);
  assert.match(stderr, /failed {2}docs: .*folder/i);
  assert.match(stdout, /1 document imported, 1 failed\./);
  assert.ok((await listArticles()).includes('oar-of-the-bay.mdx'));
});

const flawed = 'It was sold\u00ADoff  twice';

for (const [name, content] of [
  [
    'keel.html',
    `<html lang="en"><article><h1>Keel of the Bay</h1><p>The <i>Keel</i> was old, ${padding}</p><p>${flawed}, ${padding}</p></article>`,
  ],
  [
    'keel.docx',
    wordFile([`Keel of the Bay`, `The Keel was old, ${padding}`, `${flawed}, ${padding}`].map(paragraph).join('')),
  ],
] as const) {
  test(`mistakes in ${name} are fixed in its article`, async () => {
    await writeFile(join(project.folder, 'docs', name), content);
    const { status, stdout, stderr } = await run('--fix', '--force', '--slug', 'keel', `docs/${name}`);
    assert.equal(status, 0, stderr);
    assert.match(stdout, /Fixed\n\s+docs\/keel\.\w+:\d+: /);
    assert.match(await read('content/articles/keel.mdx'), /It was soldoff twice, and the keeper/);
  });
}
