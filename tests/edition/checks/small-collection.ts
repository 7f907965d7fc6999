import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judgeContent } from '../../../src/edition/checks/check-content.ts';
import { formatReport } from '../../../src/edition/read/problem.ts';

export const tide = 'content/articles/tide.mdx';
export const work = 'content/works/reed-2024.yaml';
export const person = 'content/people/ann-reed.yaml';

/** A small collection without a problem. */
export const good: Record<string, string> = {
  [tide]: `---
title: The Tide Turns
shortTitle: Tide
authors: [ann-reed]
publisher: harbour
published: { date: '2025-03', basis: imprint, note: Printed there. }
original:
  url: https://example.org/tide
language: en
description: On tides.
question: Does it turn?
thesis: It does.
keyPoints:
  - text: It turns.
    paragraphs: [1, 2]
edition: '2025-04'
topics: [{ topic: sea, paragraphs: [2], main: 2 }]
paragraphs: 2
---

The tide turns.[^1] It has [turned before](/about/#why).

## Low water

See [above](#p1), [the search](/search/?q=tide) and [the reef](/articles/reef/#low-water).[^2]

<EditorsNote>This one counts for nothing.</EditorsNote>

[^1]: A note with \`[^7]\` in code, \\[^8] in text and a [way](#p2) back. See [@reed-2024].

[^2]: Another.
`,
  [person]: 'name: Ann Reed\nsortName: Reed, Ann\naffiliation: Harbour\nbiography: Ann Reed writes.\n',
  'content/publishers/harbour.yaml': 'name: Harbour Press\nshortName: Harbour\nurl: https://example.org/\n',
  'content/topics/sea.yaml': 'label: The sea\ngloss: And its tides\norder: 1\n',
  [work]: `type: book
kind: scholarship
author:
  - { family: Reed, given: Ann }
title: Tides
issued: '2024'
DOI: 10.1000/tides
URL: https://example.org/tides
`,
};
good['content/articles/reef.mdx'] = good[tide] ?? '';
good['content/search/synonyms.yaml'] = '# Names of one thing\n- [IP4, AP4]\n- [US, United States]\n';
good['content/search/stop-words.yaml'] = '- a an the\n';
good['content/site.yaml'] = `name: Tides
subject: The sea
lead: What {articles} articles answer.
description: Articles on the sea.
pictureLine: Articles
language: en-GB
licence: { name: CC BY 4.0, url: 'https://creativecommons.org/licenses/by/4.0/' }
search:
  placeholder: tide
  examples: { both: [tide, low], without: reef, either: [tide, reef], phrase: low water, beginning: tid }
accent: { light: '#0a4c54', dark: '#86d3cf' }
emblem: emblem.svg
`;
good['content/emblem.svg'] = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle r="4"/></svg>\n';
good['content/about.mdx'] = `{/* The page about the site. */}

<Lead>A reading room for {props.articles} articles.</Lead>

<Section id="why" title="Why">

Read [the reef](/articles/reef/#p1).

</Section>
`;

const fixedPages = new Map([
  ['/', new Set(['topics'])],
  ['/about/', new Set(['why'])],
  ['/search/', new Set<string>()],
  ['/sources/', new Set<string>()],
  ['/rss.xml', new Set<string>()],
]);

/** One thing that an editor does to the small collection, and what is said about it. */
export interface RuleCase {
  name: string;
  /** The file that is changed: the article of the tide, where nothing else is said. */
  file?: string;
  /** What is replaced there; all of it, or a new file, where nothing is said. */
  from?: string | RegExp;
  to: string;
  /** The problems that are reported for the file, without its name. */
  problems: string[];
}

/** Test each case under its name. */
export function testCases(cases: RuleCase[]): void {
  for (const { name, file = tide, from, to, problems } of cases) {
    test(name, () => {
      const changed = { ...good, [file]: replace(good[file] ?? '', from, to) };
      assert.deepEqual(
        reportLines(changed),
        problems.map((problem) => `${file}:${problem}`),
      );
    });
  }
}

/** What is said about some files, as the build has it. */
export const judge = (files: Record<string, string>) => judgeContent(toSources(files), fixedPages);

/** The problems of some files, each as it is printed. */
export function reportLines(files: Record<string, string>): string[] {
  const report = formatReport(judgeContent(toSources(files), fixedPages).problems);
  return report.split('\n').filter((line) => line.startsWith('content/'));
}

const toSources = (files: Record<string, string>) => Object.entries(files).map(([path, text]) => ({ path, text }));

function replace(text: string, from: string | RegExp | undefined, to: string): string {
  if (from === undefined) return to;
  const changed = text.replace(from, () => to);
  assert.notEqual(changed, text, `“${String(from)}” doesn’t stand in the file`);
  return changed;
}
