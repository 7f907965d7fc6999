import { fold } from '../../text/fold.ts';

/** What the address of a page that doesn’t exist says. */
export interface Address {
  /** The address as a reader reads it. */
  shown: string;
  /** The folder in which the page would be, such as `/sources/`; `/` for the root of the site. */
  folder: string;
  /** Its words, folded, without the names of folders that there are and without the ending of a file. */
  words: string[];
}

/**
 * @param path path of the address, percent-encoded
 * @param base path of the site, with a slash at both ends
 * @param folders first folders of the pages that there are, such as `articles`
 */
export function readAddress(path: string, base: string, folders: Set<string>): Address {
  const parts = decode(path.startsWith(base) ? path.slice(base.length) : path)
    .replace(/\.\w+$/, '')
    .split('/')
    .filter(Boolean);
  const [first = '', ...others] = parts;
  const isFolder = others.length > 0 && folders.has(first);
  return {
    shown: decode(path),
    folder: isFolder ? `/${first}/` : '/',
    words: splitWords((isFolder ? others : parts).join(' ')),
  };
}

/** The words of a name, folded; hyphens and all other signs part them. */
export const splitWords = (text: string): string[] =>
  text
    .split(/[^\p{L}\p{M}\p{N}’']+/u)
    .map(fold)
    .filter(Boolean);

/** An address that isn’t encoded as it should be stays as it is. */
function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
