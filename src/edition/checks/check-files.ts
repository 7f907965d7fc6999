import { collectionNames, collections, folderOf, type Collection } from '../read/collections.ts';
import type { Problem } from '../read/problem.ts';
import type { SourceFile } from '../read/entry.ts';
import { collectionOf } from '../read/read-entry.ts';

/** Each folder without which there is no site has files, and each file a name that can stand in an address and is read by the site. */
export function checkFiles(files: SourceFile[]): Problem[] {
  return [...checkFolders(files), ...files.flatMap(({ path }) => checkName(path))];
}

function checkFolders(files: SourceFile[]): Problem[] {
  return collectionNames
    .filter((name) => !(collections[name] as Collection).isOptional)
    .filter((name) => !files.some(({ path }) => path.startsWith(`${folderOf(name)}/`)))
    .map((name) => ({
      file: folderOf(name),
      reason: 'The folder has no files, so there is nothing to show and nothing was checked.',
      remedy: `Put ${collections[name].noun} into it, as a file that ends in ${collections[name].ending}.`,
    }));
}

function checkName(path: string): Problem[] {
  const collection = collectionOf(path);
  if (!collection) return [];
  const { ending } = collections[collection];
  const fileName = path.slice(folderOf(collection).length + 1);
  const problem = { file: path, line: 1 };
  if (fileName.includes('/')) {
    const reason = 'The site doesn’t read this file, because it lies in a folder of its own.';
    return [{ ...problem, reason, remedy: `Move it to ${folderOf(collection)}.` }];
  }
  if (!fileName.endsWith(ending)) {
    const reason = `The site doesn’t read this file, because its name doesn’t end in ${ending}.`;
    return [{ ...problem, reason, remedy: 'Rename it, or keep it outside this folder.' }];
  }
  const name = fileName.slice(0, -ending.length);
  if (canStandInAddress(name)) return [];
  const remedy = `Name the file ${toSlug(name)}${ending}, in small letters and figures with hyphens between words.`;
  return [{ ...problem, reason: `The name “${name}” can’t stand in an address.`, remedy }];
}

/** True for small letters and figures with hyphens between words. */
export const canStandInAddress = (name: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name);

function toSlug(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'name';
}
