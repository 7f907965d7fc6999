import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { createEngineReader, type Engine, type EngineReader } from '../support/engine.ts';
import { findFirefox, startFirefox } from '../support/firefox.ts';
import { countLevelNotes, findMisplacedNotes, readNotePlaces } from '../support/note-places.ts';
import { createNotesFixture, type NotesFixture } from '../support/notes-fixture.ts';
import { serveSite, type SiteServer } from '../support/site-server.ts';
import { sixtyNotes } from '../support/sixty-notes.ts';
import { findWebKit, startWebKit } from '../support/webkit.ts';

const [firefox, webKit] = [findFirefox(), findWebKit()];

/** The engines beside Chromium. Where notes don’t have to stand in the margin, they may follow the text. */
const engines = [
  { name: 'Firefox', start: firefox && (() => startFirefox(firefox)), inMargin: true },
  { name: 'WebKit', start: webKit && (() => startWebKit(webKit)), inMargin: false },
];

const escape = '\uE00C';

function isInView(selector: string): boolean {
  const { top, bottom, left, right } = (document.querySelector(selector) as Element).getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight && left >= 0 && right <= innerWidth;
}
const isFocused = (selector: string) => document.activeElement?.matches(selector) ?? false;
const countShown = () => document.querySelectorAll('.note:popover-open').length;

for (const { name, start, inMargin } of engines) {
  describe(`notes in ${name}`, { skip: !start && `${name} is not installed` }, () => {
    let engine: Engine;
    let reader: EngineReader;
    let fixture: NotesFixture;
    let server: SiteServer;
    const open = (path: string, width: number, height?: number) =>
      reader.open(server.url + path.slice(1), width, height);
    const article = '/articles/deep-water/';

    before(async () => {
      fixture = await createNotesFixture(sixtyNotes);
      server = await serveSite(fixture.site.folder);
      engine = await (start as () => Promise<Engine>)();
      reader = createEngineReader(engine);
    });
    after(async () => {
      await engine?.close();
      await server?.close();
      await fixture?.remove();
    });

    for (const width of [1024, 1280, 1680]) {
      test(`in a window ${width} pixels wide, every note stands where it belongs`, async (context) => {
        for (const path of [article, '/articles/empty-berths/', fixture.path]) {
          await open(path, width, 900);
          const places = await reader.run(readNotePlaces);
          const { length } = places.notes;
          context.diagnostic(`${path}: ${length} notes ${places.inMargin ? 'in the margin' : 'after the text'}`);
          assert.ok(length >= 6);
          assert.deepEqual(findMisplacedNotes(places), [], path);
          if (inMargin) assert.ok(places.inMargin && countLevelNotes(places) >= 2);
        }
      });
    }

    test('on a wide window a mark leads to its note, and the note back to the mark', async () => {
      await open(article, 1280);
      await reader.click('#ref-6');
      await reader.until(isInView, '#note-6 .note');
      await reader.point('#note-6 .note');
      await reader.click('#note-6 [role=doc-backlink]');
      await reader.until(isInView, '#ref-6');
      assert.equal(await reader.run(countShown), 0);
    });

    for (const [kind, width] of Object.entries({ small: 480, medium: 768 })) {
      test(`on a ${kind} window a click shows the note in place, and Escape leads back to the mark`, async () => {
        await open(article, width);
        await reader.click('#ref-3');
        await reader.until(isInView, '#note-3 .note:popover-open');
        assert.ok(await reader.run(isFocused, '#note-3 .note'));
        await reader.press(escape);
        await reader.until(isFocused, '#ref-3');
        assert.equal(await reader.run(countShown), 0);
        assert.ok(await reader.run(isInView, '#ref-3'));
      });
    }

    test('a click outside closes the note, and leads back to the mark', async () => {
      await open(article, 480);
      await reader.click('#ref-3');
      assert.equal(await reader.run(countShown), 1);
      await reader.clickAt(5, 5);
      await reader.until(isFocused, '#ref-3');
      assert.equal(await reader.run(countShown), 0);
    });

    test('a pointer that rests on a mark shows its note beside it, until Escape', async () => {
      await open(article, 768);
      await reader.point('#ref-3');
      await reader.until(isInView, '#note-3 .note:popover-open');
      const gap = await reader.run(() => {
        const [mark, note] = ['#ref-3', '.note:popover-open'].map((selector) =>
          (document.querySelector(selector) as Element).getBoundingClientRect(),
        ) as [DOMRect, DOMRect];
        return Math.max(note.top - mark.bottom, mark.top - note.bottom);
      });
      assert.ok(gap >= 0 && gap < 24, `the note is ${gap} pixels away from its mark`);
      await reader.press(escape);
      assert.equal(await reader.run(countShown), 0);
    });

    test('a link in a note that is shown in place can be followed', async () => {
      await open('/articles/empty-berths/', 480);
      await reader.click('#ref-5');
      await reader.click('#note-5 .note:popover-open a[href="#note-4"]');
      await reader.until(isFocused, '#note-4 .note:popover-open');
    });
  });
}
