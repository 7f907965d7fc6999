import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import type { Readable } from 'node:stream';

/** A program that a test has started, with everything that it started itself. */
export interface Program {
  child: ChildProcess;
  /** What the program says on the given channel (2 is its error output), once `pattern` is found in it. */
  says(pattern: RegExp, channel?: number): Promise<RegExpExecArray>;
  stop(): Promise<void>;
}

/** Start a program in a process group of its own, so that `stop()` ends exactly what was started here. */
export function startProgram(path: string, args: string[], options: SpawnOptions = {}): Program {
  const child = spawn(path, args, { stdio: ['ignore', 'ignore', 'pipe'], ...options, detached: true });
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  return {
    child,
    says: (pattern, channel = 2) => waitFor(path, child, child.stdio[channel] as Readable, pattern),
    async stop() {
      endGroup(child.pid);
      await ended;
    },
  };
}

function waitFor(path: string, child: ChildProcess, output: Readable, pattern: RegExp): Promise<RegExpExecArray> {
  return new Promise((resolve, reject) => {
    let said = '';
    const fail = (why: string) => reject(new Error(`${path} ${why}. It said: ${said.trim() || 'nothing'}`));
    const timer = setTimeout(() => fail('did not get ready within 30 seconds'), 30_000);
    child.once('exit', (code) => fail(`ended with ${code}`));
    child.once('error', (error) => fail(`could not be started: ${error.message}`));
    output.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const match = pattern.exec(said);
      if (!match) return;
      clearTimeout(timer);
      resolve(match);
    });
  });
}

function endGroup(pid: number | undefined): void {
  if (!pid) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
