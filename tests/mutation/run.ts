import { execFile } from 'node:child_process';
import { cp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createScratchProject, type ScratchProject } from '../support/scratch-project.ts';
import { faults, type Fault } from './faults.ts';

// Put one fault after the other into a copy of the project and run the tests that should fail. Run `npm run test:sites`
// before: the tests of the search read the built site. Exits with 1 below the floor, and on a fault that can’t be put in.

/** Share of the faults that the tests have to catch. */
const floor = 0.85;
/** Faults that are tried, at least. */
const minFaults = 60;
/** Milliseconds after which a test run counts as failed: a fault may make a loop endless. */
const timeout = 120_000;

const root = join(import.meta.dirname, '../..');
const built = ['dist', '.cache'];

/** A copy of the project with its tests. Its built sites are those of the project. */
async function copyProject(): Promise<ScratchProject> {
  const project = await createScratchProject();
  await cp(join(root, 'tests'), join(project.folder, 'tests'), { recursive: true });
  await linkBuilt(project.folder);
  return project;
}

async function linkBuilt(folder: string): Promise<void> {
  await removeBuilt(folder);
  for (const name of built) await symlink(join(root, name), join(folder, name), 'junction');
}

const removeBuilt = (folder: string) =>
  Promise.all(built.map((name) => rm(join(folder, name), { recursive: true, force: true })));

/** The program that builds the sites which the tests read. */
const buildSites = 'tests/support/build-sites.ts';

/** Run test files in a copy of the project, or another program; true if all goes well. */
const passes = (folder: string, tests: string[], program = '--test'): Promise<boolean> =>
  new Promise((resolve) => {
    execFile(process.execPath, [program, ...tests], { cwd: folder, timeout }, (error) => resolve(error === null));
  });

/** Put a fault in, run its tests, and take it out again. */
async function isCaught(project: ScratchProject, { file, find, replace, tests, needsBuild }: Fault): Promise<boolean> {
  const { folder } = project;
  const path = join(folder, file);
  const text = await readFile(path, 'utf8').catch(() => '');
  if (text.split(find).length !== 2)
    throw new Error(`${file} has not exactly one “${find}”: update tests/mutation/faults.ts.`);
  await writeFile(
    path,
    text.replace(find, () => replace),
  );
  try {
    if (!needsBuild) return !(await passes(folder, tests));
    await rm(join(folder, '.cache'), { recursive: true, force: true });
    if (!(await passes(folder, [], buildSites))) throw new Error(`The sites can’t be built with ${find} → ${replace}.`);
    return !(await passes(folder, tests));
  } finally {
    await writeFile(path, text);
    if (needsBuild) await linkBuilt(folder);
  }
}

async function main(): Promise<void> {
  const project = await copyProject();
  try {
    const files = [...new Set(faults.flatMap(({ tests }) => tests))];
    for (const file of files) {
      if (!(await passes(project.folder, [file]))) throw new Error(`${file} fails without any fault.`);
    }
    let caught = 0;
    for (const fault of faults) {
      const isDead = await isCaught(project, fault);
      if (isDead) caught++;
      console.log(`${isDead ? 'caught  ' : 'SURVIVED'}  ${fault.file}: ${fault.find} → ${fault.replace}`);
    }
    const score = caught / faults.length;
    console.log(`\n${caught} of ${faults.length} faults caught: ${(score * 100).toFixed(1)} per cent`);
    if (faults.length < minFaults || score < floor) {
      console.error(`At least ${floor * 100} per cent of ${minFaults} faults or more must be caught.`);
      process.exitCode = 1;
    }
  } finally {
    await project.remove();
  }
}

await main();
