import { readFileSync } from 'node:fs';
import type { ScratchProject } from './scratch-project.ts';

/** What is made up about an article beside its number. */
interface MadeUp {
  /** In its author’s own words. */
  isOriginal?: boolean;
  /** Has no sentence on its topics. */
  isSilent?: boolean;
}

const titles = (number: number) => `Ports, partners and patience, part ${number}`;

const createArticle = (number: number, topics: string[], { isOriginal, isSilent }: MadeUp): string => `---
title: ${titles(number)}
shortTitle: Ports ${number}
authors: [author-${number}]
publisher: quay-review
published: { date: '${2025 + Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}', basis: imprint, note: Printed there. }
original: { url: 'https://example.org/${number}' }
edition: '2026-11-25'
${isOriginal ? 'wording: original\n' : ''}language: en
description: On ports.
question: What do ports need?
thesis: Ports need patience before they need partners, Surname${number} writes, and patience is what no strategy pays for.
keyPoints:
  - { text: 'Ports need patience.', paragraphs: [1] }
topics:
${topics
  .map((topic) => {
    const says = isSilent
      ? ''
      : `, says: 'Surname${number} writes that ports need patience before they need partners.'`;
    return `  - { topic: ${topic}, paragraphs: [1, 2], main: 2${says} }`;
  })
  .join('\n')}
paragraphs: 2
---

Ports need patience, said one of ${number}.

Then they need partners.
`;

/** Add made-up articles, each by an author of its own, until there are 40, and topics until there are 16. */
export async function addArticles(project: ScratchProject, present: number): Promise<void> {
  for (let topic = 5; topic <= 16; topic += 1) {
    await project.write(
      `content/topics/made-up-${topic}.yaml`,
      `label: Topic ${topic}\ngloss: Made up\norder: ${topic}\n`,
    );
  }
  for (let number = present + 1; number <= 40; number += 1) {
    const topics = ['dredging', `made-up-${5 + (number % 12)}`];
    const article = createArticle(number, topics, { isOriginal: number === 40, isSilent: number === 39 });
    await project.write(`content/articles/ports-${number}.mdx`, article);
    await project.write(`content/people/author-${number}.yaml`, createAuthor(number));
  }
}

const createAuthor = (number: number): string =>
  `name: Given Surname${number}\nsortName: Surname${number}, Given\naffiliation: Harbour\nbiography: Nothing is said.\n`;

/** A page of the built project. */
export const readBuilt = (project: ScratchProject, path: string): string =>
  readFileSync(`${project.folder}/dist${path}index.html`, 'utf8');
