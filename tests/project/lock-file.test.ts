import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

interface Package {
  version?: string;
  resolved?: string;
  integrity?: string;
  link?: boolean;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Package> };

/** Look for a package as Node does: beside the one that asks, then in each folder above. */
function isLocked(name: string, from: string): boolean {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    if (packages[`${folder}${folder && '/'}node_modules/${name}`]) return true;
    if (folder === '') return false;
  }
}

test('the lock file holds every package that another one asks for, those of other platforms included', () => {
  const wanted = Object.entries(packages).flatMap(([from, { dependencies, optionalDependencies }]) =>
    Object.keys({ ...dependencies, ...optionalDependencies }).map((name) => ({ from, name })),
  );
  assert.ok(wanted.length > 500, 'the lock file could not be read');
  assert.deepEqual(
    wanted.filter(({ from, name }) => !isLocked(name, from)),
    [],
    'npm ci would refuse this lock file: write it again with `npm install --package-lock-only` and the full registry',
  );
});

test('the lock file names no registry', () => {
  assert.deepEqual(
    Object.values(packages).filter(({ resolved }) => resolved),
    [],
  );
});

test('the lock file has the integrity of every package, so that npm refuses one that was changed', () => {
  assert.deepEqual(
    Object.entries(packages)
      .filter(([path, { link, integrity }]) => path !== '' && !link && !/^sha512-/.test(integrity ?? ''))
      .map(([path]) => path),
    [],
    'take these entries out and run `npm install --package-lock-only`: npm asks for them again and writes it',
  );
});
