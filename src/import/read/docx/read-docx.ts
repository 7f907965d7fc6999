import type { Element, Text } from 'hast';
import { ImportError, type SetAside, type SourceDocument } from '../../document.ts';
import { completeAddresses } from '../html/addresses.ts';
import { type Block, listBlocks, numberBlocks } from '../html/blocks.ts';
import { buildArticle } from '../html/build-article.ts';
import { isHeading, namesOf } from '../html/elements.ts';
import { findTitle } from '../html/choose-article.ts';
import { liftNotes } from '../html/lift-notes.ts';
import { listPictures, setNotesHeadingsAside, listSetAside } from '../html/set-aside.ts';
import { indexPage, parsePage } from '../html/page.ts';
import { raiseFigures } from '../html/raise-figures.ts';
import { tidyBlocks } from '../html/tidy-blocks.ts';
import { toTree } from '../html/to-tree.ts';
import { convertToHtml } from './convert-to-html.ts';
import { readCoreProperties } from './core-properties.ts';
import { prepareWord, type Prepared } from './prepare-word.ts';
import { listLost } from './lost-paragraphs.ts';
import { brokenZip, notADocument, openZip } from '../zip/open-zip.ts';

/**
 * Read a Word file. Footnotes and endnotes come in one numbering, lines are its paragraphs with text, and what Word shows
 * outside the text is set aside. Throw an `ImportError` if it is protected, broken, unsafe or empty.
 */
export async function readDocx(bytes: Uint8Array, { file }: { file: string }): Promise<SourceDocument> {
  const parts = await openZip(bytes, file);
  if (!parts.has('[Content_Types].xml')) throw notADocument(file);
  const main = mainPart(parts, file);
  const { parts: prepared, hidden } = prepare(parts, main, file);
  const page = indexPage(parsePage(await convertToHtml(prepared, file)));
  liftNotes(page);
  raiseFigures(page.body);
  const blocks = listBlocks(page.body);
  blocks.forEach((block, index) => {
    block.line = index + 1;
  });
  numberBlocks(page.body, blocks);
  const lines = blocks.map(({ text, line }) => ({ number: line, text }));
  const unseen = hidden.map((text) => ({ text, reason: 'hidden in Word' }));
  const lost = [...listLost(prepared, main, lines), ...unseen].map((entry, index) => ({
    ...entry,
    line: lines.length + index + 1,
  }));
  const all = [...lines, ...lost.map(({ line, text }) => ({ number: line, text }))];
  if (all.length === 0)
    throw new ImportError({ file, reason: 'there is no text in it', remedy: 'Check that it was saved with its text.' });
  const metadata = readCoreProperties(parts.get('docProps/core.xml'));
  return { format: 'docx', lines: all, metadata, ...compose(page.body, blocks, lost) };
}

function compose(body: Element, blocks: Block[], lost: SetAside[]): Pick<SourceDocument, 'tree' | 'setAside'> {
  const reasons = contentsList(blocks);
  setNotesHeadingsAside(blocks, reasons);
  const heading = findTitle(blocks, undefined)?.pieces[0]?.ancestors.find(isHeading);
  if (heading) heading.properties['dataTitle'] = 'true';
  const article = buildArticle(body, (text) => reasons.has(text));
  const setAside = [...listSetAside(blocks, reasons), ...listPictures(body, blocks, reasons), ...lost];
  completeAddresses(article, undefined, (entry) => setAside.push(entry));
  const tree = toTree(tidyBlocks(article));
  return { tree, setAside: setAside.sort((a, b) => a.line - b.line) };
}

function prepare(parts: Map<string, string>, main: string, file: string): Prepared {
  try {
    return prepareWord(parts, main);
  } catch {
    throw brokenZip(file);
  }
}

function mainPart(parts: Map<string, string>, file: string): string {
  const types = parts.get('[Content_Types].xml') ?? '';
  const [, named] =
    /PartName="\/([^"]+)"[^>]*ContentType="[^"]*(?:wordprocessingml\.document|ms-word\.document)/.exec(types) ?? [];
  const main = named && parts.has(named) ? named : 'word/document.xml';
  if (parts.has(main)) return main;
  throw new ImportError({
    file,
    reason: `it is ${kindOf(types)}, and no Word file`,
    remedy: 'Save its text as .docx, HTML or text.',
  });
}

function kindOf(types: string): string {
  if (types.includes('spreadsheetml')) return 'a file of Excel';
  return types.includes('presentationml') ? 'a file of PowerPoint' : 'a file of another program';
}

/** The table of contents that Word made. */
function contentsList(blocks: Block[]): Map<Text, string> {
  const texts = blocks
    .flatMap(({ pieces }) => pieces)
    .filter(({ ancestors }) => ancestors.some((element) => namesOf(element).includes('-word-contents-')));
  return new Map(texts.map(({ node }) => [node, 'table of contents']));
}
