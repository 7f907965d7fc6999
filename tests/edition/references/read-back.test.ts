import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { CslItem } from '../../../src/edition/references/csl-item.ts';
import { fixtureArticles } from '../../support/fixture-articles.ts';
import { fixtureSite } from '../../support/sites.ts';

const recordPath = (slug: string, name: string) => join(fixtureSite.folder, 'articles', slug, name);
/** Of what day an edition is. */
const editionDate = (slug: string): string =>
  JSON.parse(readFileSync(recordPath(slug, 'cite.json'), 'utf8'))[0].version;
const folder = mkdtempSync(join(tmpdir(), 'read-back-'));
after(() => rmSync(folder, { recursive: true }));

/** A reason to skip a test, told by the runner, where a program of Debian’s isn’t installed. */
const lacking = (program: string): string | false =>
  spawnSync(program, ['--version']).error ? `${program} is not installed: apt-get install ${program}` : false;

/** Cite by pandoc’s own engine, in its own copy of Chicago; the bibliography stands below, a paragraph an entry. */
function citeByPandoc(markdown: string, bibliography: string): string[] {
  const options = ['--citeproc', '--bibliography', bibliography, '--to', 'plain', '--wrap', 'none'];
  return execFileSync('pandoc', options, { input: markdown, encoding: 'utf8' }).trim().split(/\n\n+/);
}

describe('pandoc', { skip: lacking('pandoc') }, () => {
  for (const { slug, authors, published, wording } of fixtureArticles) {
    const names = authors.map(({ family }) => family).join(' and ');
    const year = published.slice(0, 4);
    const years = `[${year}] ${editionDate(slug).slice(0, 4)}`;
    for (const ending of ['json', 'bib']) {
      test(`cites two paragraphs of ${slug} from its ${ending} file as one work, with both years`, () => {
        const key = `${slug}-edition`;
        const [text, ...entries] = citeByPandoc(
          `[@${key}, para. 10]; [@${key}, para. 2]`,
          recordPath(slug, `cite.${ending}`),
        );
        const cited = (number: number) => `(${names} ${years}, para. ${number})`;
        assert.equal(text, `${cited(10)}; ${cited(2)}`);
        assert.equal(entries.length, 1, entries.join('\n'));
        assert.equal(/\(restated by Crosscurrents\)/i.test(entries[0] ?? ''), wording === 'restated');
      });
    }

    test(`tells the edition of ${slug} from its original`, () => {
      const items = ['cite.json', 'original.json'].flatMap((name) =>
        JSON.parse(readFileSync(recordPath(slug, name), 'utf8')),
      );
      const all = join(folder, `${slug}.json`);
      writeFileSync(all, JSON.stringify(items));
      const [text, ...entries] = citeByPandoc(`[@${slug}, para. 10]; [@${slug}-edition, para. 10]`, all);
      assert.equal(text, `(${names} ${year}, para. 10); (${names} ${years}, para. 10)`);
      assert.equal(entries.length, 2);
    });
  }
});

describe('biber, which reads for biblatex,', { skip: lacking('biber') }, () => {
  test('finds every field where biblatex has it', () => {
    const bibliography = join(folder, 'all.bib');
    const files = fixtureArticles.flatMap(({ slug }) => [
      recordPath(slug, 'cite.bib'),
      recordPath(slug, 'original.bib'),
    ]);
    writeFileSync(bibliography, files.map((file) => readFileSync(file, 'utf8')).join('\n'));
    const said = execFileSync('biber', ['--tool', '--validate-datamodel', bibliography], { encoding: 'utf8' });
    assert.match(said, /Datamodel validation complete/);
    assert.doesNotMatch(said, /WARN|ERROR/, said);
  });
});

describe('citation-js', () => {
  for (const { slug, authors, wording, title } of fixtureArticles) {
    for (const ending of ['bib', 'ris']) {
      test(`reads the edition of ${slug} from its ${ending} file as a page of the web`, () => {
        const { data } = new Cite(readFileSync(recordPath(slug, `cite.${ending}`), 'utf8')) as unknown as {
          data: CslItem[];
        };
        assert.equal(data.length, 1);
        const [item] = data;
        assert.equal(item?.type, 'webpage');
        assert.deepEqual(item?.author, authors);
        assert.equal(item?.title, wording === 'restated' ? `${title} (restated by Crosscurrents)` : title);
        assert.deepEqual(item?.issued?.['date-parts'], [editionDate(slug).split('-').map(Number)]);
      });
    }
  }
});
