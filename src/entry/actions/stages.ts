import type { ActionHost } from '../../app/host/action-host.js';
import { exitCodeOf } from '../../app/host/verdict-exit.js';
import { renderContext } from '../../app/results/render-context.js';
import { reportPath } from '../../app/results/report-files.js';
import { reportRun } from '../../app/results/report-run.js';
import { runOnEvent } from '../../app/results/run-on-event.js';
import { EXIT, type ExitCode } from '../../model/exit-code.js';
import { runAction } from '../run-action.js';

/**
 * `actions/<scanner>`: one scanner alone. A stage fails by the policy unless a later gate judges; a scan that did not
 * complete is left to that gate too.
 */
export function stageAction(scanner: string): Promise<void> {
  return runAction((host) => stage(host, scanner));
}

/** The same on a host of the caller's. */
export async function stage(host: ActionHost, scanner: string): Promise<ExitCode> {
  const run = await runOnEvent(host, scanner);
  const context = await renderContext(host.place, run, scanner);
  await reportRun(host.actions, run, context, reportPath(host.env, `gatehouse-${scanner}`), run.judges);
  return run.judges ? exitCodeOf(run.result.verdict.outcome) : EXIT.ok;
}
