import type { Finding, SetAside } from '../document.ts';
import type { Placement } from './align.ts';
import { countWords } from './tokens.ts';

/** Fewer words than this are a caption, a button or the number of a page. */
const enoughWords = 6;

/** Ask about each run of lines that was set aside in the middle of the text: it may belong to it. */
export function findGaps(placements: Placement[], setAside: SetAside[]): Finding[] {
  const reasons = new Map(setAside.map(({ line, reason }) => [line, reason]));
  const isText = ({ place }: Placement): boolean => place === 'text';
  const [first, last] = [placements.findIndex(isText), placements.findLastIndex(isText)];
  const findings: Finding[] = [];
  for (let start = first; start >= 0 && start < last; start += 1) {
    if (placements[start]?.place !== 'aside') continue;
    let end = start;
    while (placements[end]?.place === 'aside') end += 1;
    const run = placements.slice(start, end).map(({ line }) => line);
    const words = run.reduce((sum, { text }) => sum + countWords(text), 0);
    const line = run[0]?.number ?? 1;
    if (words >= enoughWords) {
      const message = `${words} words in the middle of the text were set aside, “${shorten(run[0]?.text ?? '')}” (${reasons.get(line) ?? 'set aside'}). See that they are no part of it.`;
      findings.push({ line, about: 'text', message });
    }
    start = end;
  }
  return findings;
}

const shorten = (text: string): string => (text.length > 60 ? `${text.trim().slice(0, 59)}…` : text.trim());
