import type { ExecResult } from '../../io/exec.js';
import type { Limits } from './limits.js';

/**
 * How a run ended that gave no answer, in words that follow the program's name; null when it ended by itself with an
 * exit code that counts. Nothing that it printed is part of them.
 * @param completed exit codes that count; absent: each
 */
export function badEnding(run: ExecResult, { timeoutMs }: Limits, completed?: readonly number[]): string | null {
  switch (run.ended) {
    case 'not-found':
      return 'could not be started';
    case 'timeout':
      return `did not finish within ${timeoutMs / 1000} s and was stopped`;
    case 'too-much-output':
      return 'wrote more output than is read and was stopped';
    case 'signal':
      return `was ended by ${run.signal === null ? 'a signal' : `the signal ${run.signal}`}; out of memory?`;
    case 'exited':
      if (completed === undefined || completed.includes(run.exitCode ?? -1)) return null;
      return `ended with exit code ${run.exitCode}`;
  }
}
