import { realpath } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';

/** Where the files of an article go; paths are absolute. */
export interface TargetFolder {
  articles: string;
  /** Holds the folders of other records, such as `people`. */
  records: string;
}

/** The folder that an editor asks for, which has the shape of `content/`, or that folder itself. Throw an error where it would be outside the project. */
export async function targetFolder(root: string, out: string | undefined): Promise<TargetFolder> {
  const folder = out === undefined ? join(root, 'content') : resolve(out);
  const [realRoot, realFolder] = [await realpath(root), await realPathOf(folder)];
  const path = relative(realRoot, realFolder);
  if (path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path)) {
    throw new Error(
      `--out “${out ?? folder}” leads out of the project, to ${realFolder}; name a folder inside ${realRoot}.`,
    );
  }
  return { articles: join(folder, 'articles'), records: folder };
}

/** The real path of a folder that may not exist yet: links in it are followed as far as it does. */
async function realPathOf(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || dirname(path) === path) throw error;
    return join(await realPathOf(dirname(path)), basename(path));
  }
}
