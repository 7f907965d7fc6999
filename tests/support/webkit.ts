import { existsSync, globSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { startProgram, type Program } from './child-process.ts';
import type { Engine } from './engine.ts';
import { openWebDriverSession, waitForDriver } from './webdriver.ts';

/** The programs that WebKit needs for a test on Linux. */
export interface WebKit {
  driver: string;
  browser: string;
  /** A display that is seen by nobody. */
  display: string;
}

/** WebKitGTK’s driver and browser with an X server; nothing, if one of them is missing. */
export function findWebKit(): WebKit | undefined {
  const driver = ['/usr/bin/WebKitWebDriver'].find((path) => existsSync(path));
  const display = ['/usr/bin/Xvfb'].find((path) => existsSync(path));
  const [browser] = globSync('/usr/lib/*/webkit2gtk-4.1/MiniBrowser');
  return driver && display && browser ? { driver, browser, display } : undefined;
}

/** Start WebKitGTK on a display of its own. */
export async function startWebKit({ driver, browser, display }: WebKit): Promise<Engine> {
  const programs: Program[] = [];
  const stop = async () => {
    for (const program of programs.toReversed()) await program.stop();
  };
  try {
    const screen = startProgram(display, ['-displayfd', '3', '-screen', '0', '2000x1400x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    programs.push(screen);
    const [number] = await screen.says(/\d+(?=\n)/, 3);
    const port = await findFreePort();
    const env = { ...process.env, DISPLAY: `:${number}`, LIBGL_ALWAYS_SOFTWARE: '1', NO_AT_BRIDGE: '1' };
    programs.push(startProgram(driver, [`--port=${port}`], { env, stdio: 'ignore' }));
    const address = `http://127.0.0.1:${port}`;
    await waitForDriver(address);
    const session = await openWebDriverSession(address, {
      'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
    });
    return {
      ...session,
      async close() {
        await session.close().finally(stop);
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
