import type { Run } from '../runs.ts';
import type { Block } from './document.ts';

const head = String.raw`{\rtf1\ansi\ansicpg1252\uc1\deff0{\fonttbl{\f0\froman Times New Roman;}}\f0\fs24`;

/** How a paragraph begins: distances in twentieths of a point, sizes in half points. */
const starts: Record<Block['kind'], string> = {
  title: String.raw`\sb0\sa240\fs36\b `,
  heading: String.raw`\sb360\sa120\fs28\b `,
  words: String.raw`\sb240\sa120\li400 `,
  reference: String.raw`\sa120\li720\fi-720 `,
  note: String.raw`\sa120\li400 `,
};

/** A document in the Rich Text Format (1.9.1), which every word processor opens. */
export const writeRtf = (blocks: Block[]): string =>
  [head, ...blocks.map(({ kind, runs }) => `{\\pard${starts[kind]}${runs.map(writeRun).join('')}\\par}`), '}', ''].join(
    '\n',
  );

function writeRun({ text, italic, href }: Run): string {
  const set = italic ? `{\\i ${escapeText(text)}}` : escapeText(text);
  if (!href) return set;
  const address = escapeText(href.replaceAll('"', '%22'));
  return `{\\field{\\*\\fldinst{HYPERLINK "${address}"}}{\\fldrslt{\\ul ${set}}}}`;
}

/**
 * Only ASCII may be written as it is. The rest goes by the numbers of its UTF-16 units, which are signed, each with a
 * question mark for readers that don’t know them.
 */
const escapeText = (text: string): string =>
  text
    .replace(/[\\{}]/g, '\\$&')
    .replace(/\r?\n/g, '\\line ')
    .replace(/\t/g, '\\tab ')
    .replace(/[^\x20-\x7e]/g, (unit) => `\\u${(unit.charCodeAt(0) << 16) >> 16}\\'3f`);
