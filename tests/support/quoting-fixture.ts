import { after } from 'node:test';
import { join } from 'node:path';
import { createScratchProject } from './scratch-project.ts';
import type { Site } from './sites.ts';

const frontMatter = (wording: 'restated' | 'original', paragraphs: number): string => `---
title: Tides and Trade
shortTitle: Tides (${wording})
authors: [ann-reed]
publisher: coast
published: { date: '2025-03', basis: imprint, note: Printed there. }
original: { url: 'https://example.org/tides' }
edition: '2026-02-03'
wording: ${wording}
language: en
description: On the tides.
question: Do they turn?
thesis: They do.
keyPoints:
  - { text: Harbours along the coast silt up unless they are dredged, paragraphs: [1] }
topics: [{ topic: dredging, paragraphs: [1], main: 1 }]
paragraphs: ${paragraphs}
---
`;

const text = `
Harbours along the coast silt up unless they are dredged.[^1] The well-known pilots’ guild objects, and its
president calls the plan “a castle of sand” in a letter.

The harbour master disagrees: <Said by="Jan Błęński">“We dredge every single spring, and nobody thanks us”</Said>, he says. Harbours along the coast pay for it.

<EditorsNote>The original has no date for this letter.</EditorsNote>

A third paragraph ends the piece.

[^1]: On the cost of dredging see the guild’s own figures. See [@kerr-2022]. <Ed>They could not be verified here.</Ed>
`;

/** Two articles with the same text, restated and in the author’s own words, in a site of their own. */
export async function buildQuotingSite(): Promise<Site> {
  const project = await createScratchProject();
  after(() => project.remove());
  for (const wording of ['restated', 'original'] as const) {
    await project.write(`content/articles/tides-${wording}.mdx`, frontMatter(wording, 3) + text);
  }
  await project.write(
    'content/people/ann-reed.yaml',
    'name: Ann Reed\nsortName: Reed, Ann\naffiliation: Harbour\nbiography: She writes.\n',
  );
  await project.write(
    'content/publishers/coast.yaml',
    'name: Coast\nshortName: Coast\nkind: think-tank\nurl: https://example.org/\n',
  );
  const { exitCode, output } = await project.build();
  if (exitCode !== 0) throw new Error(output);
  return {
    name: 'with articles to quote',
    folder: join(project.folder, 'dist'),
    content: join(project.folder, 'content'),
    base: '/',
    origin: 'http://localhost:4321',
    repository: '',
  };
}
