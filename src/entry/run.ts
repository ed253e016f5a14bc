import { type GuardedProcess, guardProcess } from '../app/host/process-guard.js';
import { surely, trouble } from '../app/host/trouble.js';
import { ConfigurationError, LocatedError, ScanError } from '../model/errors.js';
import { EXIT, type ExitCode } from '../model/exit-code.js';
import type { Log } from '../model/log.js';
import { messageOf } from '../util/thrown.js';

/** What is still open so long after the verdict belongs to a scanner that was given up. */
const LINGER_MS = 3_000;

/**
 * The one place that catches everything: runs an entry and sets the exit code. Everything that goes wrong is one line
 * each; where a defect of ours stands is told to who asks for it. `process.exit` is called only long after the verdict,
 * when something that was given up still holds the process: before, output that is on its way would be lost.
 * @param host the process; an argument for tests
 */
export async function runEntry(main: () => Promise<ExitCode>, to: Log, host: GuardedProcess = process): Promise<void> {
  const log = surely(to);
  const guard = guardProcess(host, log);
  try {
    host.exitCode = await main();
  } catch (error) {
    host.exitCode = exitCodeFor(error);
    if (host.exitCode === EXIT.defect) {
      const { line, detail } = trouble(error);
      log.error(line);
      if (detail !== null) log.debug(detail);
    } else for (const line of messageOf(error).split('\n')) log.error(located(error, line));
  }
  guard.done();
  leaveLater(host);
}

/** Output goes first: a slow reader of a pipe may take its time. */
function leaveLater(host: GuardedProcess): void {
  const timer = setTimeout(() => {
    if (process.stdout.writableLength + process.stderr.writableLength > 0) leaveLater(host);
    else host.exit(Number(host.exitCode));
  }, LINGER_MS);
  timer.unref();
}

function exitCodeFor(error: unknown): ExitCode {
  if (error instanceof ConfigurationError || error instanceof LocatedError) return EXIT.usage;
  if (error instanceof ScanError) return EXIT.incomplete;
  return EXIT.defect;
}

function located(error: unknown, message: string): string {
  if (!(error instanceof LocatedError)) return message;
  const place = [error.path, error.line].filter((part) => part !== undefined).join(':');
  const remedy = error.remedy === undefined ? '' : `; ${error.remedy}`;
  return place === '' ? `${message}${remedy}` : `${place}: ${message}${remedy}`;
}
