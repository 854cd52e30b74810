import { type ChildProcess, spawn } from 'node:child_process';
import { constants } from 'node:os';

/** A program that ended. */
export interface Ended {
  succeeded: boolean;
  seconds: number;
  /** What it wrote, if it was asked to keep that to itself. */
  output: string;
}

const running = new Set<ChildProcess>();

/** Runs a script with this Node. A quiet one keeps its output until it is known whether anyone wants it. */
export function runNode(args: readonly string[], { quiet }: { quiet: boolean }): Promise<Ended> {
  const start = performance.now();
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
  });
  running.add(child);
  const pieces: Buffer[] = [];
  child.stdout?.on('data', (piece: Buffer) => pieces.push(piece));
  child.stderr?.on('data', (piece: Buffer) => pieces.push(piece));
  return new Promise((resolve) => {
    const end = (succeeded: boolean, more = '') => {
      running.delete(child);
      const output = Buffer.concat(pieces).toString() + more;
      resolve({ succeeded, seconds: (performance.now() - start) / 1000, output });
    };
    child.once('error', (error) => end(false, error.message));
    child.once('close', (code) => end(code === 0));
  });
}

/** Makes a signal to this process end the programs it runs, and then itself. */
export function endOnSignals(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      for (const child of running) child.kill(signal);
      process.exit(128 + constants.signals[signal]);
    });
  }
}
