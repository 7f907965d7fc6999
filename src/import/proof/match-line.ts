import type { Token } from './tokens.ts';
import type { WrittenToken } from './streams.ts';

/** What a line has and the text does not: something set aside, the number of a note, or the sign of a mark. */
export interface Extra {
  tokens: Token[];
  /** Numbers of the notes whose marks are written in its place. */
  marks: number[];
  /** Whether it was set aside, so that signs beside it go with it. */
  isAside: boolean;
}

/** How far a line could be read. */
export interface Match {
  /** Place in the written tokens after the line. */
  at: number;
  used: Set<Extra>;
}

interface State extends Match {
  /** Place in the line. */
  index: number;
  /** Whether spaces may differ here, as they do around a mark. */
  isLoose: boolean;
}

/** More steps than this are needed for no line that is in the article. */
const mostSteps = 400_000;

/**
 * Read a line where written tokens go on. Every word and sign of it has to be there, with spaces where it has spaces,
 * but for `extras`, each of which may be met once; otherwise the line is not there. `mustShowMarks` says whether marks
 * of notes are written in the lines of the document.
 */
export function matchLine(
  line: Token[],
  written: WrittenToken[],
  from: number,
  extras: Extra[],
  mustShowMarks: boolean,
): Match | undefined {
  const rivals: State[] = [];
  let state: State | undefined = { index: 0, at: from, used: new Set(), isLoose: true };
  for (let step = 0; state && step < mostSteps; step += 1) {
    if (state.index >= line.length) return state;
    const [next, ...others]: State[] = stepsFrom(state, line, written, extras, mustShowMarks);
    rivals.push(...others.reverse());
    state = next ?? rivals.pop();
  }
  return undefined;
}

/** Where reading can go on, the likeliest first. */
function stepsFrom(
  state: State,
  line: Token[],
  written: WrittenToken[],
  extras: Extra[],
  mustShowMarks: boolean,
): State[] {
  const { index, at, used, isLoose } = state;
  const [token, due] = [line[index] as Token, written[at]];
  const steps: State[] = [];
  if (due && 'text' in due && due.text === token.text && (isLoose || due.hasSpace === token.hasSpace)) {
    steps.push({ ...state, index: index + 1, at: at + 1, isLoose: false });
  }
  for (const extra of extras) {
    if (used.has(extra) || !startsWith(line, index, extra.tokens)) continue;
    if (!extra.marks.every((mark, place) => isMark(written[at + place], mark))) continue;
    const next = { index: index + extra.tokens.length, at: at + extra.marks.length };
    steps.push({ ...next, used: new Set([...used, extra]), isLoose: true });
  }
  if (due && 'mark' in due && !mustShowMarks) steps.push({ ...state, at: at + 1, isLoose: true });
  const isBesideAside = [...used].some(({ isAside }) => isAside);
  if (isBesideAside && !/[\p{L}\p{N}]/u.test(token.text)) steps.push({ ...state, index: index + 1, isLoose: true });
  return steps;
}

const isMark = (token: WrittenToken | undefined, mark: number): boolean =>
  token !== undefined && 'mark' in token && token.mark === mark;

/** Whether tokens begin at a place of a line. */
const startsWith = (line: Token[], index: number, tokens: Token[]): boolean =>
  tokens.length > 0 && tokens.every(({ text }, place) => line[index + place]?.text === text);
