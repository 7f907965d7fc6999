/** The head of an article’s file. */
export interface FrontMatter {
  /** With its fences. */
  whole: string;
  /** What stands between them: YAML. */
  fields: string;
}

/** Take the front matter off an article’s source; nothing where the source doesn’t begin with it. */
export function findFrontMatter(source: string): FrontMatter | undefined {
  const found = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)^---[ \t]*$/m.exec(source);
  return found?.index === 0 ? { whole: found[0], fields: found[1] ?? '' } : undefined;
}
