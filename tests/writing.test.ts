import assert from 'node:assert/strict';
import { readFile, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { startDevServer, type DevServer } from './support/dev-server.ts';
import { rankingSite } from './support/sites.ts';
import { createScratchProject, type ScratchProject } from './support/scratch-project.ts';

describe('while someone writes, pages that were opened before show', () => {
  let project: ScratchProject;
  let server: DevServer;

  const read = async (path: string): Promise<string> => (await fetch(server.address + path)).text();

  /**
   * Ask for a page until it shows something; the server notices a changed file in its own time. On a busy machine its
   * watcher can miss a save, so the file that was changed is saved again now and then, as a person would.
   */
  async function shows(path: string, expected: RegExp, file?: string): Promise<void> {
    const deadline = Date.now() + 20_000;
    for (let asked = 1; !expected.test(await read(path)); asked++) {
      assert.ok(Date.now() < deadline, `/${path} never shows ${expected}`);
      if (file && asked % 30 === 0) await utimes(join(project.folder, file), new Date(), new Date());
      await wait(100);
    }
  }

  before(async () => {
    project = await createScratchProject(rankingSite.content);
    server = await startDevServer(project.folder);
    for (const path of ['', 'sources/', 'articles/challenging-times-ahead/', 'articles/parting-ways/']) {
      assert.doesNotMatch(await read(path), /zorblat/i);
    }
  });

  after(async () => {
    await server?.stop();
    await project?.remove();
  });

  test('a changed work, in a note that cites it and in the list of sources', async () => {
    await project.edit('content/works/elcano-2023.yaml', /^title: .*$/m, 'title: Zorblat Tides');
    await shows(
      'articles/challenging-times-ahead/',
      /id="note-2"(?:(?!<\/li>).)*Zorblat Tides/s,
      'content/works/elcano-2023.yaml',
    );
    await shows('sources/', /id="elcano-2023"(?:(?!<\/li>).)*Zorblat Tides/s, 'content/works/elcano-2023.yaml');
  });

  test('a citation that another article has now', async () => {
    await project.edit('content/articles/parting-ways.mdx', /^\[\^1\]: /m, '[^1]: [@grgic-2024]; ');
    await shows(
      'articles/challenging-times-ahead/',
      /id="note-7"(?:(?!<\/li>).)*Also cited in .{0,99}, note 1</s,
      'content/articles/parting-ways.mdx',
    );
    await shows(
      'sources/',
      /id="grgic-2024".*?href="\/articles\/parting-ways\/#note-1"/s,
      'content/articles/parting-ways.mdx',
    );
  });

  test('a changed title and a new sentence of an article', async () => {
    await project.edit('content/articles/parting-ways.mdx', /^title: .*$/m, 'title: The Zorblat Quagmire');
    await shows('', /The Zorblat Quagmire/, 'content/articles/parting-ways.mdx');
    await project.edit('content/articles/parting-ways.mdx', /$/, '\nThe zorblat tide turns.\n');
    await shows(
      'articles/parting-ways/',
      /<h1[^>]*>\s*The Zorblat Quagmire.*The zorblat tide turns\./s,
      'content/articles/parting-ways.mdx',
    );
  });

  test('an article as a program on Windows saves it: byte order mark, spaces after the fences, its own line ends', async () => {
    const file = 'content/articles/parting-ways.mdx';
    const before = await readFile(join(project.folder, file), 'utf8');
    const marked = before.replace(/^title: .*$/m, 'title: Zorblat Again').replace(/^---$/gm, '--- ');
    await project.edit(file, /[\s\S]*/, `\uFEFF${marked}`.replace(/\n/g, '\r\n'));
    await shows('articles/parting-ways/', /<h1[^>]*>\s*Zorblat Again.*id="p1".*id="note-8"/s, file);
    await shows('sources/', /href="\/articles\/parting-ways\/#note-8"/, file);
  });
});
