import { setTimeout } from 'node:timers/promises';

/** A browser that isn’t Chromium, reduced to what the tests ask of it. Each has one window. */
export interface Engine {
  /** Size of the part of the window that shows the page, in pixels. */
  resize(width: number, height: number): Promise<void>;
  /** Resolves when the page has loaded. */
  navigate(address: string): Promise<void>;
  /** Value of a JavaScript expression that is a string. */
  evaluate(expression: string): Promise<string>;
  /** Input as the W3C’s WebDriver describes it, in its “actions”. */
  perform(actions: object[]): Promise<void>;
  /** The page on A4 as a PDF, where an engine can be asked for it. */
  print?(): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** What a reader does in the window of an engine. Functions run in the page; what they take and give is plain data. */
export interface EngineReader {
  open(address: string, width: number, height?: number): Promise<void>;
  run<A extends unknown[], R>(task: (...given: A) => R, ...given: A): Promise<R>;
  /** Wait until something is so in the page, at most five seconds. */
  until<A extends unknown[]>(isSo: (...given: A) => boolean, ...given: A): Promise<void>;
  /** Bring an element into view and click in its middle. */
  click(selector: string): Promise<void>;
  clickAt(x: number, y: number): Promise<void>;
  /** Bring an element into view and move the pointer to its middle. */
  point(selector: string): Promise<void>;
  /** Press a key, by its character or by its code point in WebDriver (Escape is U+E00C). */
  press(key: string): Promise<void>;
}

export function createEngineReader(engine: Engine): EngineReader {
  const { run, until } = createRunner(engine);
  const usePointer = (...actions: object[]) =>
    engine.perform([{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }]);
  const clickAt = (x: number, y: number) =>
    usePointer(moveTo(x, y), { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 });
  return {
    run,
    until,
    clickAt,
    async open(address, width, height = 800) {
      await engine.resize(width, height);
      await engine.navigate(address);
    },
    click: async (selector) => clickAt(...(await findPlace(run, selector))),
    point: async (selector) => usePointer(moveTo(...(await findPlace(run, selector)))),
    async press(value) {
      const actions = ['keyDown', 'keyUp'].map((type) => ({ type, value }));
      await engine.perform([{ type: 'key', id: 'keyboard', actions }]);
    },
  };
}

function createRunner(engine: Engine): Pick<EngineReader, 'run' | 'until'> {
  const run: EngineReader['run'] = async (task, ...given) =>
    JSON.parse(await engine.evaluate(`JSON.stringify((${task})(...${JSON.stringify(given)})) ?? "null"`));
  return {
    run,
    async until(isSo, ...given) {
      for (const end = Date.now() + 5000; Date.now() < end; await setTimeout(50)) {
        if (await run(isSo, ...given).catch(() => false)) return;
      }
      throw new Error(`After five seconds this is still not so: ${isSo.name}(${given.join(', ')})`);
    },
  };
}

const moveTo = (x: number, y: number) => ({ type: 'pointerMove', x: Math.round(x), y: Math.round(y) });

/** The middle of an element once it stands still, which it may not while a page is being set. */
async function findPlace(run: EngineReader['run'], selector: string): Promise<[x: number, y: number]> {
  for (let last = ''; ; await setTimeout(50)) {
    const place = await run(findMiddle, selector);
    if (String(place) === last) return place;
    last = String(place);
  }
}

function findMiddle(selector: string): [x: number, y: number] {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`${selector} is not in the page`);
  const isThere = () => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  };
  if (!isThere()) element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x, y, width, height } = element.getBoundingClientRect();
  return [x + width / 2, y + height / 2];
}
