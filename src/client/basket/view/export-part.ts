import { el } from '../../element.ts';
import { createBibliography } from '../export/bibliography.ts';
import { createDocument, type Block } from '../export/document.ts';
import { download } from '../export/download.ts';
import { writeHtml } from '../export/html.ts';
import { writeMarkdown } from '../export/markdown.ts';
import type { RecordFormat } from '../export/records.ts';
import { writeRtf } from '../export/rtf.ts';
import type { BasketPassage } from '../item.ts';
import { readBasket } from '../storage.ts';
import { findOutdated } from './newer-edition.ts';

const bibliographies: { format: RecordFormat; name: string; type: string }[] = [
  { format: 'bib', name: 'BibTeX', type: 'application/x-bibtex' },
  { format: 'ris', name: 'RIS', type: 'application/x-research-info-systems' },
  { format: 'json', name: 'CSL-JSON', type: 'application/vnd.citationstyles.csl+json' },
];

const documents: { ending: string; name: string; type: string; write: (blocks: Block[]) => string }[] = [
  { ending: 'md', name: 'Markdown', type: 'text/markdown', write: writeMarkdown },
  { ending: 'html', name: 'HTML', type: 'text/html', write: writeHtml },
  { ending: 'rtf', name: 'RTF, for word processors', type: 'application/rtf', write: writeRtf },
];

/** The buttons that export the basket as one bibliography, and as a list with words and notes. */
export const createExportPart = (say: (text: string) => void): HTMLElement =>
  el('section', { className: 'export' }, [
    el('h2', {}, ['Export']),
    el('p', {}, ['One bibliography, with one record for each edition or work:']),
    el('p', { className: 'tools' }, [
      ...bibliographies.map(({ format, name, type }) =>
        createButton(name, () => void exportBibliography(format, type).then(say)),
      ),
    ]),
    el('p', {}, ['The list with words, citations and notes:']),
    el('p', { className: 'tools' }, [
      ...documents.map(({ ending, name, type, write }) =>
        createButton(name, () => {
          download(`basket.${ending}`, type, write(createDocument(readBasket().items, createTitle())));
          say(`The list is in basket.${ending}.`);
        }),
      ),
    ]),
  ]);

export function createButton(name: string, click: () => void): HTMLElement {
  const button = el('button', { type: 'button', className: 'copy' }, [name]);
  button.addEventListener('click', click);
  return button;
}

async function exportBibliography(format: RecordFormat, type: string): Promise<string> {
  const { items } = readBasket();
  const { content, count, missing } = await createBibliography(items, format);
  const lack =
    missing.length > 0 ? ` This site couldn’t give the records of ${missing.join(', ')}: try again later.` : '';
  if (count === 0) return `Nothing was exported.${lack}`;
  download(`basket.${format}`, type, content);
  const newer = sayOutdated(await findOutdated(items));
  return `${count === 1 ? 'One record is' : `${count} records are`} in basket.${format}.${lack}${newer}`;
}

/** The records are those that the site has now; words of an older edition keep its date in the list with citations. */
function sayOutdated(passages: BasketPassage[]): string {
  const titles = [...new Set(passages.map(({ title }) => `“${title}”`))];
  if (titles.length === 0) return '';
  return ` You collected words of an older edition of ${listNames.format(titles)}, and the record is that of the newer one.`;
}

const listNames = new Intl.ListFormat('en-GB');

const createTitle = (): string => `Basket of ${new Date().toLocaleDateString('en-GB', { dateStyle: 'long' })}`;
