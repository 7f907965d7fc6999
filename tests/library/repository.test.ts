import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { newIssueUrl, readRepository } from '../../src/repository.ts';

const address = 'https://github.com/owner/name';

const cases = [
  { name: 'a web address is itself', field: address, expected: address },
  { name: 'an address ends without .git', field: `${address}.git`, expected: address },
  { name: 'an address ends without a slash', field: `${address}/`, expected: address },
  { name: 'what npm writes is an address', field: { type: 'git', url: `git+${address}.git` }, expected: address },
  { name: 'the address for pushing is one to read', field: 'git@github.com:owner/name.git', expected: address },
  { name: 'that with a scheme too', field: 'ssh://git@github.com/owner/name.git', expected: address },
  { name: 'a short name is one on GitHub', field: 'owner/name', expected: address },
  { name: 'a short name can name its host', field: 'gitlab:owner/name', expected: 'https://gitlab.com/owner/name' },
  { name: 'no field is no address', field: undefined, expected: undefined },
  { name: 'an object without an address is none', field: { type: 'git' }, expected: undefined },
];

describe('the field “repository” of package.json', () => {
  for (const { name, field, expected } of cases) {
    test(name, () => assert.equal(readRepository(field), expected));
  }

  for (const field of ['', 'crosscurrents', 'ftp://example.org/x', 'a b/c', 7]) {
    test(`is refused where it is no address: ${JSON.stringify(field)}`, () => {
      assert.throws(
        () => readRepository(field),
        /“repository” in package\.json is .*not an address\. Give one such as/,
      );
    });
  }
});

test('the title of a new issue survives its way into the address', () => {
  const title = 'Mistake in “A & B?”, edition of 1 May 2025 #2';
  assert.equal(new URL(newIssueUrl(address, title)).searchParams.get('title'), title);
  const onGitLab = new URL(newIssueUrl('https://gitlab.com/owner/name', title));
  assert.equal(onGitLab.pathname, '/owner/name/-/issues/new');
  assert.equal(onGitLab.searchParams.get('issue[title]'), title);
});
