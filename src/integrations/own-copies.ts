/**
 * A Vite plugin that gives the scripts of a folder copies of their own of what they import from outside it. Otherwise what
 * they share with the search would become files of their own, for which every reader of an article or of the search had
 * to wait.
 * @param folder path within the project, such as `/src/client/not-found/`
 */
export const ownCopies = (folder: string) => ({
  name: 'own-copies',
  enforce: 'pre' as const,
  async resolveId(this: Resolver, source: string, importer: string | undefined) {
    if (!source.startsWith('.') || !importer?.includes(folder)) return undefined;
    const resolved = await this.resolve(source, importer, { skipSelf: true });
    return resolved && !resolved.id.includes(folder) ? `${resolved.id}?own` : resolved;
  },
});

interface Resolver {
  resolve(source: string, importer: string, options: { skipSelf: boolean }): Promise<{ id: string } | null>;
}
