import type { Element, Text } from 'hast';
import { ImportError, type DocumentMetadata, type SetAside, type SourceDocument } from '../../document.ts';
import { completeAddresses } from './addresses.ts';
import { type Block, listBlocks, numberBlocks } from './blocks.ts';
import { buildArticle } from './build-article.ts';
import { chooseArticle, findTitle } from './choose-article.ts';
import { isHeading, isNote } from './elements.ts';
import { isHidden } from './boilerplate.ts';
import { liftNotes } from './lift-notes.ts';
import { listPictures, setNotesHeadingsAside, listSetAside } from './set-aside.ts';
import { readBase, readMetadata } from './metadata.ts';
import { indexPage, parsePage } from './page.ts';
import { raiseFigures } from './raise-figures.ts';
import { tidyBlocks } from './tidy-blocks.ts';
import { toTree } from './to-tree.ts';

/**
 * Take an article out of its page. Linked notes become footnotes, every other word of the page is in the tree or set
 * aside with a reason. Throw an `ImportError` if the page holds no text, or is nested too deeply to be a document.
 */
export function readHtml(html: string, { file }: { file: string }): SourceDocument {
  try {
    return readPage(html, file);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new ImportError({
      file,
      reason: 'its elements are nested thousands deep, which no document needs',
      remedy: 'Open the page in a browser, copy the text of the article into a text file, and import that.',
    });
  }
}

function readPage(html: string, file: string): SourceDocument {
  const whole = parsePage(html);
  const metadata = readMetadata(whole);
  const page = indexPage(whole);
  liftNotes(page);
  raiseFigures(page.body);
  const blocks = listBlocks(page.body);
  numberBlocks(page.body, blocks);
  const seen = blocks.filter((block) => !isUnseen(block));
  if (seen.length === 0) throw emptyPage(file);
  const title = findTitle(seen, metadata.title);
  const reasons = chooseArticle(page, blocks, title, metadata.title ?? title?.text ?? '');
  setNotesHeadingsAside(blocks, reasons);
  return compose({
    body: page.body,
    blocks: seen,
    allBlocks: blocks,
    title,
    reasons,
    metadata,
    base: readBase(whole, metadata),
  });
}

/** A note is read though a page opens it on a click only. */
const isUnseen = ({ pieces }: Block): boolean =>
  pieces.every(({ ancestors }) => ancestors.some(isHidden) && !ancestors.some(isNote));

const emptyPage = (file: string): ImportError =>
  new ImportError({
    file,
    reason: 'the page holds no text; perhaps a script would have written it',
    remedy: 'Open the page in a browser, save it again as “web page, complete”, or copy its text into a text file.',
  });

interface Chosen {
  body: Element;
  blocks: Block[];
  allBlocks: Block[];
  title: Block | undefined;
  reasons: Map<Text, string>;
  metadata: DocumentMetadata;
  base: string | undefined;
}

function compose({ body, blocks, allBlocks, title, reasons, metadata, base }: Chosen): SourceDocument {
  const heading = title?.pieces[0]?.ancestors.find(isHeading);
  if (heading) heading.properties['dataTitle'] = 'true';
  const article = buildArticle(body, (text) => reasons.has(text));
  const setAside: SetAside[] = [...listSetAside(allBlocks, reasons), ...listPictures(body, blocks, reasons)];
  completeAddresses(article, base, (entry) => setAside.push(entry));
  const tree = toTree(tidyBlocks(article));
  const lines = blocks.map(({ line, text }) => ({ number: line, text }));
  return { format: 'html', lines, tree, metadata, setAside: setAside.sort((a, b) => a.line - b.line) };
}
