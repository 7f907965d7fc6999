import { startProgram } from './child-process.ts';

/** A development server that a test has started. */
export interface DevServer {
  /** Address of the front page, with a slash at its end. */
  address: string;
  stop(): Promise<void>;
}

/** Start `astro dev` in a project, on a free port. */
export async function startDevServer(folder: string, environment: Record<string, string> = {}): Promise<DevServer> {
  const server = startProgram(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev', '--port', '0'], {
    cwd: folder,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [address] = await server.says(/http:\/\/localhost:\d+\/\S*/, 1);
  return { address, stop: () => server.stop() };
}
