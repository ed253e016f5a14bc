import { installationFault } from '../../io/installation.js';
import { systemTrouble } from '../../io/system-trouble.js';
import { EnvironmentError } from '../../model/errors.js';
import type { Log } from '../../model/log.js';
import { messageOf } from '../../util/thrown.js';

export interface Trouble {
  /** One line: what, where, what to do. */
  readonly line: string;
  /** The stack, for who looks for the place; null where none helps. */
  readonly detail: string | null;
}

/**
 * What an error means that is neither the user's mistake nor a scan that could not complete: the machine, a broken
 * installation, or a defect of ours. A broken installation shows itself in many ways, so it is looked for before
 * anything is called a defect.
 */
export function trouble(error: unknown): Trouble {
  const said = error instanceof EnvironmentError ? error.message : systemTrouble(error);
  if (said !== null) return { line: said, detail: null };
  const fault = installationFault();
  if (fault !== null) return { line: fault.message, detail: null };
  const name = error instanceof Error ? `${error.name}: ` : '';
  const [first = ''] = messageOf(error).split('\n');
  return {
    line: `${name}${first}; this is a defect of gatehouse: please report it with the output of --verbose (an action: of a run with debug logging)`,
    detail: error instanceof Error ? (error.stack ?? error.message) : null,
  };
}

/** A log whose last words are heard: where it is broken itself, they go to standard error. */
export function surely(log: Log): Pick<Log, 'error' | 'debug'> {
  return {
    debug: log.debug,
    error: (line) => {
      try {
        log.error(line);
      } catch {
        process.stderr.write(`error: ${line}\n`);
      }
    },
  };
}
