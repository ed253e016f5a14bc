import { constants } from 'node:os';
import { EXIT } from '../../model/exit-code.js';
import type { Log } from '../../model/log.js';
import { trouble } from './trouble.js';

/** What the guard needs of `process`; an argument, so that tests need no process of their own. */
export interface GuardedProcess {
  exitCode?: number | string | null | undefined;
  on(event: string, listener: (value: unknown) => void): unknown;
  exit(code: number): void;
}

/** What a cancelled job, a closed terminal and Ctrl-C send. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

const run = new AbortController();

/** Aborts when the run is told to end: it ends children and exchanges. */
export const runSignal: AbortSignal = run.signal;

/**
 * Gives every end of the process that `main` does not see a meaning: an error that nobody caught and an end before there
 * is a verdict are 4, where Node would say 1 and 13 or even 0; a signal is 128 + its number. Each is one line.
 * Nothing that was waiting goes on: no write starts after it. Children and temporary folders go with the process, by
 * the listeners on `exit` of those who made them.
 */
export function guardProcess(host: GuardedProcess, log: Pick<Log, 'error' | 'debug'>): { done(): void } {
  let isDone = false;
  host.exitCode = EXIT.defect;
  host.on('uncaughtException', (error) => {
    isDone = true;
    const { line, detail } = trouble(error);
    log.error(line);
    if (detail !== null) log.debug(detail);
    run.abort();
    host.exit(EXIT.defect);
  });
  for (const signal of SIGNALS) {
    host.on(signal, () => {
      isDone = true;
      log.error(`ended by ${signal}: there is no verdict, and nothing more is written`);
      run.abort();
      host.exit(128 + constants.signals[signal]);
    });
  }
  host.on('exit', () => {
    if (isDone) return;
    log.error(
      'the run ended before there was a verdict, which is a defect: please report it with the output of --verbose',
    );
    host.exitCode = EXIT.defect;
  });
  return {
    done() {
      isDone = true;
    },
  };
}
