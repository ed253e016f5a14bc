import { actionHost } from '../../app/host/action-host.js';
import { exitCodeOf } from '../../app/host/verdict-exit.js';
import { pageInputs } from '../../app/inputs/page-inputs.js';
import { publishRun } from '../../app/page/publish-run.js';
import { reportRun } from '../../app/results/report-run.js';
import { runOnEvent } from '../../app/results/run-on-event.js';
import { runnerActions } from '../../io/actions.js';
import { EXIT } from '../../model/exit-code.js';
import { runEntry } from '../run.js';

/** The root action: the whole gate in one step; a shard leaves judging and publishing to a later gate. */
export async function gatehouseAction(): Promise<void> {
  const actions = await runnerActions(process.env);
  await runEntry(async () => {
    const host = actionHost(actions, process.env);
    const inputs = pageInputs(actions);
    const run = await runOnEvent(host, null);
    await reportRun(host, run, 'gatehouse', inputs.key, run.judges);
    if (!run.judges) return EXIT.ok;
    await publishRun(host, run, inputs);
    return exitCodeOf(run.result.verdict.outcome);
  }, actions.log);
}
