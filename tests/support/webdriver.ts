import { setTimeout } from 'node:timers/promises';
import type { Engine } from './engine.ts';

/**
 * Drive the one window of a new session by W3C WebDriver.
 * @param driver address of the driver
 * @param capabilities what the session asks for
 * @see https://www.w3.org/TR/webdriver2/
 */
export async function openWebDriverSession(driver: string, capabilities: object): Promise<Engine> {
  const { sessionId } = await send<{ sessionId: string }>('POST', `${driver}/session`, {
    capabilities: { alwaysMatch: capabilities },
  });
  const session = `${driver}/session/${sessionId}`;
  const post = <T>(path: string, body: object = {}) => send<T>('POST', `${session}/${path}`, body);
  const evaluate = (expression: string) => post<string>('execute/sync', { script: `return ${expression}`, args: [] });
  return {
    evaluate,
    navigate: (url) => post('url', { url }),
    perform: (actions) => post('actions', { actions }),
    close: () => send('DELETE', session),
    async resize(width, height) {
      // What belongs to the window beside the page is known only once it has a size.
      const frame = JSON.parse(await evaluate('JSON.stringify([outerWidth - innerWidth, outerHeight - innerHeight])'));
      await post('window/rect', { x: 0, y: 0, width: width + frame[0], height: height + frame[1] });
    },
  };
}

/** Resolves when the driver at an address answers, which may take some seconds after it was started. */
export async function waitForDriver(driver: string, tries = 100): Promise<void> {
  for (let left = tries; left > 0; left--) {
    const answers = await fetch(`${driver}/status`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (answers) return;
    await setTimeout(100);
  }
  throw new Error(`The driver at ${driver} does not answer`);
}

async function send<T>(method: string, address: string, body?: object): Promise<T> {
  const response = await fetch(address, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = (await response.json()) as { value: T & { error?: string; message?: string } };
  if (!response.ok) throw new Error(`${method} ${address}: ${value.error}: ${value.message}`);
  return value;
}
