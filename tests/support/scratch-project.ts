import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fixtureSite } from './sites.ts';

const root = join(import.meta.dirname, '../..');
const astro = join(root, 'node_modules/astro/bin/astro.mjs');
const copied = [
  'astro.config.mjs',
  'package.json',
  'tsconfig.json',
  'src',
  'public',
  'tests/content',
  'tests/every-site',
  'tests/support',
  'tests/import/proofread',
];

/** Where a build writes, if not to the copy’s own `dist/`, and what its environment has beside the test’s own. */
interface BuildOptions {
  outDir?: string;
  environment?: Record<string, string>;
}

interface BuildResult {
  exitCode: number;
  /** All that was printed. */
  output: string;
}

/** A copy of the project that a test may break. */
export interface ScratchProject {
  folder: string;
  /** Write a file, by its path from the folder. */
  write(file: string, text: string): Promise<void>;
  /** Replace what `from` finds in a file; returns the line on which `at` stands then, or else 1. */
  edit(file: string, from: RegExp, to: string, at?: string): Promise<number>;
  build(options?: BuildOptions): Promise<BuildResult>;
  /** Run tests of the copy, given by their paths from the folder. */
  test(files: string[], environment?: Record<string, string>): Promise<BuildResult>;
  /** What stands in `dist/`, and whatever else builds have left behind. */
  builtFiles(): Promise<string[]>;
  remove(): Promise<void>;
}

/** Copy the project, with the content of a folder, as it is after a good build, of which `dist/` keeps one file. */
export async function createScratchProject(content = fixtureSite.content): Promise<ScratchProject> {
  const folder = await mkdtemp(join(tmpdir(), 'crosscurrents-'));
  await cp(join(root, content), join(folder, 'content'), { recursive: true });
  for (const name of copied) await cp(join(root, name), join(folder, name), { recursive: true });
  await linkPackages(join(folder, 'node_modules'));
  await mkdir(join(folder, 'dist'));
  await writeFile(join(folder, 'dist/last-good-site'), '');
  return {
    folder,
    write: (file, text) => writeFile(join(folder, file), text),
    edit: (file, from, to, at) => editFile(folder, file, from, to, at),
    build: ({ outDir = 'dist', environment = {} } = {}) =>
      run(folder, [astro, 'build', '--outDir', outDir], environment),
    test: (files, environment = {}) => run(folder, ['--test', '--test-concurrency=2', ...files], environment),
    builtFiles: () => listBuiltFiles(folder),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Link each package for itself, so that what a build caches beside them is not shared with the real project. */
async function linkPackages(target: string): Promise<void> {
  const packages = join(root, 'node_modules');
  await mkdir(target);
  const names = (await readdir(packages)).filter((name) => !name.startsWith('.'));
  await Promise.all(names.map((name) => symlink(join(packages, name), join(target, name), 'junction')));
}

/**
 * An edit that changes nothing would prove nothing, so it fails. The file changes in one step, as most editors save: a
 * server that watches never finds half of it.
 */
async function editFile(folder: string, file: string, from: RegExp, to: string, at?: string): Promise<number> {
  const path = join(folder, file);
  const text = await readFile(path, 'utf8');
  const changed = text.replace(from, () => to);
  assert.notEqual(changed, text, `${from} finds nothing in ${path}`);
  await writeFile(join(folder, '.edited'), changed);
  await rename(join(folder, '.edited'), path);
  if (at === undefined) return 1;
  assert.ok(changed.includes(at), `“${at}” doesn’t stand in ${path}`);
  return changed.slice(0, changed.indexOf(at)).split('\n').length;
}

/** Run Node in a folder. What a test tells a runner above it is kept from the tests that run there. */
function run(cwd: string, options: string[], environment: Record<string, string>): Promise<BuildResult> {
  const env = {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    NO_COLOR: '1',
    NODE_TEST_CONTEXT: undefined,
    ...environment,
  };
  return new Promise((resolve) => {
    execFile(process.execPath, options, { cwd, env, maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
      resolve({ exitCode: error ? Number(error.code ?? 1) : 0, output: stdout + stderr });
    });
  });
}

async function listBuiltFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /^(dist\b|\.cache\/build)/.test(path))
    .sort();
}
