import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { readCode } from './imports.ts';
import { describeRooms, findFaults } from './judge-rooms.ts';
import { rooms } from './rooms.ts';

/** A tree without a fault. */
const good: Record<string, string> = {
  'text/fold.ts': 'export const fold = 1;\n',
  'search/find.ts': "import { fold } from '../text/fold.ts';\n",
  'client/dialog.ts': "export const open = () => import('../search/find.ts');\n",
  'pages/index.astro':
    "---\nimport '../styles/site.css';\n---\n\n<script>\n  import '../client/dialog.ts';\n</script>\n",
  'styles/site.css': '',
};

function findIn(t: TestContext, changes: Record<string, string>): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'rooms-'));
  t.after(() => rmSync(folder, { recursive: true }));
  for (const [path, text] of Object.entries({ ...good, ...changes })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return findFaults(readCode(folder), rooms, 'src');
}

test('imports that the rule allows are no fault', (t) => assert.deepEqual(findIn(t, {}), []));

const faults: { name: string; changes: Record<string, string>; says: RegExp[] }[] = [
  {
    name: 'an import against the rule is named with its file and line',
    changes: { 'search/find.ts': "import { fold } from '../text/fold.ts';\nimport { x } from '../client/x.ts';\n" },
    says: [
      /^src\/search\/find\.ts:2: search may not import client\/x\.ts\. It may import text, edition/,
      /in a circle/,
    ],
  },
  {
    name: 'so is one of a type',
    changes: { 'text/fold.ts': "\nimport type { Work } from '../edition/schema/work.ts';\n" },
    says: [/^src\/text\/fold\.ts:2: text may not import edition\/schema\/work\.ts\. It may import nothing/],
  },
  {
    name: 'one that is made when it is needed',
    changes: { 'client/dialog.ts': "export const open = () => import('../pages/index.astro');\n" },
    says: [
      /^src\/client\/dialog\.ts:1: client may not import pages/,
      /^The rooms client, pages import/,
      /^These files/,
    ],
  },
  {
    name: 'one in the head of a component',
    changes: { 'components/Card.astro': "---\nconst a = 1;\nimport { x } from '../pages/x.ts';\n---\n\n<p>{a}</p>\n" },
    says: [/^src\/components\/Card\.astro:3: components may not import pages/],
  },
  {
    name: 'one in its script',
    changes: { 'components/Card.astro': "---\n---\n\n<p></p>\n<script>\n  import '../layouts/x.ts';\n</script>\n" },
    says: [/^src\/components\/Card\.astro:6: components may not import layouts/],
  },
  {
    name: 'one from a later part of the edition',
    changes: { 'edition/schema/date.ts': "export * from '../checks/dates.ts';\n" },
    says: [/^src\/edition\/schema\/date\.ts:1: edition\/schema may not import edition\/checks/],
  },
  {
    name: 'a folder that is no room',
    changes: { 'utils/all.ts': '' },
    says: [/^src\/utils\/all\.ts:1: utils is no room\. Put the file into one/],
  },
  {
    name: 'files that import each other, be it through a third one',
    changes: {
      'text/a.ts': "import './b.ts';\n",
      'text/b.ts': "import { type X, c } from './c.ts';\n",
      'text/c.ts': "export { a } from './a.ts';\n",
    },
    says: [/^These files import each other in a circle: src\/text\/a\.ts, src\/text\/b\.ts, src\/text\/c\.ts\.$/],
  },
];

for (const { name, changes, says } of faults) {
  test(`a fault: ${name}`, (t) => {
    const found = findIn(t, changes);
    assert.equal(found.length, says.length, found.join('\n'));
    for (const [index, expected] of says.entries()) assert.match(found[index] ?? '', expected);
  });
}

test('files may take types from each other, since nothing of them is left in the program', (t) => {
  const changes = {
    'text/a.ts': "import type { B } from './b.ts';\nimport { type C } from './b.ts';\n",
    'text/b.ts': "import { a } from './a.ts';\n",
  };
  assert.deepEqual(findIn(t, changes), []);
});

test('a room may import only from rooms before it', () => {
  const names = Object.keys(rooms);
  for (const [room, allowed] of Object.entries(rooms)) {
    for (const name of allowed) assert.ok(names.indexOf(name) < names.indexOf(room), `${room} → ${name}`);
    assert.ok(
      allowed.every((name) => names.includes(name)),
      room,
    );
  }
});

test('the rooms of this project follow the rule, and there is something to look at', () => {
  const files = readCode('src');
  assert.ok(files.length > 300, `only ${files.length} files`);
  assert.deepEqual(findFaults(files, rooms, 'src'), []);
  assert.match(describeRooms(files, rooms), /^client +\d+ +\d+ {2}.*search \d+/m);
});
