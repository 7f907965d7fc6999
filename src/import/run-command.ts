import { countOf } from '../text/count-of.ts';
import { ImportError } from './document.ts';
import { givenFacts } from './given-facts.ts';
import { help, readOptions, optionNames } from './options.ts';
import { describeOutcome } from './report/describe-outcome.ts';
import type { Outcome } from './report/outcome.ts';
import type { Run } from './run.ts';
import { targetFolder } from './target-folder.ts';

/** Where a command runs and speaks. */
interface Surroundings {
  /** Root of the project. */
  root: string;
  environment: Environment;
  print(line: string): void;
  printError(line: string): void;
}

/** Import the documents that the words of a command line name; return the exit status. */
export async function runCommand(args: string[], surroundings: Surroundings): Promise<number> {
  const { print, printError } = surroundings;
  const run = await prepare(args, surroundings).catch((error: Error) => error);
  if (run instanceof Error) {
    printError(`${run.message}\nNothing was written.`);
    return 2;
  }
  const { options } = run;
  if (options.help) {
    print(help);
    return 0;
  }
  const outcomes = await importAll(run, surroundings);
  if (options.json) print(JSON.stringify(outcomes, null, 2));
  const failed = outcomes.filter(({ ok }) => !ok).length;
  const done = countOf(outcomes.length - failed, 'document');
  progress(
    run,
    surroundings,
  )(
    options.dryRun ? `\n${done} read, ${failed} failed; nothing was written.` : `\n${done} imported, ${failed} failed.`,
  );
  return failed > 0 ? 1 : 0;
}

async function prepare(args: string[], { root, environment }: Surroundings): Promise<Run> {
  requireOptions(environment);
  const options = readOptions(args);
  const target = await targetFolder(root, options.out);
  const today = new Date().toISOString().slice(0, 10);
  return { root, options, given: givenFacts(options), target, today, taken: new Map(), tell: () => undefined };
}

async function importAll(run: Run, surroundings: Surroundings): Promise<Outcome[]> {
  const { files, json } = run.options;
  const { print, printError } = surroundings;
  // It brings the readers of all formats, for which a refused command shouldn’t wait.
  const { importFile } = await import('./import-file.ts');
  const outcomes: Outcome[] = [];
  for (const [index, file] of files.entries()) {
    progress(run, surroundings)(`${index > 0 ? '\n' : ''}[${index + 1} of ${files.length}] ${file}`);
    const outcome = await importFile(file, { ...run, tell: patiently(progress(run, surroundings)) }).catch(
      (error: unknown) => failureOf(file, error),
    );
    outcomes.push(outcome);
    if (!json) (outcome.ok ? print : printError)(describeOutcome(outcome));
  }
  return outcomes;
}

/** Tell what is being done, once it takes longer than anybody waits without a word. */
function patiently(print: (line: string) => void): (what: string) => void {
  let told = Date.now();
  return (what) => {
    if (Date.now() - told < 2000) return;
    told = Date.now();
    print(`  ${what} …`);
  };
}

/** With `--json` the standard output is data, and progress goes beside it. */
const progress = ({ options }: Run, { print, printError }: Surroundings) => (options.json ? printError : print);

function failureOf(file: string, error: unknown): Outcome {
  if (error instanceof ImportError) {
    const { line, message: reason, remedy } = error;
    return { ok: false, file, ...(line !== undefined && { line }), reason, remedy };
  }
  const reason = `the import itself failed (${error instanceof Error ? error.message : String(error)})`;
  return { ok: false, file, reason, remedy: 'Nothing was written. Report it with the document.' };
}

/** The variables of an environment, by their names. */
type Environment = Readonly<Record<string, string | undefined>>;

/** Throw an error where npm took options for itself that were meant for the import: without `--`, it passes none on. */
function requireOptions(environment: Environment): void {
  const kept = optionNames.filter((name) => isSet(environment[`npm_config_${name.replaceAll('-', '_')}`]));
  if (kept.length === 0) return;
  const options = kept.map((name) => `--${name}`);
  throw new Error(
    `npm has kept ${options.join(', ')} for itself. Write npm run import -- ${options.join(' ')} FILE, with -- before all options.`,
  );
}

const isSet = (value: string | undefined): boolean => !['', 'false', undefined].includes(value);
