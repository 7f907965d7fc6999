import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const installed = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const quiet = ['--disable-background-networking', '--disable-component-update', '--no-first-run'];
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** Start Chromium: the one named by `CHROMIUM_PATH`, an installed one, or the one that an npm package carries. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = installed.find((path) => path && existsSync(path));
  if (executablePath) return chromium.launch({ executablePath, args: [...quiet, ...asRoot] });
  try {
    return await launchBundled();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(
      'The browser tests need Chromium and found none that starts. Install it (on Debian: apt-get install chromium), ' +
        `or set CHROMIUM_PATH to one. The one that comes with npm failed: ${reason}`,
    );
  }
}

/** The package is made for Linux on x64. It brings the fonts and the libraries that a bare machine lacks. */
async function launchBundled(): Promise<Browser> {
  const { default: bundled, inflate } = await import('@sparticuz/chromium');
  const executablePath = await bundled.executablePath();
  const args = [
    ...quiet,
    '--no-sandbox',
    '--no-zygote',
    '--disable-gpu',
    '--disable-dev-shm-usage',
    '--headless=shell',
  ];
  const env = { ...process.env, FONTCONFIG_PATH: join(tmpdir(), 'fonts') };
  try {
    return await chromium.launch({ executablePath, args, env });
  } catch {
    await inflate(join('node_modules', '@sparticuz', 'chromium', 'bin', 'al2023.tar.br'));
    const libraries = join(tmpdir(), 'al2023', 'lib');
    return chromium.launch({ executablePath, args, env: { ...env, LD_LIBRARY_PATH: libraries } });
  }
}
