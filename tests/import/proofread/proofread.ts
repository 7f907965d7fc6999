import { proofreadLines } from '../../../src/import/proofread/proofread-lines.ts';
import type { TextFinding } from '../../../src/import/proofread/finding.ts';
import { fixText } from '../../../src/import/proofread/fix.ts';
import { createProofreader, type ProofreadingOptions } from '../../../src/import/proofread/proofreader.ts';

export const english: ProofreadingOptions = { language: 'en-GB' };

/** The lines of a text, numbered. */
const linesOf = (text: string) => text.split('\n').map((line, index) => ({ number: index + 1, text: line }));

/** The findings in a text. */
export const proofread = (text: string, options = english): Promise<TextFinding[]> =>
  proofreadLines(linesOf(text), options);

/** A text as it is after what is sure has been fixed. */
export const fix = async (text: string, options = english): Promise<string> =>
  fixText(text, await createProofreader(text, options));

/** A finding on one line: `kind: found → proposal`, with a question mark where it is not sure. */
export const summarise = ({ kind, found, proposal, sure }: TextFinding): string =>
  `${kind}: ${found}${proposal === undefined ? '' : ` → ${proposal}`}${sure ? '' : ' ?'}`;
