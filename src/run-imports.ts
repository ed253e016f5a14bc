import type { LoadedPolicy } from './config/load-policy.js';
import type { Alerts } from './forge/alerts.js';
import type { AnalysedChange } from './model/analysed-change.js';
import type { Environment } from './model/environment.js';
import type { Http } from './model/http.js';
import type { CheckOptions } from './model/options.js';
import type { ResultsPolicy } from './model/policy.js';
import type { ScanOutcome } from './model/scan-outcome.js';
import type { Workspace } from './model/workspace.js';
import type { ImportedScan } from './results/imported-scan.js';
import { missingScans } from './results/missing-scans.js';
import { askedServices } from './results/service/asked-services.js';
import { SERVICES } from './results/service/index.js';
import { lockfileTest } from './scan/ecosystem-files.js';
import { SCANNERS } from './scan/index.js';
import { messageOf } from './util/thrown.js';

/** Ids that mean something of ours in results, whoever writes them. */
const OURS = ['gatehouse', 'workspace', 'policy'];

/** How services are asked for results. */
export interface ServiceAccess {
  /** What they are asked about. @throws Error where the code host does not tell */
  change(): Promise<AnalysedChange>;
  readonly alerts: Alerts | null;
}

/** What of a run's ports other tools' results need. */
export interface ImportPorts {
  readonly http: Http;
  readonly env: Environment;
  readonly signal: AbortSignal;
  readonly mask?: (value: string) => void;
  /** Absent: this run is of no change that a service could know. */
  readonly services?: ServiceAccess;
}

/**
 * Other tools' results: reports that this run was given, each tool as a scan, and what services say that the policy of the
 * base names. No report may take the name of a scan that a service makes: whoever writes the file would answer for it.
 * @param seen what our own scanners saw
 */
export async function importedScans(
  loaded: Pick<LoadedPolicy, 'policy' | 'options'>,
  workspace: Workspace,
  seen: readonly ScanOutcome[],
  ports: ImportPorts,
): Promise<readonly ImportedScan[]> {
  const scans = await reportedScans(loaded, workspace, seen, ports);
  const { shard, stage } = loaded.options;
  // A part of a run does not know what the others were given: the gate that joins them asks.
  if (shard !== undefined || stage !== undefined) return scans;
  const present = [...SCANNERS, ...scans.map(({ scanner }) => scanner)].map(({ id }) => id);
  return [...scans, ...missingScans(requiredIn(loaded.policy), present)];
}

/** What `gate.require` names. */
function requiredIn({ gate }: LoadedPolicy['policy']): readonly string[] {
  const { require: required } = gate;
  return Array.isArray(required) ? required.map(String) : [];
}

async function reportedScans(
  { policy, options }: Pick<LoadedPolicy, 'policy' | 'options'>,
  workspace: Workspace,
  seen: readonly ScanOutcome[],
  ports: ImportPorts,
): Promise<readonly ImportedScan[]> {
  const served = servedScans(policy.results);
  // Of several stages one asks, the static one. Of several shards each does, and tells what is of its share.
  const asks = options.stage === undefined || options.stage === 'static';
  const answered = asks ? await answers(policy.results, options, workspace, seen, ports) : [];
  const { results } = options;
  if (results === undefined || results.length === 0) return answered;
  const { importResults } = await import('./results/index.js');
  const taken = [...SCANNERS.map(({ id }) => id), ...OURS, ...served];
  const commits = await knownCommits(ports);
  const request = { globs: results, taken, commits, isLockfile: await lockfileTest() };
  return [...(await importResults(request, workspace)), ...answered];
}

/** Other commits of the change, whose reports are the run's own; none where they are not known. */
async function knownCommits({ services }: ImportPorts): Promise<readonly string[]> {
  const change = await services?.change().catch(() => null);
  return change?.commits ?? [];
}

/** Ids of the scans that the services of a policy make. */
function servedScans(policy: ResultsPolicy): readonly string[] {
  return askedServices(SERVICES, policy).flatMap(({ scans }) => scans);
}

/**
 * The scans that must be there beside those of our own, for a gate that joins the results of stages: what the policy
 * requires, and what services know of this event, unless the policy lets a stranger's change through without them.
 */
export async function expectedScans(
  policy: LoadedPolicy['policy'],
  { services }: Pick<ImportPorts, 'services'>,
): Promise<readonly string[]> {
  const required = requiredIn(policy);
  const served = servedScans(policy.results);
  if (services === undefined || served.length === 0) return required;
  if (policy.results.forks !== 'skip') return [...required, ...served];
  const change = await services.change().catch(() => null);
  return change?.isStrangers === true ? required : [...required, ...served];
}

async function answers(
  policy: ResultsPolicy,
  { offline }: CheckOptions,
  workspace: Workspace,
  seen: readonly ScanOutcome[],
  { http, env, signal, mask = () => {}, services }: ImportPorts,
): Promise<readonly ImportedScan[]> {
  if (askedServices(SERVICES, policy).length === 0) return [];
  const { askServices } = await import('./results/service/ask-services.js');
  return askServices(SERVICES, {
    policy,
    change: services === undefined ? null : await services.change().catch((error) => ({ unknown: messageOf(error) })),
    alerts: services?.alerts ?? null,
    http,
    env,
    mask,
    offline,
    signal,
    pause: async (ms) => {
      const { setTimeout: sleep } = await import('node:timers/promises');
      await sleep(ms, undefined, { signal });
    },
    seen,
    workspace,
  });
}
