import { toSuperscript } from '../../notes/numeral.ts';

/** A run of letters on a page; places and sizes are in points, from the lower left corner. */
export interface Run {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
}

/** A line of a page as it is printed. */
export interface PageLine {
  text: string;
  x: number;
  right: number;
  y: number;
  /** The commonest size of its letters. */
  size: number;
}

/** Put the runs of a page together to lines, column after column; raised small figures are written as such. */
export function linesOfPage(runs: Run[]): PageLine[] {
  const rows: Run[][] = [];
  for (const run of runs.filter(({ text }) => text !== '').toSorted((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.find((one) => isInRow(one, run));
    if (row) row.push(run);
    else rows.push([run]);
  }
  const lines = rows
    .flatMap((row) => splitAtGaps(row.sort((a, b) => a.x - b.x)))
    .filter(({ text }) => text.trim() !== '');
  return inColumns(lines);
}

/** A run is in a row if it begins between the foot and the head of its letters. */
const isInRow = (row: Run[], run: Run): boolean => {
  const main = row.reduce((a, b) => (b.size > a.size ? b : a));
  const size = Math.max(main.size, run.size);
  return Math.abs(main.y - run.y) < size * (main.size === run.size ? 0.3 : 0.55);
};

/** A wide gap parts columns; a narrow one is a space. */
function splitAtGaps(row: Run[]): PageLine[] {
  const lines: Run[][] = [];
  for (const run of row) {
    const last = lines.at(-1)?.at(-1);
    if (last && run.x - (last.x + last.width) < Math.max(last.size, run.size) * 1.6) lines.at(-1)?.push(run);
    else lines.push([run]);
  }
  return lines.map(writeLine);
}

function writeLine(runs: Run[]): PageLine {
  const main = runs.reduce((a, b) => (b.text.trim().length * b.size > a.text.trim().length * a.size ? b : a));
  let text = '';
  let end = runs[0]?.x ?? 0;
  for (const run of runs) {
    const isRaised = run.size < main.size * 0.85 && run.y > main.y + main.size * 0.15;
    const isNumber = /^\s*\[?\d{1,3}(?:[,–-]\s?\d{1,3})*\]?\s*$/.test(run.text);
    const isGap = run.x - end > main.size * 0.18 && text !== '' && !/\s$/.test(text) && !/^\s/.test(run.text);
    text += (isGap ? ' ' : '') + (isRaised && isNumber ? toSuperscript(run.text.replace(/[[\]\s]/g, '')) : run.text);
    end = run.x + run.width;
  }
  return { text, x: runs[0]?.x ?? 0, right: end, y: main.y, size: main.size };
}

/** Where many lines begin right of the middle and others end left of it, the left column comes first. */
function inColumns(lines: PageLine[]): PageLine[] {
  const [left, right] = [Math.min(...lines.map(({ x }) => x)), Math.max(...lines.map((line) => line.right))];
  const middle = (left + right) / 2;
  const isLeft = (line: PageLine): boolean => line.right <= middle + 4;
  const isRight = (line: PageLine): boolean => line.x >= middle - 4;
  const pairs = lines.filter(
    (line) => isRight(line) && lines.some((other) => isLeft(other) && Math.abs(other.y - line.y) < 3),
  );
  if (pairs.length < 6 || pairs.length * 3 < lines.length) return lines;
  const ordered: PageLine[] = [];
  let block: PageLine[] = [];
  const flush = (): void => {
    ordered.push(...block.filter(isLeft), ...block.filter((line) => !isLeft(line)));
    block = [];
  };
  for (const line of lines) {
    if (isLeft(line) || isRight(line)) block.push(line);
    else {
      flush();
      ordered.push(line);
    }
  }
  flush();
  return ordered;
}
