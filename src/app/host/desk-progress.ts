import { type ProgressTerminal, progressLine } from '../../io/progress-line.js';
import type { Environment } from '../../model/environment.js';
import type { Log } from '../../model/log.js';
import type { Progress } from '../../model/progress.js';
import { isOnRunner } from './runner.js';

const DEFAULT_COLUMNS = 80;
/** While a service is waited for, nothing else moves the line. */
const TICK_MS = 500;

/** Standard error where a person looks at it; null on a runner, in a file or a pipe, and on a terminal that erases nothing. */
export function watchedTerminal(stderr: NodeJS.WriteStream, env: Environment): ProgressTerminal | null {
  if (stderr.isTTY !== true || env.TERM === 'dumb' || isOnRunner(env)) return null;
  const write = (text: string) => void stderr.write(text);
  // A terminal that does not know how wide it is says 0.
  return { write, now: () => performance.now(), columns: stderr.columns || DEFAULT_COLUMNS };
}

/** What work is given while a line of progress stands. */
export interface Watched {
  /** The same log; what is said takes the line's place. */
  readonly log: Log;
  readonly progress?: Progress;
}

/** Does long work with a line of progress on the terminal, which is gone when it has ended, however it ended. */
export async function withProgress<T>(
  log: Log,
  work: (watched: Watched) => Promise<T>,
  terminal: ProgressTerminal | null = watchedTerminal(process.stderr, process.env),
): Promise<T> {
  if (terminal === null) return work({ log });
  const line = progressLine(terminal);
  const first = (say: (message: string) => void) => (message: string) => {
    line.clear();
    say(message);
  };
  const clock = setInterval(() => line.tick(), TICK_MS).unref();
  const { debug, info, warn, error } = log;
  try {
    const cleared = { debug: first(debug), info: first(info), warn: first(warn), error: first(error) };
    return await work({ log: cleared, progress: line });
  } finally {
    clearInterval(clock);
    line.clear();
  }
}
