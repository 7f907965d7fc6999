import type { Term } from './term.ts';

/** A query as a tree of AND (`all`) and OR (`any`); a leaf is the place of a term in the list of terms. */
export type Expression = number | { op: 'all' | 'any'; of: Expression[] };

/** Evaluate an expression, given which terms are true. */
export const isTrue = (expression: Expression, holds: (term: number) => boolean): boolean =>
  typeof expression === 'number'
    ? holds(expression)
    : expression.op === 'all'
      ? expression.of.every((child) => isTrue(child, holds))
      : expression.of.some((child) => isTrue(child, holds));

/** The terms of an expression. */
export const leavesOf = (expression: Expression): number[] =>
  typeof expression === 'number' ? [expression] : expression.of.flatMap(leavesOf);

/** The operands of AND, each a list of alternative terms: `Japan (nuclear OR missile)` is `[[0], [1, 2]]`. */
export const conjunctsOf = (expression: Expression): number[][] =>
  typeof expression === 'object' && expression.op === 'all'
    ? expression.of.flatMap(conjunctsOf)
    : [leavesOf(expression)];

/** Join expressions by an operator. A single one stays as it is, and nested ones of the same operator are flattened. */
export function join(op: 'all' | 'any', of: Expression[]): Expression {
  const flat = of.flatMap((child) => (typeof child === 'object' && child.op === op ? child.of : [child]));
  return flat.length === 1 && flat[0] !== undefined ? flat[0] : { op, of: flat };
}

/** Remove terms from an expression; returns nothing if none is left. */
export function without(expression: Expression, isDropped: (term: number) => boolean): Expression | undefined {
  if (typeof expression === 'number') return isDropped(expression) ? undefined : expression;
  const of = expression.of.flatMap((child) => without(child, isDropped) ?? []);
  return of.length > 0 ? join(expression.op, of) : undefined;
}

/** The opposite of an expression: its terms are excluded, and “all” becomes “any” (De Morgan). */
export function negate(expression: Expression, terms: Term[]): Expression {
  if (typeof expression === 'number') {
    const term = terms[expression];
    if (term) term.isExcluded = !term.isExcluded;
    return expression;
  }
  return { op: expression.op === 'all' ? 'any' : 'all', of: expression.of.map((child) => negate(child, terms)) };
}

/** An expression in words, such as `(Japan and missile) or nuclear`. */
export function describe(expression: Expression, terms: Term[]): string {
  if (typeof expression === 'number') {
    const { typed = '', isExcluded, isPhrase } = terms[expression] ?? {};
    return `${isExcluded ? 'not ' : ''}${isPhrase ? `“${typed}”` : typed}`;
  }
  return expression.of
    .map((child) => (typeof child === 'number' ? describe(child, terms) : `(${describe(child, terms)})`))
    .join(expression.op === 'all' ? ' and ' : ' or ');
}
