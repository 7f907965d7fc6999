import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { findFreePort, isFree } from '../src/commands/free-port.ts';
import { startProgram } from './support/child-process.ts';
import { createScratchProject, type ScratchProject } from './support/scratch-project.ts';

const usual = 4321;

describe('where the usual port is in use,', () => {
  let project: ScratchProject;
  const other = createServer();

  before(async () => {
    project = await createScratchProject();
    // If another program has it already, so much the better.
    if (await isFree(usual)) await new Promise<void>((resolve) => other.listen(usual, '127.0.0.1', resolve));
  });
  after(async () => {
    other.close();
    await project?.remove();
  });

  const run = (...args: string[]) => {
    // As on a person’s machine that has never run Astro before.
    const { CI: _, GITHUB_ACTIONS: __, ...others } = process.env;
    const env = {
      ...others,
      NO_COLOR: '1',
      SITE_URL: '',
      BASE_PATH: '',
      XDG_CONFIG_HOME: join(project.folder, 'settings'),
    };
    delete (env as NodeJS.ProcessEnv)['ASTRO_TELEMETRY_DISABLED'];
    return startProgram(process.execPath, ['src/commands/run.ts', ...args], {
      cwd: project.folder,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  };

  test('“npm start” builds for another, ends with the address, and the pages name it', async (t) => {
    const program = run('start');
    t.after(() => program.stop());
    let said = '';
    program.child.stdout?.on('data', (chunk: Buffer) => (said += chunk.toString()));
    const [, address] = await program.says(/Open (http:\/\/localhost:\d+\/) \(end with Ctrl\+C\)\n$/, 1);
    assert.notEqual(address, `http://localhost:${usual}/`);
    assert.match(said, /^Port 4321 is in use; this site takes \d+\.$/m);
    assert.doesNotMatch(said, /usage data|telemetry/i);
    const page = await (await fetch(`${address}about/`)).text();
    assert.ok(page.includes(`<link rel="canonical" href="${address}about/">`), `the page doesn’t name ${address}`);
  });

  test('“npm run dev” serves pages that name the address in use', async (t) => {
    const program = run('dev');
    t.after(() => program.stop());
    const [address] = await program.says(/http:\/\/localhost:\d+\/(?=\s)/, 1);
    const page = await (await fetch(`${address}about/`)).text();
    assert.match(page, new RegExp(`<link rel="canonical" href="${address}about/"`));
  });

  test('a port that is asked for is taken', async (t) => {
    const port = await findFreePort(45_000);
    const program = run('dev', '--port', String(port));
    t.after(() => program.stop());
    await program.says(new RegExp(`http://localhost:${port}/(?=\\s)`), 1);
    assert.match(await (await fetch(`http://localhost:${port}/about/`)).text(), new RegExp(`localhost:${port}/about/`));
  });

  test('“npm run preview” says so and what to do, instead of serving pages that name another address', async () => {
    const program = run('preview');
    const code = new Promise((resolve) => program.child.once('exit', resolve));
    await program.says(/^Port 4321 is in use\. Stop what uses it, or run “npm start”/m);
    assert.equal(await code, 1);
  });
});

test('the first free port is found', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  assert.equal(await isFree(port), false);
  assert.notEqual(await findFreePort(port), port);
  server.close();
});
