import { optionNames } from './options.ts';

/** The variables of an environment, by their names. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Throw an error where npm took options for itself that were meant for the import: without `--`, it passes none on. */
export function requireOptions(environment: Environment): void {
  const kept = optionNames.filter((name) => isSet(environment[`npm_config_${name.replaceAll('-', '_')}`]));
  if (kept.length === 0) return;
  const options = kept.map((name) => `--${name}`);
  throw new Error(
    `npm has kept ${options.join(', ')} for itself. Write npm run import -- ${options.join(' ')} FILE, with -- before all options.`,
  );
}

const isSet = (value: string | undefined): boolean => !['', 'false', undefined].includes(value);
