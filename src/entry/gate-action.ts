import { loadPolicy } from '../config/load-policy.js';
import { type Actions, runnerActions } from '../io/actions.js';
import type { Exec } from '../io/exec.js';
import { watchCommand } from '../io/watch.js';
import { exitCodeOf } from '../model/exit-code.js';
import type { CheckOptions } from '../model/options.js';
import type { Workspace } from '../model/workspace.js';
import { PRODUCT } from '../product.js';
import { rejudge } from '../rejudge.js';
import { parseRunResult } from '../report/json/parse.js';
import { gitIn } from '../workspace/git.js';
import { openWorkspace } from '../workspace/open.js';
import { MAX_SHARDS } from '../workspace/shards.js';
import { optionsFromInputs } from './action-inputs.js';
import { type ActionHost, actionHost, reportRun } from './action-run.js';
import { eventFacts } from './event-facts.js';
import { commitFetcher } from './fetch-commit.js';
import { joinSboms } from './joined-sbom.js';
import { localPorts } from './local-ports.js';
import { openTarget } from './open-target.js';
import { pageInputs } from './page-inputs.js';
import { publishRun } from './publish-run.js';
import { requiredScanners } from './required-scanners.js';
import { judgedBase, refuseForeign } from './result-binding.js';
import { readResultFile, resultFiles } from './result-files.js';
import { runEntry } from './run.js';
import { numberInput } from './shard-inputs.js';

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
    const { policy, path, source, notices } = await loadPolicy(options, workspace, PRODUCT);
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
