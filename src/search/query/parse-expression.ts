import { readPhrase, readWords } from './read-terms.ts';
import { join, leavesOf, negate, type Expression } from './expression.ts';
import type { FieldValue, Language } from './query.ts';
import type { QueryNotice } from './notices.ts';
import type { Part } from './split-query.ts';
import type { Term } from './term.ts';

/** The parts of a `Query` before stop words are dropped. */
interface Parsed {
  terms: Term[];
  expression?: Expression;
  isMixed: boolean;
  fields: FieldValue[];
  notices: QueryNotice[];
}

/** The terms and filters between two ORs. */
interface Side {
  expressions: Expression[];
  filters: Extract<Part, { kind: 'field' }>[];
}

/** Parse the parts of a query; AND, which may be left out, binds closer than OR, and NOT closer than both. */
export function parseExpression(parts: Part[], language: Language, isExact: boolean): Parsed {
  const parsed: Parsed = { terms: [], isMixed: false, fields: [], notices: [] };
  let at = 0;

  const addNotice = (reason: QueryNotice['reason'], typed: string) => parsed.notices.push({ reason, typed });
  const isIncluded = (expression: Expression) => leavesOf(expression).some((term) => !parsed.terms[term]?.isExcluded);
  const typedIn = (expression: Expression) =>
    leavesOf(expression)
      .map((term) => parsed.terms[term]?.typed)
      .join(', ');
  const add = (term: Term): Expression => parsed.terms.push(term) - 1;

  /** Sides of OR, up to a closing parenthesis. */
  const readAny = (): Expression[] => {
    const sides = [readAll()];
    const operators: string[] = [];
    while (parts[at]?.kind === 'or') {
      operators.push(parts[at++]?.text ?? '');
      sides.push(readAll());
    }
    if (operators.length > 0) checkSides(sides);
    const withTerms = sides.flatMap(({ expressions }) => (expressions.length > 0 ? [join('all', expressions)] : []));
    const included = withTerms.filter(isIncluded);
    // A side that only excludes would match nearly every place.
    if (withTerms.length < 2 || included.length === 0) return withTerms;
    for (const side of withTerms) if (!included.includes(side)) addNotice('exclusion', typedIn(side));
    parsed.isMixed ||= sides.some(({ expressions }) => expressions.length > 1);
    return [join('any', included)];
  };

  /** A filter applies to the whole query, so OR may join two filters of one field, but not a filter and a word. */
  const checkSides = (sides: Side[]) => {
    const [first] = sides.flatMap(({ filters }) => filters);
    const isFilter = (side: Side) =>
      side.expressions.length === 0 && side.filters.every(({ name }) => name === first?.name);
    if (first && sides.every((side) => side.filters.length > 0 && isFilter(side))) return;
    for (const { expressions, filters } of sides) {
      for (const { text } of filters) addNotice('filter', text);
      if (expressions.length + filters.length === 0) addNotice('operator', 'OR');
    }
  };

  /** Everything up to OR, a closing parenthesis or the end. */
  const readAll = (): Side => {
    const side: Side = { expressions: [], filters: [] };
    for (let part = parts[at]; part && part.kind !== 'or' && part.kind !== 'close'; part = parts[at]) {
      if (part.kind === 'and') checkAnd(at++);
      else if (part.kind === 'field') {
        at++;
        side.filters.push(part);
        parsed.fields.push([part.name, part.value]);
      } else side.expressions.push(...readUnit(false));
    }
    return side;
  };

  const checkAnd = (place: number) => {
    const [before, after] = [parts[place - 1]?.kind ?? 'open', parts[place + 1]?.kind ?? 'close'];
    if (['open', 'or', 'and', 'not'].includes(before) || ['close', 'or', 'and'].includes(after))
      addNotice('operator', 'AND');
  };

  /** @param isOne read one word or one name only: NOT applies to one */
  const readUnit = (isOne: boolean): Expression[] => {
    const part = parts[at];
    if (part?.kind === 'word') return readRun(isOne);
    at++;
    if (part?.kind === 'not') return readExcluded(part.text);
    if (part?.kind === 'open') {
      const expressions = readAny();
      if (parts[at++]?.kind !== 'close') addNotice('parenthesis', part.text);
      return expressions.length > 0 ? [join('all', expressions)] : [];
    }
    if (part?.kind !== 'phrase') return [];
    const { term, notices } = readPhrase(part.text, part.isClosed);
    parsed.notices.push(...notices);
    return term ? [add(term)] : [];
  };

  const readExcluded = (operator: string): Expression[] => {
    const next = parts[at];
    if (next?.kind === 'field') {
      at++;
      addNotice('filter', `${operator === 'NOT' ? 'NOT ' : operator}${next.text}`);
    } else if (!next || ['or', 'and', 'close'].includes(next.kind)) addNotice('operator', operator);
    else return readUnit(true).map((expression) => negate(expression, parsed.terms));
    return [];
  };

  const readRun = (isOne: boolean): Expression[] => {
    const end = parts.findIndex(({ kind }, place) => place >= at && kind !== 'word');
    const run = parts.slice(at, end < 0 ? undefined : end).map(({ text }) => text);
    const whole = readWords(run, language, isExact);
    const count = isOne ? (whole.terms[0]?.count ?? 1) : run.length;
    const { terms, notices } = isOne ? readWords(run.slice(0, count), language, isExact) : whole;
    at += count;
    parsed.notices.push(...notices);
    return terms.map(({ term }) => add(term));
  };

  const expressions: Expression[] = [];
  while (at < parts.length) {
    expressions.push(...readAny());
    if (parts[at++]?.kind === 'close') addNotice('parenthesis', ')');
  }
  const expression = expressions.length > 0 ? join('all', expressions) : undefined;
  if (expression !== undefined && !isIncluded(expression)) addNotice('exclusion', typedIn(expression));
  else if (expression !== undefined) parsed.expression = expression;
  return parsed;
}
