import { loadBaseline } from './config/baseline-file.js';
import { changeNotices } from './config/change-notices.js';
import type { LayerHost } from './config/layers/layer-reader.js';
import { loadPolicy } from './config/load-policy.js';
import { refuseOwnDatabase, unfoundedFolder } from './config/narrowed.js';
import { type BaselineInput, baselineOf } from './correlate/baseline.js';
import { withRemedies } from './correlate/remedies.js';
import { awaitsRevocation, markRevoked } from './correlate/revoked.js';
import { updateNotices } from './correlate/update-notice.js';
import type { Exec } from './io/exec.js';
import { chooseWasmCompiler } from './io/wasm-compiler.js';
import type { Baseline, BaselineEntry } from './model/baseline.js';
import type { Environment } from './model/environment.js';
import type { Finding } from './model/finding.js';
import type { Http } from './model/http.js';
import type { Log } from './model/log.js';
import type { CheckOptions } from './model/options.js';
import type { PublishPolicy } from './model/policy.js';
import type { Progress } from './model/progress.js';
import type { TextSource } from './model/pull-request-text.js';
import type { Notice, RunResult, Subject } from './model/run-result.js';
import type { InventoryItem } from './model/scan.js';
import type { ScanOutcome } from './model/scan-outcome.js';
import type { OpenedElement } from './model/surface.js';
import type { Workspace } from './model/workspace.js';
import { judgeAdditions } from './policy/added.js';
import { type AskApprovals, noEvent } from './policy/approvals.js';
import { judgeCoverage } from './policy/coverage.js';
import { judge } from './policy/evaluate.js';
import type { ChangeFacts } from './policy/facts.js';
import { type AskOverride, overrideNotices } from './policy/override.js';
import { PRODUCT } from './product.js';
import { type FactPorts, factsOf } from './run-facts.js';
import { correlated } from './run-findings.js';
import { importedScans, type ServiceAccess } from './run-imports.js';
import { subjectOf } from './run-subject.js';
import { runSurface } from './run-surface.js';
import { projectFileTest, registryFiles } from './scan/ecosystem-files.js';
import { goneFromBaseline } from './scan/gone-from-baseline.js';
import { foreignCode, SCANNERS } from './scan/index.js';
import { runScanners } from './scan/run-scanners.js';
import type { ScanContext } from './scan/scanner.js';
import { versionRanges } from './scan/version-ranges.js';
import { workspaceGaps } from './scan/workspace-gaps.js';
import { recordOf } from './scan-record.js';
import { BASELINE_PATH } from './util/gate-paths.js';
import { replaceNames } from './util/replace-names.js';
import { VERSION } from './util/version.js';
import { workspaceNotices } from './workspace/baseline-notices.js';
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
  /** Told how far the scanners are; absent: nobody watches. */
  readonly progress?: Progress;
  /** Hides a value in all later output of the host; the Actions runner has such a thing, a terminal does not. */
  readonly mask?: (value: string) => void;
  /** The owner's key for the hashes that stand for secrets (docs/adr/0005). */
  readonly hashKey?: string;
  readonly fetchCommit?: FetchCommit;
  /** Where layers above the policy are read (`extends`); absent: nobody can be asked. */
  readonly layers?: LayerHost;
  /** Opens both sides where no checkout may be read; absent: the folder that the options name. */
  readonly openWorkspace?: () => Promise<Workspace>;
  /** Whether the policy may have tokens sent to their providers: the change is known to be no stranger's. */
  readonly mayVerify?: boolean;
  /** What services of other tools are asked about; absent: nothing that they could know. */
  readonly services?: ServiceAccess;
  /** What people wrote on the pull request of this run. */
  readonly texts?: TextSource;
  /** Who approved the head that is judged; absent: nobody can be asked where this runs. */
  readonly approvals?: AskApprovals;
  /** Who lets the head through that is judged; absent: nobody can where this runs. */
  readonly override?: AskOverride;
  /** Who has stated, with the right to, that a secret is revoked: of these findings' ids, each with a login. */
  readonly revocations?: (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>;
}

/** What the host knows of the run beside the options; `head` names the commit that is judged, where it is not the one read. */
export interface PipelineSubject {
  readonly repository: string | null;
  readonly event: Subject['event'];
  readonly head: string | null;
  /** What the host knows of the change. */
  readonly change?: ChangeFacts;
  /** What the host has to tell of what is compared. */
  readonly notices?: readonly Notice[];
}

export interface PipelineResult {
  readonly result: RunResult;
  /** Absolute path of the working tree. */
  readonly root: string;
  readonly inventory: readonly InventoryItem[];
  /** What the inventory lacks although every scan completed, one line each. */
  readonly inventoryGaps: readonly string[];
  /** What the head exposes and reaches, as far as it was looked through, with the base's answers. */
  readonly elements: readonly OpenedElement[];
  /** What the policy asks to be written to a pull request. */
  readonly publish: PublishPolicy;
  /** Today's open findings as a baseline; or only those that the baseline of today holds. */
  baseline(onlyKept: boolean): readonly BaselineEntry[];
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
  const loaded = await loadPolicy(options, workspace, PRODUCT, ports);
  const { now } = ports;
  const moves = await movesOf(workspace);
  const classes = openFileClasses(workspace, foreignCode(loaded.policy), moves);
  const context = scanContext(workspace, classes, loaded.options, ports);
  const scanned = await runScanners(SCANNERS, loaded.policy, context, SCAN_TIMEOUT_MS, ports.progress);
  const seen = scanned.map(({ outcome }) => outcome);
  const finished = [...scanned, ...(await importedScans(loaded, workspace, seen, ports))];
  const outcomes = finished.map(({ outcome }) => outcome);
  const coverage = judgeCoverage(loaded.policy.coverage, [
    ...(await workspaceGaps(workspace)),
    ...outcomes.flatMap((outcome) => outcome.coverage ?? []),
  ]);
  const scans = finished.map((scan) => recordOf(scan, workspace, coverage));
  const facts = await factsOf(loaded, subject.change, workspace, asking(subject, options, ports));
  const additions = judgeAdditions(loaded.policy, facts);
  const exceptions = [...loaded.policy.exceptions, ...additions.counting];
  const inRange = await versionRanges(exceptions);
  const known = await baselineInput(workspace, await loadBaseline(workspace));
  const allowed = { exceptions, path: loaded.path, inRange };
  const joined = correlated(outcomes, allowed, { workspace, scans, moves, now, baseline: known });
  const { findings: stated, heads } = joined;
  const notices = [...joined.notices, ...goneFromBaseline(joined.gone, BASELINE_PATH, workspace, scans)];
  const { findings: open, remedies } = withRemedies(await withRevocations(stated, ports.revocations));
  const changes = await changesOfGate(workspace, loaded, classes);
  const told = [...updateNotices(subject, open), ...(subject.notices ?? []), ...widened, ...loaded.notices, ...changes];
  const ofScans = outcomes.flatMap((outcome) => outcome.notices ?? []);
  const opened = await runSurface(outcomes, workspace, { moves, now });
  const ofPolicy = [...additions.notices, ...notices, ...opened.notices];
  const allNotices = [...workspaceNotices(workspace), ...told, ...ofScans, ...ofPolicy];
  const evidence = { findings: open, scans, notices: allNotices, coverage, subject, ...opened.surface };
  const { verdict, findings } = await judge(loaded.policy, evidence, facts);
  const result: RunResult = {
    schemaVersion: 1,
    tool: { name: 'gatehouse', version: VERSION },
    subject: subjectOf(subject, workspace, options.shard ?? null),
    policy: loaded.source,
    scans,
    findings,
    remedies,
    coverage,
    notices: [...overrideNotices(verdict), ...allNotices],
    ...opened.surface,
    verdict,
  };
  return {
    ...withoutSecretNames(outcomes, { result, elements: opened.elements, ...inventoryOf(outcomes) }),
    root: workspace.root,
    inventoryGaps: untouchedProjects(workspace),
    publish: loaded.policy.publish,
    baseline: (onlyKept) => baselineOf(findings, heads, onlyKept),
  };
}

function inventoryOf(outcomes: readonly ScanOutcome[]): Pick<PipelineResult, 'inventory'> {
  return { inventory: outcomes.flatMap((outcome) => outcome.inventory ?? []) };
}

/** A path that holds a secret is in what every scanner says of its file. */
function withoutSecretNames<T>(outcomes: readonly ScanOutcome[], told: T): T {
  return replaceNames(told, new Map(outcomes.flatMap((outcome) => [...(outcome.maskedNames ?? [])])));
}

/** What the change does to what the gate itself goes by. */
async function changesOfGate(
  workspace: Workspace,
  loaded: Parameters<typeof changeNotices>[1],
  classes: Parameters<typeof loweredFiles>[1],
): Promise<readonly Notice[]> {
  const notices = await changeNotices(workspace, loaded, PRODUCT, await registryFiles());
  return [...notices, ...(await loweredFiles(workspace, classes))];
}

/** On a runner a command that reads no event can ask nobody, and says so. */
function asking({ event }: PipelineSubject, { runner }: CheckOptions, ports: PipelinePorts): FactPorts {
  return event === 'local' && runner !== undefined && ports.approvals === undefined
    ? { ...ports, approvals: noEvent }
    : ports;
}

/** What every scanner is given; its own settings come with it. */
function scanContext(
  workspace: Workspace,
  classes: NonNullable<ScanContext['classes']>,
  options: CheckOptions,
  ports: PipelinePorts,
): Omit<ScanContext, 'settings'> {
  const { exec, http, log, env, cacheDir, now, signal, mask, hashKey, texts, mayVerify } = ports;
  return {
    workspace,
    classes,
    options,
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
}

/** Of the baseline what this run reads: what lies elsewhere is neither met nor gone. */
async function baselineInput(workspace: Workspace, baseline: Baseline | null): Promise<BaselineInput | null> {
  if (baseline === null) return null;
  const findings = baseline.findings.filter(({ paths }) => paths.length === 0 || paths.some(workspace.covers));
  return { ...baseline, findings, paths: new Set((await workspace.files('head')).map(({ path }) => path)) };
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

async function openFolder(options: CheckOptions, { exec, fetchCommit, env }: PipelinePorts): Promise<Workspace> {
  const { dir, base, head } = options;
  const shard = options.shard === undefined ? null : { ...options.shard, isProjectFile: await projectFileTest() };
  const staged = options.staged === true ? { staged: { indexFile: env.GIT_INDEX_FILE ?? null } } : {};
  return openWorkspace({ dir, base, head, shard, ...staged, ...(fetchCommit !== undefined && { fetchCommit }) }, exec);
}

/** Asked only when there is something to ask: most changes have no secret in their history. */
async function withRevocations(
  findings: readonly Finding[],
  ask: PipelinePorts['revocations'],
): Promise<readonly Finding[]> {
  const ids = findings.filter(awaitsRevocation).map((finding) => finding.id);
  return ids.length === 0 || ask === undefined ? findings : markRevoked(findings, await ask(ids));
}
