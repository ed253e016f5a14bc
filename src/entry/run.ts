import { type GuardedProcess, guardProcess } from '../app/host/process-guard.js';
import { surely, trouble } from '../app/host/trouble.js';
import { errorLines, exitCodeFor } from '../app/host/user-error.js';
import { EXIT, type ExitCode } from '../model/exit-code.js';
import type { Log } from '../model/log.js';

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
    } else for (const line of errorLines(error)) log.error(line);
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
