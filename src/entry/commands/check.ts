import { localPorts } from '../../app/host/local-ports.js';
import { isOnRunner, runnerOf } from '../../app/host/runner.js';
import { exitCodeOf } from '../../app/host/verdict-exit.js';
import { tellIncomplete } from '../../app/results/tell-incomplete.js';
import { writeOut } from '../../io/standard-output.js';
import type { ExitCode } from '../../model/exit-code.js';
import type { Log } from '../../model/log.js';
import type { CheckOptions } from '../../model/options.js';
import { writeReportFile } from '../../publish/report-file.js';
import { reportFor } from '../../report/index.js';
import { SCANNERS } from '../../scan/index.js';

const DEFAULT_WIDTH = 100;

/** `gatehouse check`: standard output carries the report alone, everything else goes to the log. */
export async function checkCommand(options: CheckOptions, log: Log): Promise<ExitCode> {
  const { runPipeline } = await import('../../pipeline.js');
  const { result, inventory, inventoryGaps } = await runPipeline(
    isOnRunner(process.env) ? { ...options, runner: runnerOf(process.env) } : options,
    { repository: null, event: 'local', head: null },
    // Who runs it has the files already; the policy must ask for it all the same.
    { ...localPorts(log), mayVerify: true },
  );
  const toTerminal = options.output === null && process.stdout.isTTY === true;
  const text = reportFor(options.format).render(result, {
    runUrl: null,
    serverUrl: null,
    key: 'default',
    color: toTerminal && process.env.NO_COLOR === undefined,
    width: process.stdout.columns ?? DEFAULT_WIDTH,
    now: new Date(),
    inventory,
    inventoryGaps,
    scanners: SCANNERS,
  });
  if (options.output === null) await writeOut(text);
  else writeReportFile(options.output, text);
  if (options.output !== null || options.format !== 'terminal') tellIncomplete(result, log);
  return exitCodeOf(result.verdict.outcome);
}
