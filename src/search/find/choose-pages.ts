import type { Candidates } from './hits.ts';

/**
 * The numbers of the pages to read, those first that may hold most of the query. A rare term counts for more (inverse
 * document frequency).
 * @param total number of pages of the site
 * @param allowed pages to which the search is filtered; all by default
 */
export function choosePages(candidates: Candidates[], total: number, allowed?: Set<number>): number[] {
  const pages = Array.from({ length: total }, (_, number) => number).filter((number) => allowed?.has(number) ?? true);
  const included = candidates.filter(({ term }) => !term.isExcluded);
  if (included.length === 0) return pages;
  const rarities = included.map(({ pages: { size } }) => Math.log(1 + total / (size + 0.5)));
  const scoreOf = (number: number) =>
    included.reduce((sum, { pages: holding }, at) => sum + (holding.has(number) ? (rarities[at] ?? 0) : 0), 0);
  return pages
    .map((number) => ({ number, score: scoreOf(number) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ number }) => number);
}
