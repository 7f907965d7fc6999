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
  close(): Promise<void>;
}

/** What a reader does in the window of an engine. */
export interface EngineReader {
  open(address: string, width: number, height?: number): Promise<void>;
  /** Result of a function that runs in the page; arguments and result are plain data. */
  run<A extends unknown[], R>(task: (...given: A) => R, ...given: A): Promise<R>;
  /** Bring an element into view and click in its middle. */
  click(selector: string): Promise<void>;
  /** Move the pointer to the middle of an element, as it stands. */
  point(selector: string): Promise<void>;
  /** Press a key, by its code point in WebDriver (Escape is U+E00C) or by its character. */
  press(key: string): Promise<void>;
}

export function createEngineReader(engine: Engine): EngineReader {
  const run: EngineReader['run'] = async (task, ...given) =>
    JSON.parse(await engine.evaluate(`JSON.stringify((${task})(...${JSON.stringify(given)})) ?? "null"`));
  const move = async (selector: string) => ({ type: 'pointerMove', ...(await run(middleOf, selector)) });
  const usePointer = (actions: object[]) =>
    engine.perform([{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }]);
  return {
    run,
    async open(address, width, height = 800) {
      await engine.resize(width, height);
      await engine.navigate(address);
    },
    async click(selector) {
      await run(bringIntoView, selector);
      const button = { button: 0 };
      await usePointer([await move(selector), { type: 'pointerDown', ...button }, { type: 'pointerUp', ...button }]);
    },
    point: async (selector) => usePointer([await move(selector)]),
    press: (value) =>
      engine.perform([
        {
          type: 'key',
          id: 'keyboard',
          actions: [
            { type: 'keyDown', value },
            { type: 'keyUp', value },
          ],
        },
      ]),
  };
}

function bringIntoView(selector: string): void {
  document.querySelector(selector)?.scrollIntoView({ block: 'center', behavior: 'instant' });
}

function middleOf(selector: string): { x: number; y: number } {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`${selector} is not in the page`);
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
}
