import { type ActionHost, actionHost } from '../app/host/action-host.js';
import { runnerActions } from '../io/actions.js';
import type { ExitCode } from '../model/exit-code.js';
import { runEntry } from './run.js';

/** Runs an action on the event of this job. */
export async function runAction(main: (host: ActionHost) => Promise<ExitCode>): Promise<void> {
  const actions = await runnerActions(process.env);
  await runEntry(() => main(actionHost(actions, process.env)), actions.log);
}
