import { actionHost, reportRun, runOnEvent } from '../../app/results/action-run.js';
import { runnerActions } from '../../io/actions.js';
import { EXIT, exitCodeOf } from '../../model/exit-code.js';
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
