import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { findRepository, newIssueUrl } from '../../src/library/repository.ts';

const address = 'https://github.com/owner/name';
const onGitHub = { GITHUB_REPOSITORY: 'built/here' };

describe('the repository of the site', () => {
  test('is the one that the settings name, wherever the site is built', () => {
    assert.equal(findRepository(address, onGitHub), address);
  });

  test('is the one in which GitHub builds it, where the settings name none', () => {
    assert.equal(findRepository(undefined, onGitHub), 'https://github.com/built/here');
    const elsewhere = { ...onGitHub, GITHUB_SERVER_URL: 'https://git.example' };
    assert.equal(findRepository(undefined, elsewhere), 'https://git.example/built/here');
  });

  test('is unknown elsewhere', () => {
    assert.equal(findRepository(undefined, {}), undefined);
  });

  for (const ending of ['.git', '/', '.git/']) {
    test(`has an address without the ending ${ending}`, () => {
      assert.equal(findRepository(address + ending, {}), address);
    });
  }
});

describe('a new report', () => {
  const title = 'Mistake in “A & B?”, edition of 1 May 2025 #2';
  const place = 'https://example.org/articles/a/#p3';
  const open = (repository: string) => new URL(newIssueUrl(repository, title, place));

  test('opens the form on GitHub, with its title and its place filled in', () => {
    const { origin, pathname, searchParams } = open(address);
    assert.equal(origin + pathname, `${address}/issues/new`);
    assert.deepEqual(Object.fromEntries(searchParams), { template: 'mistake.yml', title, place });
  });

  test('has title and place on GitLab', () => {
    const { pathname, searchParams } = open('https://gitlab.com/owner/name');
    assert.equal(pathname, '/owner/name/-/issues/new');
    assert.deepEqual(Object.fromEntries(searchParams), { 'issue[title]': title, 'issue[description]': place });
  });

  test('has title and place on Gitea and Forgejo', () => {
    const { pathname, searchParams } = open('https://codeberg.org/owner/name');
    assert.equal(pathname, '/owner/name/issues/new');
    assert.deepEqual(Object.fromEntries(searchParams), { title, body: place });
  });
});
