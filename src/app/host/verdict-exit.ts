import { EXIT, type ExitCode } from '../../model/exit-code.js';
import type { Outcome } from '../../model/run-result.js';

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
