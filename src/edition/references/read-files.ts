import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file by its name without the ending. */
export interface NamedText {
  name: string;
  text: string;
}

/** The files of a folder with an ending such as `.yaml`, by name; none where there is no folder. */
export function readFiles(folder: string, ending: string): NamedText[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .sort()
    .map((file) => ({ name: file.slice(0, -ending.length), text: readFileSync(join(folder, file), 'utf8') }));
}
