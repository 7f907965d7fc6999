import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { findFreePort, isFree } from './free-port.ts';
import { basePath } from '../site.ts';

// Runs Astro for the scripts of package.json: without its telemetry, and so that pages served from this machine name the
// address at which they are served. Options of Astro are passed on.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

const usual = 4321;
const [command = 'start', ...options] = process.argv.slice(2);

if (command === 'start') await buildAndServe();
else if (command === 'preview') await serve(await demandPort());
else if (command === 'dev') await run('dev', await nameAddress());
else await run(command);

async function buildAndServe(): Promise<void> {
  const port = await nameAddress();
  await run('build');
  await serve(port);
}

/** Serve `dist/` until the program is ended. */
async function serve(port: number): Promise<void> {
  const { preview } = await import('astro');
  const server = await preview({ server: { port }, logLevel: 'error' });
  console.log(`\nOpen http://localhost:${server.port}${basePath} (end with Ctrl+C)`);
}

/** A free port; pages name it, unless `SITE_URL` says where they will live. */
async function nameAddress(): Promise<number> {
  const asked = askedPort();
  const port = asked ? await demandPort() : await findFreePort(usual);
  if (port !== usual && !asked) console.log(`Port ${usual} is in use; this site takes ${port}.`);
  process.env['SITE_URL'] ||= `http://localhost:${port}`;
  return port;
}

/** The port that was asked for, or the usual one; its being in use ends the program. */
async function demandPort(): Promise<number> {
  const port = askedPort() ?? usual;
  if (await isFree(port)) return port;
  console.error(
    `Port ${port} is in use. Stop what uses it, or run “npm start”, which builds the site for a port that is free.`,
  );
  return process.exit(1);
}

function askedPort(): number | undefined {
  const [, port] = /(?:^| )--port[ =](\d+)/.exec(options.join(' ')) ?? [];
  return port ? Number(port) : undefined;
}

/** Run a command of Astro to its end; one that fails ends the program. */
async function run(name: string, port?: number): Promise<void> {
  const others = port === undefined ? options : options.filter((option, at) => !isPortOption(option, at));
  const served = port === undefined ? [] : ['--port', String(port), '--ignore-lock'];
  const args = ['node_modules/astro/bin/astro.mjs', name, ...(command === 'start' ? [] : others), ...served];
  const child = spawn(process.execPath, args, { stdio: 'inherit' });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) process.exit(code ?? 1);
}

function isPortOption(option: string, at: number): boolean {
  return option.startsWith('--port') || options[at - 1] === '--port';
}
