import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { loadPolicy } from '../config/load-policy.js';
import { type Actions, runnerActions } from '../io/actions.js';
import { type Exec, watchCommand } from '../io/exec.js';
import { ConfigurationError, messageOf } from '../model/errors.js';
import { exitCodeOf } from '../model/exit-code.js';
import type { CheckOptions } from '../model/options.js';
import type { Workspace } from '../model/workspace.js';
import { rejudge } from '../rejudge.js';
import { parseRunResult } from '../report/json/parse.js';
import { knownRules } from '../scan/known-rules.js';
import { openWorkspace } from '../workspace/open.js';
import { MAX_SHARDS } from '../workspace/shards.js';
import { optionsFromInputs } from './action-inputs.js';
import { type ActionHost, actionHost, reportRun } from './action-run.js';
import { commitFetcher } from './fetch-commit.js';
import { localPorts } from './local-ports.js';
import { openTarget } from './open-target.js';
import { pageInputs } from './page-inputs.js';
import { publishRun } from './publish-run.js';
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
    const results = await Promise.all(files.map(async (file) => parseRunResult(readResult(file), file)));
    const [first] = results;
    const options = optionsFromInputs(actions, folder, null);
    const ports = localPorts(actions.log);
    const workspace = await openJudged(host, options, first?.subject.base ?? null, ports.exec);
    const { policy, path, source } = await loadPolicy(options, workspace, await knownRules());
    const required = [...requiredScanners(actions), ...missingShards(actions, results.length)];
    const result = rejudge(results, policy, { path, source }, required, ports.now);
    const run = { result, inventory: null };
    await reportRun(host, run, 'gatehouse', inputs.key);
    await publishRun(host, run, inputs);
    return exitCodeOf(result.verdict.outcome);
  }, actions.log.error);
}

/** The base that the results were made with, for its policy. */
function openJudged(host: ActionHost, options: CheckOptions, base: string | null, exec: Exec): Promise<Workspace> {
  const { event } = host.context;
  if (event.name === 'pull_request_target') return openTarget(host, event, options, exec);
  const fetchCommit = commitFetcher(watchCommand, host.actions.log, host.urls.server, host.token);
  return openWorkspace({ dir: options.dir, base, head: 'HEAD', fetchCommit }, exec);
}

function requiredScanners(actions: Actions): string[] {
  return actions
    .input('require')
    .split(/[\s,]+/)
    .filter(Boolean);
}

/** A shard that left no result is a scan that did not run, whatever the others say. */
function missingShards(actions: Actions, found: number): string[] {
  if (actions.input('shards') === '') return [];
  const planned = numberInput(actions, 'shards', 1, MAX_SHARDS);
  return found < planned ? [`${planned - found} of ${planned} shards`] : [];
}

/** The files that the input names, one a line; a folder stands for its .json files. */
function resultFiles(input: string, folder: string): string[] {
  const files = input
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .flatMap((line) => {
      const path = resolve(folder, line);
      if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) return [path];
      return (
        readdirSync(path, { recursive: true, encoding: 'utf8' })
          // A bill of materials lies beside the result of its stage.
          .filter((name) => name.endsWith('.json') && !name.endsWith('.cdx.json'))
          .sort()
          .map((name) => join(path, name))
      );
    });
  if (files.length === 0) throw new ConfigurationError('input results: no result file; did the stages run?');
  return files;
}

function readResult(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new ConfigurationError(`${path}: cannot be read: ${messageOf(error)}; did the stage run?`);
  }
}
