import type { ActionHost } from '../../app/host/action-host.js';
import { exitCodeOf } from '../../app/host/verdict-exit.js';
import { pageInputs } from '../../app/inputs/page-inputs.js';
import { publishPlace } from '../../app/page/publish-place.js';
import { publishRun } from '../../app/page/publish-run.js';
import { renderContext } from '../../app/results/render-context.js';
import { reportPath } from '../../app/results/report-files.js';
import { reportRun } from '../../app/results/report-run.js';
import { runOnEvent } from '../../app/results/run-on-event.js';
import { EXIT, type ExitCode } from '../../model/exit-code.js';
import { runAction } from '../run-action.js';

/** The root action: the whole gate in one step; a shard leaves judging and publishing to a later gate. */
export function gatehouseAction(): Promise<void> {
  return runAction(gatehouse);
}

/** The same on a host of the caller's. */
export async function gatehouse(host: ActionHost): Promise<ExitCode> {
  const inputs = pageInputs(host.actions);
  const run = await runOnEvent(host, null);
  const context = await renderContext(host.place, run, inputs.key);
  await reportRun(host.actions, run, context, reportPath(host.env, 'gatehouse'), run.judges);
  if (!run.judges) return EXIT.ok;
  await publishRun(publishPlace(host), run, context, inputs);
  return exitCodeOf(run.result.verdict.outcome);
}
