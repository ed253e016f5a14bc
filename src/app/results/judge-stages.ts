import { loadPolicy } from '../../config/load-policy.js';
import type { Actions } from '../../io/actions.js';
import type { CheckOptions } from '../../model/options.js';
import type { Workspace } from '../../model/workspace.js';
import { PRODUCT } from '../../product.js';
import { rejudge } from '../../rejudge.js';
import { parseRunResult } from '../../report/json/parse.js';
import { factsOf } from '../../run-facts.js';
import { expectedScans } from '../../run-imports.js';
import { type Git, gitIn } from '../../workspace/git.js';
import { openWorkspace } from '../../workspace/open.js';
import { MAX_SHARDS } from '../../workspace/shards.js';
import { serviceAccess } from '../change/analysed-change.js';
import { approvalReader } from '../change/approvals.js';
import { factsOfEvent } from '../change/change-facts.js';
import { type ChangeSource, changeSource } from '../change/change-source.js';
import { openTarget } from '../change/open-target.js';
import { overrideReader } from '../change/override.js';
import { type ActionHost, hostLayers } from '../host/action-host.js';
import { localPorts } from '../host/local-ports.js';
import { optionsFromInputs } from '../inputs/action-inputs.js';
import { requiredScanners } from '../inputs/required-scanners.js';
import { numberInput } from '../inputs/shard-inputs.js';
import { joinSboms, type StageResult } from './joined-sbom.js';
import type { ActionRun } from './judged-run.js';
import { judgedBase, refuseForeign } from './result-binding.js';
import { readResultFile, resultFiles } from './result-files.js';

/**
 * Judges the results that stages and shards of this run left, by the policy of the event's base.
 * @throws ConfigurationError for a result that is not of this event
 */
export async function judgeStages(host: ActionHost): Promise<ActionRun> {
  const { actions, env, context } = host;
  const ports = { ...localPorts(actions.log), layers: hostLayers(host) };
  const source = changeSource(host, ports.exec);
  const stages = await readStages(actions.input('results'), source.root);
  const results = stages.map(({ result }) => result);
  const options = optionsFromInputs(actions, env, null);
  const git = gitIn(ports.exec, options.dir);
  const workspace = await openJudged(source, options, git);
  await refuseForeign(stages, context, workspace, git);
  const loaded = await loadPolicy(options, workspace, PRODUCT, ports);
  const { policy, path, source: from, notices } = loaded;
  const required = requiredScanners(actions, policy);
  const place = { path, source: from, notices: [...notices, ...required.notices] };
  const { event, repository } = context;
  const services = serviceAccess(event, `${repository.owner}/${repository.repo}`, host.forge, source.facts);
  const expected = [
    ...required.scanners,
    ...(await expectedScans(policy, services)),
    ...missingShards(actions, results.length),
  ];
  const asked = {
    now: ports.now,
    ...approvalReader(event, host.forge),
    ...overrideReader(event, host.forge, actions.log),
  };
  const facts = await factsOf(loaded, factsOfEvent(event), workspace, asked);
  const result = await rejudge(results, policy, place, expected, facts);
  const { inventory, gaps } = await joinSboms(stages, actions.log);
  return { result, inventory, inventoryGaps: gaps, publish: policy.publish };
}

async function readStages(input: string, folder: string): Promise<StageResult[]> {
  const read = async ({ path, name }: StageResult['file']): Promise<StageResult> => ({
    file: { path, name },
    result: await parseRunResult(readResultFile(path), path),
  });
  return Promise.all(resultFiles(input, folder).map(read));
}

/** Both sides as the event names them, for the policy of the base: what a result says of its base decides nothing. */
async function openJudged(source: ChangeSource, options: CheckOptions, git: Git): Promise<Workspace> {
  const { event, facts, fetchCommit, exec } = source;
  if (event.name === 'pull_request_target') return openTarget(source, event, options);
  const base = await judgedBase(event, git, facts, fetchCommit);
  return openWorkspace({ dir: options.dir, base, head: 'HEAD', fetchCommit }, exec);
}

/** A shard that left no result is a scan that did not run, whatever the others say. */
function missingShards(actions: Actions, found: number): string[] {
  if (actions.input('shards') === '') return [];
  const planned = numberInput(actions, 'shards', 1, MAX_SHARDS);
  return found < planned ? [`${planned - found} of ${planned} shards`] : [];
}
