import type { Problem } from './problem.ts';

/** What the MDX parser throws, or a Markdown step of the site; it stops at the first mistake. */
interface Message {
  reason?: string;
  message: string;
  line?: number | undefined;
  column?: number | undefined;
  ruleId?: string | undefined;
}

const remedies: Record<string, string> = {
  acorn: 'Braces enclose JavaScript here: write \\{ for a brace that belongs to the text.',
  'end-tag-mismatch': 'Close each tag in the paragraph in which it was opened, in the reverse order.',
  'unexpected-character': 'Write \\< for a sign that belongs to the text, and a web address without angle brackets.',
  'unexpected-eof': 'Close the tag or the brace that is open; write \\< or \\{ for one that belongs to the text.',
};

const generalRemedy = 'Write \\< or \\{ for a sign that belongs to the text, and close every tag.';

/** A text that isn’t MDX, as a problem. */
export function describeSyntax(error: unknown, file: string): Problem {
  const { reason, message, line, column, ruleId } = error as Message;
  return {
    file,
    line: line ?? 1,
    ...(column === undefined ? {} : { column }),
    reason: `The text can’t be read: ${(reason ?? message).replace(/\s+/g, ' ').replace(/\.$/, '')}.`,
    remedy: remedies[ruleId ?? ''] ?? generalRemedy,
  };
}
