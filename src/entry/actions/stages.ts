import { actionHost } from '../../app/host/action-host.js';
import { exitCodeOf } from '../../app/host/verdict-exit.js';
import { reportRun } from '../../app/results/report-run.js';
import { runOnEvent } from '../../app/results/run-on-event.js';
import { runnerActions } from '../../io/actions.js';
import { EXIT } from '../../model/exit-code.js';
import { runEntry } from '../run.js';

/**
 * `actions/<scanner>`: one scanner alone. A stage fails by the policy unless a later gate judges; a scan that did not
 * complete is left to that gate too.
 */
export async function stageAction(scanner: string): Promise<void> {
  const actions = await runnerActions(process.env);
  await runEntry(async () => {
    const host = actionHost(actions, process.env);
    const run = await runOnEvent(host, scanner);
    await reportRun(host, run, `gatehouse-${scanner}`, scanner, run.judges);
    return run.judges ? exitCodeOf(run.result.verdict.outcome) : EXIT.ok;
  }, actions.log);
}
