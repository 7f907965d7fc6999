import { countOf } from '../../text/count-of.ts';

/** One thing that is wrong in the content: where it is, why it is wrong and what to do about it. */
export interface Problem {
  /** Path from the root of the project, with forward slashes. */
  file: string;
  /** Line of the whole file, counted from 1; absent where the problem is a folder. */
  line?: number;
  /** Column in that line, counted from 1, where it helps to find the place. */
  column?: number;
  /** The field that is missing, such as `published.note`, where that is what is wrong. */
  field?: string;
  /** What is wrong, as a sentence. */
  reason: string;
  /** What the editor can do, as a sentence. */
  remedy: string;
}

/** One problem on one line: `content/articles/x.mdx:12: What is wrong. What to do.` */
export function formatProblem({ file, line, column, reason, remedy }: Problem): string {
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  return `${place}: ${reason} ${remedy}`;
}

/** All problems, one a line, and how many they are. */
export function formatReport(problems: Problem[]): string {
  const files = new Set(problems.map(({ file }) => file)).size;
  const count = `${countOf(problems.length, 'problem')} in ${countOf(files, 'file')}`;
  return [...problems.map(formatProblem), '', `${count}.`].join('\n');
}

/** In the order of the files, and within a file from its top. */
export function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}
