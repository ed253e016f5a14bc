import { eventFacts } from '../../app/change/event-facts.js';
import { commitFetcher } from '../../app/change/fetch-commit.js';
import { openTarget } from '../../app/change/open-target.js';
import { type ActionHost, actionHost } from '../../app/host/action-host.js';
import { localPorts } from '../../app/host/local-ports.js';
import { exitCodeOf } from '../../app/host/verdict-exit.js';
import { optionsFromInputs } from '../../app/inputs/action-inputs.js';
import { pageInputs } from '../../app/inputs/page-inputs.js';
import { requiredScanners } from '../../app/inputs/required-scanners.js';
import { numberInput } from '../../app/inputs/shard-inputs.js';
import { publishRun } from '../../app/page/publish-run.js';
import { joinSboms } from '../../app/results/joined-sbom.js';
import { reportRun } from '../../app/results/report-run.js';
import { judgedBase, refuseForeign } from '../../app/results/result-binding.js';
import { readResultFile, resultFiles } from '../../app/results/result-files.js';
import { loadPolicy } from '../../config/load-policy.js';
import { type Actions, runnerActions } from '../../io/actions.js';
import type { Exec } from '../../io/exec.js';
import { watchCommand } from '../../io/watch.js';
import type { CheckOptions } from '../../model/options.js';
import type { Workspace } from '../../model/workspace.js';
import { POLICY_FORM } from '../../policy-form.js';
import { rejudge } from '../../rejudge.js';
import { parseRunResult } from '../../report/json/parse.js';
import { gitIn } from '../../workspace/git.js';
import { openWorkspace } from '../../workspace/open.js';
import { MAX_SHARDS } from '../../workspace/shards.js';
import { runEntry } from '../run.js';

/** `actions/gate`: judges what all stages reported, together and by the policy of the base. */
export async function gateAction(): Promise<void> {
  const actions = await runnerActions(process.env);
  await runEntry(async () => {
    const host = actionHost(actions, process.env);
    const inputs = pageInputs(actions);
    const folder = process.env.GITHUB_WORKSPACE ?? process.cwd();
    const files = resultFiles(actions.input('results'), folder);
    const stages = await Promise.all(
      files.map(async (file) => ({ file, result: await parseRunResult(readResultFile(file.path), file.path) })),
    );
    const results = stages.map(({ result }) => result);
    const ports = localPorts(actions.log);
    const options = optionsFromInputs(actions, process.env, null);
    const workspace = await openJudged(host, options, ports.exec);
    await refuseForeign(stages, host, workspace, gitIn(ports.exec, options.dir));
    const { policy, path, source, notices } = await loadPolicy(options, workspace, POLICY_FORM);
    const required = requiredScanners(actions, policy);
    const place = { path, source, notices: [...notices, ...required.notices] };
    const expected = [...required.scanners, ...missingShards(actions, results.length)];
    const result = rejudge(results, policy, place, expected, ports.now);
    const { inventory, gaps } = await joinSboms(stages, actions.log);
    const run = { result, inventory, inventoryGaps: gaps, publish: policy.publish };
    await reportRun(host, run, 'gatehouse', inputs.key);
    await publishRun(host, run, inputs);
    return exitCodeOf(result.verdict.outcome);
  }, actions.log);
}

/** Both sides as the event names them, for the policy of the base: what a result says of its base decides nothing. */
async function openJudged(host: ActionHost, options: CheckOptions, exec: Exec): Promise<Workspace> {
  const { event } = host.context;
  if (event.name === 'pull_request_target') return openTarget(host, event, options, exec);
  const fetchCommit = commitFetcher(watchCommand, host.actions.log, host.urls.server, host.token);
  const git = gitIn(exec, options.dir);
  const base = await judgedBase(event, git, eventFacts(host), fetchCommit);
  return openWorkspace({ dir: options.dir, base, head: 'HEAD', fetchCommit }, exec);
}

/** A shard that left no result is a scan that did not run, whatever the others say. */
function missingShards(actions: Actions, found: number): string[] {
  if (actions.input('shards') === '') return [];
  const planned = numberInput(actions, 'shards', 1, MAX_SHARDS);
  return found < planned ? [`${planned - found} of ${planned} shards`] : [];
}
