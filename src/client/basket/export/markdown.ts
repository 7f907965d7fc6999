import type { Run } from '../runs.ts';
import type { Block } from './document.ts';

const prefixes: Record<Block['kind'], string> = { title: '# ', heading: '## ', words: '> ', reference: '', note: '' };

/** A document as Markdown that CommonMark and pandoc read alike. */
export const writeMarkdown = (blocks: Block[]): string =>
  `${blocks.map(({ kind, runs }) => prefixes[kind] + escapeStart(runs.map(writeRun).join(''))).join('\n\n')}\n`;

function writeRun({ text, italic, href }: Run): string {
  const escaped = escapeText(text);
  const set = italic ? escaped.replace(/^(\s*)(.*?)(\s*)$/s, '$1*$2*$3') : escaped;
  return href ? `[${set}](<${href.replace(/[<>\s]/g, encodeURIComponent)}>)` : set;
}

/** Signs that mean something in Markdown lose that, and a new line in a note stays one. */
const escapeText = (text: string): string => text.replace(/[\\`*_{}[\]<>#|!&~$^@]/g, '\\$&').replace(/ *\n/g, '\\\n');

/** What makes a list or a line at its beginning. */
const escapeStart = (text: string): string =>
  text.replace(/^(\s*)([-+=])/gm, '$1\\$2').replace(/^(\s*\d+)([.)])/gm, '$1\\$2');
