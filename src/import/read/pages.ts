import type { Finding, Line, SetAside } from '../document.ts';

/** Lines of a text that was printed on pages, without what every page repeats and with words in one piece. */
export interface Unpaged {
  lines: Line[];
  setAside: SetAside[];
  findings: Finding[];
}

/** Take the heads, feet and numbers of pages out of a text, and join the words that hyphens part at the ends of lines. */
export function unpage(lines: Line[]): Unpaged {
  const repeated = findRepeated(lines);
  const setAside: SetAside[] = [];
  const kept = lines.map((line) => {
    const reason = repeated.get(line);
    if (reason) setAside.push({ line: line.number, text: line.text.trim(), reason });
    return reason ? { ...line, text: '' } : line;
  });
  const { lines: joined, findings } = joinHyphens(kept);
  return { lines: joined, setAside, findings };
}

const pageNumber =
  /^\s*(?:[-–—|]\s*)?(?:page|seite|pagina|p\.)?\s*(\d{1,4})(?:\s*(?:of|\/|von|di)\s*\d{1,4})?(?:\s*[-–—|])?\s*$/i;

/** Lines that repeat on several pages, apart from a number, and page numbers. */
function findRepeated(lines: Line[]): Map<Line, string> {
  const reasons = new Map<Line, string>();
  const numbers = lines.filter(({ text }) => pageNumber.test(text));
  const values = numbers.map(({ text }) => Number(pageNumber.exec(text)?.[1]));
  const isCounted =
    values.length >= 2 && values.every((value, index) => index === 0 || value - (values[index - 1] ?? 0) === 1);
  if (isCounted) for (const line of numbers) reasons.set(line, 'number of the page');
  const byText = Map.groupBy(
    lines.filter(({ text }) => isHead(text)),
    ({ text }) => text.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim(),
  );
  for (const same of byText.values()) {
    const isSpread = same.every(({ number }, index) => index === 0 || number - (same[index - 1]?.number ?? 0) > 5);
    const isNumbered = isCounted && same.length >= 2;
    if (isSpread && (isNumbered || same.length >= 3))
      for (const line of same) if (!reasons.has(line)) reasons.set(line, 'head or foot of the pages');
  }
  return reasons;
}

const isHead = (text: string): boolean =>
  /\p{L}{2}/u.test(text) &&
  text.trim().length <= 100 &&
  !/[.!?…]["”’»)]?\s*$/u.test(text) &&
  !/^\s*(?:[-•*]|\[?\d+\]?[.)]?\s)/.test(text);

/** A compound keeps its hyphen: these begin hardly anything else. */
const prefix =
  /^(?:self|non|ex|anti|pro|long|short|well|high|low|mid|co|cross|so|half|far|full|old|new|post|pre|\d+)$/i;

function joinHyphens(lines: Line[]): { lines: Line[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const whole = lines.map(({ text }) => text).join('\n');
  const isFull = lines.filter(({ text }) => /\p{Ll}[-\u00AD\u2010]\s*$/u.test(text)).length >= 2;
  if (!isFull) return { lines, findings };
  const joined = lines.map((line) => ({ ...line }));
  for (const [index, line] of joined.entries()) {
    const next = joined.slice(index + 1, index + 4).find(({ text }) => text.trim() !== '');
    const [, head = ''] = /(\p{L}+)[-\u00AD\u2010]\s*$/u.exec(line.text) ?? [];
    const [, tail = '', sign = ''] = /^\s*(\p{Ll}+)(\S*)/u.exec(next?.text ?? '') ?? [];
    if (!head || !tail || !next) continue;
    const isCompound = new RegExp(`\\b${head}[-‐]${tail}`, 'iu').test(whole.replace(/-\n/g, '')) || prefix.test(head);
    const word = isCompound ? `${head}-${tail}` : `${head}${tail}`;
    line.text = line.text.replace(/\p{L}+[-\u00AD\u2010]\s*$/u, `${word}${sign}`);
    next.text = next.text.replace(/^\s*\S+\s*/u, '');
    findings.push({
      line: line.number,
      about: 'text',
      message: `“${head}-” at the end of the line and “${tail}” below it are “${word}” now.`,
    });
  }
  return { lines: joined, findings };
}
