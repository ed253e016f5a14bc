import { runnerActions } from '../io/actions.js';
import { EXIT, exitCodeOf } from '../model/exit-code.js';
import type { ScannerId } from '../model/scan.js';
import { actionHost, reportRun, runOnEvent } from './action-run.js';
import { runEntry } from './run.js';

/** `actions/dependencies`: the dependency audit alone. */
export function dependenciesAction(): Promise<void> {
  return stageAction('dependencies');
}

/** `actions/secrets`: the secret scan alone. */
export function secretsAction(): Promise<void> {
  return stageAction('secrets');
}

/** `actions/static`: the checks of code and workflows alone. */
export function staticAction(): Promise<void> {
  return stageAction('static');
}

/** A stage fails by the policy unless a later gate judges; a scan that did not complete is left to that gate too. */
async function stageAction(scanner: ScannerId): Promise<void> {
  const actions = await runnerActions(process.env);
  await runEntry(async () => {
    const host = actionHost(actions, process.env);
    const run = await runOnEvent(host, scanner);
    await reportRun(host, run, `gatehouse-${scanner}`, scanner, run.judges);
    return run.judges ? exitCodeOf(run.result.verdict.outcome) : EXIT.ok;
  }, actions.log);
}
