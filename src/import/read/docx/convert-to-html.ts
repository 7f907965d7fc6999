import mammoth from 'mammoth';
import { brokenZip } from '../zip/open-zip.ts';
import { restoreMarks } from './prepare-word.ts';

const styleMap = [
  "p[style-name='Title'] => h1.document-title:fresh",
  "p[style-name='Subtitle'] => p.subtitle:fresh",
  "p[style-name='heading 7'] => h6:fresh",
  "p[style-name='heading 8'] => h6:fresh",
  "p[style-name='heading 9'] => h6:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='Block Text'] => blockquote > p:fresh",
  "p[style-name='Quotations'] => blockquote > p:fresh",
  ...['TOC Heading', 'toc 1', 'toc 2', 'toc 3', 'toc 4'].map(
    (name) => `p[style-name='${name}'] => div.word-contents > p:fresh`,
  ),
];

/** The text of a checked Word file as HTML, its notes as a list at the end and its pictures without their data. */
export async function convertToHtml(parts: Map<string, string>, file: string): Promise<string> {
  const convertImage = mammoth.images.imgElement(async () => ({ src: '' }));
  try {
    // Not in its types, but the door by which it is handed an archive that is open already.
    const archive = { file: archiveOf(parts) } as unknown as { buffer: Buffer };
    const { value } = await mammoth.convertToHtml(archive, { styleMap, convertImage, externalFileAccess: false });
    return restoreMarks(value);
  } catch {
    throw brokenZip(file);
  }
}

/** An open archive as the converter reads it; pictures are there, but empty. */
const archiveOf = (parts: Map<string, string>) => ({
  exists: (name: string) => parts.has(name),
  read: (name: string, encoding?: string) =>
    Promise.resolve(encoding === undefined ? new Uint8Array() : encoding === 'base64' ? '' : (parts.get(name) ?? '')),
});
