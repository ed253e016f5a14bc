import { changeNotices } from './config/change-notices.js';
import { type LoadedPolicy, loadPolicy } from './config/load-policy.js';
import { refuseOwnDatabase, unfoundedFolder } from './config/narrowed.js';
import { correlate } from './correlate/index.js';
import { awaitsRevocation, markRevoked } from './correlate/revoked.js';
import type { Exec } from './io/exec.js';
import { chooseWasmCompiler } from './io/wasm-compiler.js';
import type { JudgedEntry } from './model/coverage.js';
import type { Environment } from './model/environment.js';
import type { Finding } from './model/finding.js';
import type { Http } from './model/http.js';
import type { Log } from './model/log.js';
import type { Moves } from './model/moves.js';
import type { CheckOptions, ShardRequest } from './model/options.js';
import type { Exception, PublishPolicy } from './model/policy.js';
import type { TextSource } from './model/pull-request-text.js';
import type { Notice, RunResult, ScanRecord, Subject } from './model/run-result.js';
import type { InventoryItem } from './model/scan.js';
import type { ScanOutcome } from './model/scan-outcome.js';
import type { Workspace } from './model/workspace.js';
import { judgeCoverage } from './policy/coverage.js';
import { evaluate } from './policy/evaluate.js';
import { PRODUCT } from './product.js';
import { projectFileTest, registryFiles } from './scan/ecosystem-files.js';
import { foreignCode, SCANNERS } from './scan/index.js';
import { type FinishedScan, runScanners } from './scan/run-scanners.js';
import type { ScanContext } from './scan/scanner.js';
import { workspaceGaps } from './scan/workspace-gaps.js';
import { sha256 } from './util/hash.js';
import { VERSION } from './util/version.js';
import { openFileClasses } from './workspace/file-class/file-classes.js';
import { loweredFiles } from './workspace/file-class/lowered.js';
import { movesOf } from './workspace/moves.js';
import { openWorkspace } from './workspace/open.js';
import type { FetchCommit } from './workspace/workspace-request.js';

/** All effects of a run, as arguments. */
export interface PipelinePorts {
  readonly exec: Exec;
  readonly http: Http;
  readonly log: Log;
  readonly env: Environment;
  readonly cacheDir: string | null;
  readonly now: Date;
  readonly signal: AbortSignal;
  /** Hides a value in all later output of the host; the Actions runner has such a thing, a terminal does not. */
  readonly mask?: (value: string) => void;
  /** The owner's key for the hashes that stand for secrets (docs/adr/0005). */
  readonly hashKey?: string;
  readonly fetchCommit?: FetchCommit;
  /** Opens both sides where no checkout may be read; absent: the folder that the options name. */
  readonly openWorkspace?: () => Promise<Workspace>;
  /** Whether the policy may have tokens sent to their providers: the change is known to be no stranger's. */
  readonly mayVerify?: boolean;
  /** What people wrote on the pull request of this run. */
  readonly texts?: TextSource;
  /** Who has stated, with the right to, that a secret is revoked: of these findings' ids, each with a login. */
  readonly revocations?: (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>;
}

/** What the host knows of the run beside the options; `head` names the commit that is judged, where it is not the one read. */
export interface PipelineSubject {
  readonly repository: string | null;
  readonly event: Subject['event'];
  readonly head: string | null;
  /** What the host has to tell of what is compared. */
  readonly notices?: readonly Notice[];
}

export interface PipelineResult {
  readonly result: RunResult;
  readonly inventory: readonly InventoryItem[];
  /** What the inventory lacks although every scan completed, one line each. */
  readonly inventoryGaps: readonly string[];
  /** What the policy asks to be written to a pull request. */
  readonly publish: PublishPolicy;
}

const SCAN_TIMEOUT_MS = 10 * 60_000;

/**
 * The one order of the stages: workspace, policy, scanners side by side, correlate, verdict.
 * @throws ConfigurationError for wrong options, revisions or policy; everything else ends in the result.
 */
export async function runPipeline(
  options: CheckOptions,
  subject: PipelineSubject,
  ports: PipelinePorts,
): Promise<PipelineResult> {
  const { workspace, widened } = await openAsked(options, ports);
  refuseOwnDatabase(options, workspace);
  const loaded = await loadPolicy(options, workspace, PRODUCT);
  const { exec, http, log, env, cacheDir, now, signal, mask, hashKey, texts, mayVerify } = ports;
  const moves = await movesOf(workspace);
  const classes = openFileClasses(workspace, foreignCode(loaded.policy), moves);
  const context: Omit<ScanContext, 'settings'> = {
    workspace,
    classes,
    options: loaded.options,
    exec,
    http,
    log,
    env,
    cacheDir,
    now,
    signal,
    ...(mask !== undefined && { mask }),
    ...(hashKey !== undefined && { hashKey }),
    ...(texts !== undefined && { texts }),
    ...(mayVerify !== undefined && { mayVerify }),
  };
  const finished = await runScanners(SCANNERS, loaded.policy, context, SCAN_TIMEOUT_MS);
  const changes = [
    ...(await changeNotices(workspace, loaded, PRODUCT, await registryFiles())),
    ...(await loweredFiles(workspace, classes)),
  ];
  const outcomes = finished.map(({ outcome }) => outcome);
  const coverage = judgeCoverage(loaded.policy.coverage, [
    ...(await workspaceGaps(workspace)),
    ...outcomes.flatMap((outcome) => outcome.coverage ?? []),
  ]);
  const scans = finished.map((scan) => recordOf(scan, workspace, coverage));
  const { findings: stated, notices } = correlated(outcomes, loaded, { workspace, scans, moves, now });
  const findings = await withRevocations(stated, ports.revocations);
  const scanNotices = outcomes.flatMap((outcome) => outcome.notices ?? []);
  const settings = [...(subject.notices ?? []), ...widened, ...loaded.notices];
  const allNotices = [...workspaceNotices(workspace), ...settings, ...changes, ...scanNotices, ...notices];
  return {
    result: {
      schemaVersion: 1,
      tool: { name: 'gatehouse', version: VERSION },
      subject: subjectOf(subject, workspace, options.shard ?? null),
      policy: loaded.source,
      scans,
      findings,
      coverage,
      notices: allNotices,
      verdict: evaluate(loaded.policy, { findings, scans, notices: allNotices, coverage }),
    },
    inventory: outcomes.flatMap((outcome) => outcome.inventory ?? []),
    inventoryGaps: untouchedProjects(workspace),
    publish: loaded.policy.publish,
  };
}

/** What all scans say together, each finding with its state and whether an exception holds for it. */
function correlated(
  outcomes: readonly ScanOutcome[],
  { policy, path }: LoadedPolicy,
  { workspace, scans, moves, now }: { workspace: Workspace; scans: readonly ScanRecord[]; moves: Moves; now: Date },
): ReturnType<typeof correlate> {
  return correlate(
    outcomes.flatMap((outcome) => outcome.head),
    outcomes.flatMap((outcome) => outcome.base),
    {
      exceptions: policy.exceptions,
      policyPath: path,
      comparesSides: workspace.baseline === 'known',
      sawEverything: (exception) => sawEverything(exception, workspace, scans),
      now,
    },
    moves,
  );
}

function untouchedProjects({ part }: Workspace): string[] {
  if (part === null || part.untouchedProjects === 0) return [];
  return [`the change does not touch ${part.untouchedProjects} projects: their packages were not read`];
}

/** The part of the repository that was asked for; all of it where a change must not be the one to narrow it. */
async function openAsked(
  options: CheckOptions,
  ports: PipelinePorts,
): Promise<{ readonly workspace: Workspace; readonly widened: readonly Notice[] }> {
  const workspace = await (ports.openWorkspace?.() ?? openFolder(options, ports));
  chooseWasmCompiler(workspace.changes?.length ?? null);
  const unfounded = await unfoundedFolder(options, workspace);
  if (unfounded === null) return { workspace, widened: [] };
  return { workspace: await openFolder({ ...options, dir: workspace.root }, ports), widened: [unfounded] };
}

async function openFolder(options: CheckOptions, { exec, fetchCommit }: PipelinePorts): Promise<Workspace> {
  const { dir, base, head } = options;
  const shard = options.shard === undefined ? null : { ...options.shard, isProjectFile: await projectFileTest() };
  return openWorkspace({ dir, base, head, shard, ...(fetchCommit !== undefined && { fetchCommit }) }, exec);
}

/** Asked only when there is something to ask: most changes have no secret in their history. */
async function withRevocations(
  findings: readonly Finding[],
  ask: PipelinePorts['revocations'],
): Promise<readonly Finding[]> {
  const ids = findings.filter(awaitsRevocation).map((finding) => finding.id);
  return ids.length === 0 || ask === undefined ? findings : markRevoked(findings, await ask(ids));
}

function subjectOf(subject: PipelineSubject, workspace: Workspace, shard: ShardRequest | null): Subject {
  const { repository, event } = subject;
  return {
    repository,
    base: workspace.baseSha,
    head: subject.head ?? workspace.headSha,
    event,
    ...(workspace.prefix !== '' && { folder: workspace.prefix.slice(0, -1) }),
    ...(shard !== null && { part: { index: shard.index, count: shard.count, plan: planOf(shard) } }),
  };
}

function planOf({ projects }: ShardRequest): string {
  return sha256(JSON.stringify(projects)).slice(0, 16);
}

/**
 * A lost base makes every scan partial: what it found stands, but nothing could be called existing. So does a file
 * that GitHub did not give: a scanner that only looked beside its own files may have taken it for absent. And so does
 * what the policy wants looked at and the scanner could not look at.
 */
function recordOf(
  { scanner, outcome, durationMs }: FinishedScan,
  workspace: Workspace,
  coverage: readonly JudgedEntry[],
): ScanRecord {
  const shortfalls = workspace.remote?.shortfalls() ?? [];
  const unseen = coverage.filter((entry) => entry.scanner === scanner.id && entry.outcome === 'fail').length;
  const gaps = [
    ...(unseen > 0 ? [`${unseen} ${unseen === 1 ? 'thing' : 'things'} not looked at`] : []),
    ...(workspace.baseline === 'lost' ? [`unknown baseline: ${lostBecause(workspace)}`] : []),
    ...(shortfalls.length > 0 ? [`${shortfalls.length} files could not be read through GitHub's API`] : []),
  ];
  const isBlind =
    gaps.length > 0 && (outcome.status === 'complete' || (unseen > 0 && outcome.status === 'not-applicable'));
  return {
    scanner: scanner.id,
    engine: outcome.engine,
    status: isBlind ? 'partial' : outcome.status,
    reason: isBlind ? gaps.join('; ') : outcome.reason,
    durationMs,
    stats: outcome.stats,
    problems: isBlind ? [...outcome.problems, ...shortfalls.slice(0, MAX_SHORTFALLS)] : outcome.problems,
    notes: outcome.notes ?? [],
  };
}

const MAX_SHORTFALLS = 20;

function lostBecause({ baseSha, remote }: Workspace): string {
  return remote?.lostReason ?? `commit ${baseSha} is not in this clone`;
}

function workspaceNotices(workspace: Workspace): Notice[] {
  if (workspace.baseline === 'lost') {
    const { baseSha, remote } = workspace;
    const message =
      remote === undefined
        ? `base commit ${baseSha} is not in this clone (shallow?): every finding counts as new; check out with fetch-depth: 0`
        : `the base could not be read, so every finding counts as new: ${lostBecause(workspace)}`;
    return [{ kind: 'baseline-unknown', message }];
  }
  if (workspace.part === null && workspace.changes?.length === 0) {
    const message =
      'base and head have the same files: nothing was compared; check which commits --base and --head name';
    return [{ kind: 'nothing-compared', message }];
  }
  return [];
}

/** Whether every scanner that could have met what an exception is about has looked, and to its end. */
function sawEverything(exception: Exception, workspace: Workspace, scans: readonly ScanRecord[]): boolean {
  const asked = SCANNERS.map(({ id, sees }) => ({ id, saw: sees(exception, workspace) }));
  const concerned = asked.filter(({ saw }) => saw !== null);
  const complete = (id: string) => scans.some(({ scanner, status }) => scanner === id && status === 'complete');
  return concerned.length > 0 && concerned.every(({ id, saw }) => saw === true && complete(id));
}
