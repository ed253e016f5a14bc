import type { ActionHost } from '../../app/host/action-host.js';
import { exitCodeOf } from '../../app/host/verdict-exit.js';
import { pageInputs } from '../../app/inputs/page-inputs.js';
import { publishPlace } from '../../app/page/publish-place.js';
import { publishRun } from '../../app/page/publish-run.js';
import { judgeStages } from '../../app/results/judge-stages.js';
import { renderContext } from '../../app/results/render-context.js';
import { reportPath } from '../../app/results/report-files.js';
import { reportRun } from '../../app/results/report-run.js';
import type { ExitCode } from '../../model/exit-code.js';
import { runAction } from '../run-action.js';

/** `actions/gate`: judges what all stages reported, together and by the policy of the base. */
export function gateAction(): Promise<void> {
  return runAction(gate);
}

/** The same on a host of the caller's. */
export async function gate(host: ActionHost): Promise<ExitCode> {
  const inputs = pageInputs(host.actions);
  const run = await judgeStages(host);
  const context = await renderContext(host.place, run, inputs.key);
  await reportRun(host.actions, run, context, reportPath(host.env, 'gatehouse'));
  await publishRun(publishPlace(host), run, context, inputs);
  return exitCodeOf(run.result.verdict.outcome);
}
