import type { DocumentMetadata } from '../../document.ts';
import { parseXml } from './word-paragraphs.ts';

/** What programs write where they don’t know whose file it is. */
const nobody =
  /^(?:un-?named|unknown|anonymous|(?:windows |microsoft |office )?user|microsoft(?: office)?(?: user)?|author|owner|admin(?:istrator)?|python-docx|apache poi|-)$/i;

/** What a Word file says about itself in `docProps/core.xml`; empty fields are left out. */
export function readCoreProperties(xml: string | undefined): DocumentMetadata {
  if (!xml) return {};
  const document = parseXml(xml);
  const read = (name: string): string => document.getElementsByTagNameNS('*', name)[0]?.textContent?.trim() ?? '';
  const split = (text: string, by: RegExp): string[] =>
    text
      .split(by)
      .map((part) => part.trim())
      .filter(Boolean);
  const [title, language, created] = [read('title'), read('language'), read('created') || read('modified')];
  const description = read('description') || read('subject');
  const authors = split(read('creator'), /;|\band\b/).filter((name) => !nobody.test(name));
  const tags = split(read('keywords'), /[,;]/);
  return {
    ...(title && { title }),
    ...(authors.length > 0 && { authors }),
    ...(description && { description }),
    ...(created && { created }),
    ...(language && { language }),
    ...(tags.length > 0 && { tags }),
  };
}
