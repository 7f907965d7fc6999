import { findFlaws } from '../../../src/import/flaws/find-flaws.ts';
import type { Flaw } from '../../../src/import/flaws/flaw.ts';
import { mendText } from '../../../src/import/flaws/mend.ts';
import { createProofreader, type ProofreadingOptions } from '../../../src/import/flaws/proofreader.ts';

export const english: ProofreadingOptions = { language: 'en-GB' };

/** The lines of a text, numbered. */
const linesOf = (text: string) => text.split('\n').map((line, index) => ({ number: index + 1, text: line }));

/** The flaws of a text. */
export const proofread = (text: string, options = english): Promise<Flaw[]> => findFlaws(linesOf(text), options);

/** A text as it is after what is sure has been mended. */
export const mend = async (text: string, options = english): Promise<string> =>
  mendText(text, await createProofreader(text, options));

/** A flaw on one line: `kind: found → proposal`, with a question mark where it is not sure. */
export const summarise = ({ kind, found, proposal, sure }: Flaw): string =>
  `${kind}: ${found}${proposal === undefined ? '' : ` → ${proposal}`}${sure ? '' : ' ?'}`;
