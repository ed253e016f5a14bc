import type { Outcome } from './run-result.js';

/** Exit codes of the command line and the actions: a contract. */
export const EXIT = { ok: 0, blocked: 1, usage: 2, incomplete: 3, defect: 4 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** The exit code that a verdict's outcome stands for. */
export function exitCodeOf(outcome: Outcome): ExitCode {
  switch (outcome) {
    case 'pass':
    case 'warn':
      return EXIT.ok;
    case 'fail':
      return EXIT.blocked;
    case 'error':
      return EXIT.incomplete;
  }
}
