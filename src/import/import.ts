import { join } from 'node:path';
import { countOf } from '../checks/problem.ts';
import { ImportError } from './document.ts';
import { givenFacts } from './given-facts.ts';
import type { Run } from './import-file.ts';
import { help, readOptions, type Options } from './options.ts';
import { describeOutcome } from './report/describe-outcome.ts';
import type { Outcome } from './report/outcome.ts';
import { targetFolder } from './target-folder.ts';

const root = join(import.meta.dirname, '../..');

/** Import the documents that the command line names; returns the exit status. */
async function main(args: string[]): Promise<number> {
  const prepared = await prepare(args).catch((error: Error) => error);
  if (prepared instanceof Error) {
    console.error(prepared.message);
    return 2;
  }
  const { options } = prepared;
  if (options.help) {
    console.log(help);
    return 0;
  }
  const outcomes = await importAll(prepared);
  if (options.json) console.log(JSON.stringify(outcomes, null, 2));
  const failed = outcomes.filter(({ ok }) => !ok).length;
  say(options, `\n${countOf(outcomes.length - failed, 'document')} imported, ${failed} failed.`);
  return failed > 0 ? 1 : 0;
}

async function prepare(args: string[]): Promise<Run> {
  const options = readOptions(args);
  const target = await targetFolder(root, options.out);
  const today = new Date().toISOString().slice(0, 10);
  return { root, options, given: givenFacts(options), target, today, taken: new Map() };
}

async function importAll(run: Run): Promise<Outcome[]> {
  const { options } = run;
  // It brings the readers of all formats, for which a refused command shouldn’t wait.
  const { importFile } = await import('./import-file.ts');
  const outcomes: Outcome[] = [];
  for (const [index, file] of options.files.entries()) {
    say(options, `${index > 0 ? '\n' : ''}[${index + 1} of ${options.files.length}] ${file}`);
    const outcome = await importFile(file, run).catch((error: unknown) => failureOf(file, error));
    outcomes.push(outcome);
    if (options.json) continue;
    if (outcome.ok) console.log(describeOutcome(outcome));
    else console.error(describeOutcome(outcome));
  }
  return outcomes;
}

/** With `--json` the standard output is data, and progress goes beside it. */
function say({ json }: Options, line: string): void {
  if (json) console.error(line);
  else console.log(line);
}

function failureOf(file: string, error: unknown): Outcome {
  if (error instanceof ImportError) {
    const { line, message: reason, remedy } = error;
    return { ok: false, file, ...(line !== undefined && { line }), reason, remedy };
  }
  const reason = `the import itself failed (${error instanceof Error ? error.message : String(error)})`;
  return { ok: false, file, reason, remedy: 'Nothing was written. Report it with the document.' };
}

process.exitCode = await main(process.argv.slice(2));
