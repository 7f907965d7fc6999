import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectBidi } from './bidi.ts';
import { startProgram } from './child-process.ts';
import type { Engine } from './engine.ts';

const places = [
  process.env['FIREFOX_PATH'],
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** Path of Firefox: the one named by `FIREFOX_PATH`, or an installed one. */
export const findFirefox = (): string | undefined => places.find((path) => path && existsSync(path));

/** Start Firefox without a window on the screen, with a profile of its own, driven by WebDriver BiDi. */
export async function startFirefox(path: string): Promise<Engine> {
  const profile = await mkdtemp(join(tmpdir(), 'crosscurrents-firefox-'));
  const args = ['--headless', '--no-remote', '--remote-debugging-port=0', '--profile', profile];
  const firefox = startProgram(path, args, { env: { ...process.env, MOZ_DISABLE_AUTO_SAFE_MODE: '1' } });
  const close = async () => {
    await firefox.stop();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const [, address] = await firefox.says(/BiDi listening on (ws:\S+)/);
    return { ...(await connectBidi(`${address}/session`)), close };
  } catch (error) {
    await close();
    throw error;
  }
}
