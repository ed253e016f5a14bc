import { isOnRunner, runnerOf } from '../../app/host/runner.js';
import { exitCodeOf } from '../../app/host/verdict-exit.js';
import { deskContext } from '../../app/results/desk-context.js';
import { deskRun } from '../../app/results/desk-run.js';
import { tellIncomplete } from '../../app/results/tell-incomplete.js';
import { writeOut } from '../../io/standard-output.js';
import type { ExitCode } from '../../model/exit-code.js';
import type { Log } from '../../model/log.js';
import type { CheckOptions } from '../../model/options.js';
import { writeReportFile } from '../../publish/report-file.js';
import { reportFor } from '../../report/index.js';

/**
 * `gatehouse check`: standard output carries the report alone, everything else goes to the log.
 * @param all whether the terminal lists what is of low confidence
 */
export async function checkCommand(options: CheckOptions, all: boolean, log: Log): Promise<ExitCode> {
  const asked = isOnRunner(process.env) ? { ...options, runner: runnerOf(process.env) } : options;
  // Who runs it has the files already; the policy must ask for it all the same.
  const run = await deskRun(asked, log, { mayVerify: true });
  const { result } = run;
  const text = reportFor(options.format).render(result, await deskContext(run, options, all));
  if (options.output === null) await writeOut(text);
  else writeReportFile(options.output, text);
  if (options.output !== null || options.format !== 'terminal') tellIncomplete(result, log);
  return exitCodeOf(result.verdict.outcome);
}
