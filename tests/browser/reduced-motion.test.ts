import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { useReader } from '../support/reader.ts';
import { readPages, fixtureSite } from '../support/sites.ts';

const reduced: BrowserContextOptions = { viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' };
const small: BrowserContextOptions = { ...reduced, viewport: { width: 390, height: 800 } };

/** What moves, or could: animations that run, durations of transitions and animations, scrolling that is smooth. */
const findMotion = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const nameOf = (element: Element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`;
    const running = document
      .getAnimations()
      .map(({ effect }) => `runs on ${nameOf((effect as KeyframeEffect).target ?? document.documentElement)}`);
    const lasts = (times: string) => times.split(',').some((time) => Number.parseFloat(time) > 0);
    const styled = [...document.querySelectorAll('*')].flatMap((element) =>
      [undefined, '::before', '::after', '::backdrop'].flatMap((part) => {
        const style = getComputedStyle(element, part);
        return [
          ...(lasts(style.transitionDuration) ? ['transition'] : []),
          ...(lasts(style.animationDuration) && style.animationName !== 'none' ? ['animation'] : []),
          ...(style.scrollBehavior === 'smooth' ? ['smooth scrolling'] : []),
        ].map((what) => `${what} of ${nameOf(element)}${part ?? ''}`);
      }),
    );
    return [...running, ...styled];
  });

/** Note each view transition, and each call that scrolls smoothly. */
const watchMotion = (page: Page) =>
  page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { seen });
    addEventListener('pagereveal', (event) => {
      if (event.viewTransition) seen.push('a view transition');
    });
    for (const owner of [Window.prototype, Element.prototype, globalThis] as unknown as Record<string, unknown>[]) {
      for (const name of ['scroll', 'scrollTo', 'scrollBy', 'scrollIntoView', 'animate', 'startViewTransition']) {
        const own = owner[name] as ((...options: unknown[]) => unknown) | undefined;
        if (!own) continue;
        owner[name] = function call(this: unknown, ...options: unknown[]) {
          if (name.startsWith('scroll') ? JSON.stringify(options).includes('smooth') : true) seen.push(name);
          return own.apply(this, options);
        };
      }
    }
  });

const seenMotion = (page: Page): Promise<string[]> =>
  page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);

const article = '/articles/empty-berths/';

/** What a reader does on a page, until it is done. */
const interactions: {
  name: string;
  path: string;
  options?: BrowserContextOptions;
  act(page: Page): Promise<unknown>;
}[] = [
  {
    name: 'a preview opens',
    path: '/',
    act: async (page) => {
      await page.locator('.Voice .ParagraphLinks a').first().hover();
      await page.locator('.PreviewCard').waitFor();
    },
  },
  {
    name: 'a note opens in place',
    path: article,
    options: small,
    act: async (page) => {
      await page.locator('#ref-1').click();
      await page.locator('.note:popover-open').waitFor();
    },
  },
  { name: 'a mark leads to its note in the margin', path: article, act: (page) => page.locator('#ref-4').click() },
  { name: 'the contents lead to a part', path: article, act: (page) => page.locator('.Contents a').last().click() },
  {
    name: 'the settings open and change',
    path: article,
    act: async (page) => {
      await page.locator('.OpenReadingSettings').click();
      await page.locator('.ReadingSettings').getByText('Largest').click();
    },
  },
  {
    name: 'the search opens and finds',
    path: article,
    act: async (page) => {
      await page.keyboard.press('/');
      await page.locator('.SearchBox input').fill('premium');
      await page.locator('.results li a').first().waitFor();
    },
  },
  {
    name: 'another page is opened',
    path: article,
    act: async (page) => {
      await page.locator('.Neighbours a').first().click();
      await page.waitForURL(/articles\/(?:deep|two)/);
    },
  },
];

describe('with reduced motion', () => {
  const reader = useReader();

  test('nothing moves on any page', async () => {
    const page = await reader.open('/', reduced);
    for (const { path } of readPages(fixtureSite)) {
      await page.goto(reader.address(path));
      assert.deepEqual(await findMotion(page), [], path);
    }
  });

  for (const { name, path, options = reduced, act } of interactions) {
    test(`nothing moves when ${name}`, async () => {
      const page = await reader.open('/about/', options);
      await watchMotion(page);
      await page.goto(reader.address(path));
      await act(page);
      assert.deepEqual(await findMotion(page), []);
      assert.deepEqual(await seenMotion(page), []);
    });
  }

  test('motion would be found where it is: without the wish, one page gives way to the next', async () => {
    const page = await reader.open('/about/', { ...reduced, reducedMotion: 'no-preference' });
    await watchMotion(page);
    await page.goto(reader.address(article));
    await page.locator('.Neighbours a').first().click();
    await page.waitForURL(/articles\/(?:deep|two)/);
    assert.deepEqual(await seenMotion(page), ['a view transition']);
    await page.evaluate(() => {
      document.documentElement.style.setProperty('scroll-behavior', 'smooth');
      document.body.style.setProperty('transition', 'color 1s');
      document.body.animate([{ opacity: 0 }, { opacity: 1 }], 5000);
      scrollTo({ top: 9, behavior: 'smooth' });
    });
    const found = (await findMotion(page)).join();
    for (const what of ['runs on body', 'transition of body', 'smooth scrolling of html'])
      assert.ok(found.includes(what));
    assert.deepEqual(await seenMotion(page), ['a view transition', 'animate', 'scrollTo']);
  });
});
