import type { Engine } from './engine.ts';

interface Reply {
  id?: number;
  type: 'success' | 'error' | 'event';
  result?: Record<string, unknown>;
  error?: string;
  message?: string;
}

type Send = (method: string, params?: object) => Promise<Record<string, unknown>>;

/** Drive the first window of a browser by WebDriver BiDi. @see https://w3c.github.io/webdriver-bidi/ */
export async function connectBidi(address: string): Promise<Omit<Engine, 'close'>> {
  const send = await openSocket(address);
  await send('session.new', { capabilities: {} });
  const { contexts } = (await send('browsingContext.getTree')) as { contexts: [{ context: string }] };
  const { context } = contexts[0];
  return {
    resize: async (width, height) => {
      await send('browsingContext.setViewport', { context, viewport: { width, height } });
    },
    navigate: async (url) => {
      await send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    evaluate: async (expression) => {
      const evaluated = await send('script.evaluate', { expression, target: { context }, awaitPromise: true });
      return readString(evaluated);
    },
    print: async () => {
      const page = { width: 21, height: 29.7 };
      const { data } = await send('browsingContext.print', { context, page });
      return Uint8Array.from(Buffer.from(String(data), 'base64'));
    },
    perform: async (actions) => {
      await send('input.performActions', { context, actions });
    },
  };
}

async function openSocket(address: string): Promise<Send> {
  const socket = new WebSocket(address);
  const waiting = new Map<number, (reply: Reply) => void>();
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', () => reject(new Error(`${address} can’t be reached`)));
  });
  socket.addEventListener('message', ({ data }) => {
    const reply = JSON.parse(String(data)) as Reply;
    if (reply.id !== undefined) waiting.get(reply.id)?.(reply);
  });
  let id = 0;
  return (method, params = {}) =>
    new Promise((resolve, reject) => {
      id += 1;
      waiting.set(id, ({ type, result, error, message }) => {
        if (type === 'success') resolve(result ?? {});
        else reject(new Error(`${method}: ${error}: ${message}`));
      });
      socket.send(JSON.stringify({ id, method, params }));
    });
}

function readString(evaluated: Record<string, unknown>): string {
  const { result, exceptionDetails } = evaluated as {
    result?: { value?: unknown };
    exceptionDetails?: { text: string };
  };
  if (exceptionDetails) throw new Error(exceptionDetails.text);
  return String(result?.value);
}
