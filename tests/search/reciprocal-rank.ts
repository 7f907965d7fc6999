import type { JudgedQuery } from './judged-queries.ts';

/** 1 for a right place first, 1/2 for second and so on, 0 if there is none among the places. */
export const reciprocalRank = (places: string[], { answers }: JudgedQuery): number => {
  const at = places.findIndex((place) => answers.includes(place));
  return at < 0 ? 0 : 1 / (at + 1);
};

export const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The mean reciprocal rank of each kind of query. */
export const meanByKind = (queries: JudgedQuery[], ranks: number[]): Map<JudgedQuery['kind'], number> =>
  new Map(
    [...new Set(queries.map(({ kind }) => kind))].map((kind) => [
      kind,
      mean(ranks.filter((_, at) => queries[at]?.kind === kind)),
    ]),
  );
