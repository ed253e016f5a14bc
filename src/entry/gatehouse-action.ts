import { runnerActions } from '../io/actions.js';
import { exitCodeOf } from '../model/exit-code.js';
import { flagInput, projectInput } from './action-inputs.js';
import { actionHost, renderContext, reportRun, runOnCheckout } from './action-run.js';
import { updatePullRequestComment } from './publish-comment.js';
import { runEntry } from './run.js';

/** The root action: the whole gate in one step. */
export async function gatehouseAction(): Promise<void> {
  const actions = await runnerActions(process.env);
  await runEntry(async () => {
    const host = actionHost(actions, process.env);
    const key = projectInput(actions);
    const comments = flagInput(actions, 'comment', true);
    const run = await runOnCheckout(host, null);
    await reportRun(host, run, 'gatehouse', key);
    const { event, repository } = host.context;
    if (comments && event.name === 'pull_request' && host.token !== '') {
      const target = { ...repository, number: event.number };
      const { token, urls } = host;
      await updatePullRequestComment(target, run.result, renderContext(host, run.inventory, key), {
        token,
        urls,
        log: actions.log,
      });
    }
    return exitCodeOf(run.result.verdict.outcome);
  }, actions.log.error);
}
