import { join } from 'node:path';
import { runCommand } from './run-command.ts';

process.exitCode = await runCommand(process.argv.slice(2), {
  root: join(import.meta.dirname, '../..'),
  environment: process.env,
  print: (line) => console.log(line),
  printError: (line) => console.error(line),
});
