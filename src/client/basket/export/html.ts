import { escapeHtml } from '../../cite/copy.ts';
import { createRuns } from '../runs.ts';
import { el } from '../../element.ts';
import type { Block } from './document.ts';

const elements: Record<Block['kind'], keyof HTMLElementTagNameMap> = {
  title: 'h1',
  heading: 'h2',
  words: 'blockquote',
  reference: 'p',
  note: 'p',
};

/** A document as a page of its own. */
export function writeHtml(blocks: Block[]): string {
  const title = blocks[0]?.runs.map(({ text }) => text).join('') ?? '';
  const body = blocks.map(({ kind, runs }) => {
    const element = el(elements[kind], { className: kind }, createRuns(runs));
    return element.outerHTML.replaceAll('\n', '<br>');
  });
  return [
    '<!doctype html>',
    `<html lang="${document.documentElement.lang}">`,
    `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(title)}</title>`,
    '<style>body { max-width: 40rem; margin: 2rem auto; padding: 0 1rem; font: 1.1rem/1.5 serif; } .words { margin: 2rem 0 0; }</style></head>',
    `<body>${body.join('\n')}</body>`,
    '</html>',
    '',
  ].join('\n');
}
