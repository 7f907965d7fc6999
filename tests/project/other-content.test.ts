import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { createScratchProject, type ScratchProject } from '../support/scratch-project.ts';
import { listFiles } from '../support/sites.ts';

const suite = listFiles('tests/content').map((file) => `tests/content/${file}`);

/** An address under a path, as deploy.yml has it for a project page. */
const address = { SITE_URL: 'https://example.github.io', BASE_PATH: '/reading/' };

/** Build the project and run what deploy.yml runs before it publishes, which must pass. */
async function deploy(project: ScratchProject, environment: Record<string, string> = {}): Promise<string> {
  const built = await project.build({ environment });
  assert.equal(built.exitCode, 0, built.output);
  const { exitCode, output } = await project.test(suite, environment);
  assert.equal(exitCode, 0, output.slice(output.indexOf('failing tests')));
  return output;
}

/** What an editor adds for a sixth edition, and for a seventh article in its author’s own words. */
const added = {
  'content/people/nora-lindqvist.yaml':
    'name: Nora Lindqvist\nsortName: Lindqvist, Nora\naffiliation: Coast\nbiography: Nora Lindqvist lives in Bergen.\n',
  'content/publishers/coast.yaml':
    'name: Institute of the Coast\nshortName: Coast\nkind: think-tank\nurl: https://coast.example.org/\n',
  'content/topics/harbours.yaml': 'label: Harbours\ngloss: Who may enter them\norder: 90\n',
  'content/works/reed-2024.yaml':
    "type: article-journal\nkind: scholarship\nauthor:\n  - { family: Reed, given: Ann }\ntitle: Berths\ncontainer-title: Tide\nissued: '2024-03'\npage: 7-19\nDOI: 10.5555/tide.2024.7\n",
  'content/articles/why-harbours-matter.mdx': articleOf('restated', 'Why Harbours Matter', 'See [@reed-2024, p. 9].'),
  'content/articles/what-i-saw-there.mdx': articleOf('original', 'What I Saw There', 'I counted them twice.'),
};

function articleOf(wording: string, title: string, note: string): string {
  return `---
title: ${title}
shortTitle: ${title}
authors: [nora-lindqvist]
publisher: coast
published: { date: '2026-02', basis: imprint, note: The imprint gives the month. }
original: { url: 'https://coast.example.org/${wording}' }
edition: '2026-03-04'
wording: ${wording}
language: en
description: On harbours.
question: What does a fleet need?
thesis: Lindqvist thinks that ports come before partners.
keyPoints:
  - { text: 'A fleet that can’t refuel is a visitor.', paragraphs: [1] }
topics:
  - { topic: harbours, paragraphs: [1, 2], main: 2, says: 'Lindqvist puts ports before partners.' }
paragraphs: 2
---

A fleet that can’t refuel is a visitor, and visitors go home.[^1]

## Ports first

Partners follow, and not the other way about.

[^1]: ${note}
`;
}

describe('the suite that deploy.yml runs passes', () => {
  test('with a sixth edition, its author, publisher and work with a DOI, and an article in its author’s words', async () => {
    const project = await createScratchProject('content');
    after(() => project.remove());
    for (const [path, text] of Object.entries(added)) await project.write(path, text);
    const output = await deploy(project);
    for (const name of ['why-harbours-matter', 'what-i-saw-there']) assert.match(output, new RegExp(name));
  });

  test('with five essays on another subject in place of the whole content, under a path, but not with one spoilt', async () => {
    const project = await createScratchProject('tests/project/essays/content');
    after(() => project.remove());
    assert.equal(listFiles(join(project.folder, 'content/articles')).length, 5);
    await deploy(project, address);
    await project.edit('dist/articles/slow-dough/index.html', /id="p2"/, 'id="lost"');
    const { exitCode, output } = await project.test(['tests/content/articles.test.ts'], address);
    assert.notEqual(exitCode, 0);
    assert.match(output, /✖ has as many paragraphs as its front matter says/);
  });
});
