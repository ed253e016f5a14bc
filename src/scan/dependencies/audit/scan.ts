import type { Observation } from '../../../model/observation.js';
import type { Problem, ScanStatus } from '../../../model/scan.js';
import type { ScanOutcome } from '../../../model/scan-outcome.js';
import type { Side } from '../../../model/workspace.js';
import { NO_CLASSES } from '../../../util/file-classes.js';
import type { ScanContext } from '../../scanner.js';
import { staleNote } from '../advisory/database/stale.js';
import type { EngineAnswer } from '../engine/engine.js';
import { type FixAdvisor, fixAdvisor } from '../fix/fix-advisor.js';
import { lookAroundIn } from '../fix/look-around.js';
import { publicRegistries } from '../fix/registry/public-registries.js';
import { adviceLedger, auditLedger, goneLockfiles } from '../ledger/audit-ledger.js';
import type { Lockfiles } from '../package/lockfile.js';
import { reachability } from '../reach/reachability.js';
import { resolveManifests } from '../resolve/resolve-manifests.js';
import type { ResolvePorts } from '../resolve/resolver.js';
import { joinRisk } from '../risk/join-risk.js';
import type { DependenciesSettings } from '../settings.js';
import { chooseEngine, type EngineChoice } from './choose-engine.js';
import { collectLockfiles } from './collect.js';
import { denials } from './denials.js';
import { enrich } from './enrich.js';
import { inventoryOf } from './inventory.js';
import { movementFrom } from './movement.js';
import { observationsOf } from './observations.js';
import { packageElements } from './package-elements.js';

/** Reads the lockfiles of both sides, asks the engine about them in one question, and tells what it says. */
export async function scanDependencies(context: ScanContext<DependenciesSettings>): Promise<ScanOutcome> {
  const lockfiles = await resolveManifests(
    context.workspace,
    await collectLockfiles(context.workspace, context.log.debug),
    resolvePorts(context),
  );
  const coverage = await auditLedger(context.workspace, lockfiles, context.log.debug);
  const ownNotes = lockfiles.baseProblems.map(baseNote);
  if (isEmpty(lockfiles)) {
    const none = outcome('builtin', 'not-applicable', 'no lockfile or manifest that can be audited', lockfiles);
    return { ...none, ...(await deniedAnyway(context, lockfiles)), notes: ownNotes, coverage };
  }
  const choice = await chooseEngine(context);
  try {
    const audited = await audit(context, lockfiles, choice, goneLockfiles(coverage, lockfiles));
    const { osvDb } = context.options;
    const stale = osvDb === null ? null : staleNote(osvDb, context.cacheDir, context.now.getTime());
    const unnamed = adviceLedger(context.workspace, lockfiles, audited.withoutData);
    const notes = [...(audited.outcome.notes ?? []), ...ownNotes];
    return withAge({ ...audited.outcome, coverage: [...coverage, ...unnamed], notes }, stale);
  } finally {
    await choice.close();
  }
}

/** What manifests ask for that no lockfile pins can be denied all the same. */
async function deniedAnyway(
  context: ScanContext<DependenciesSettings>,
  lockfiles: Lockfiles,
): Promise<Partial<ScanOutcome>> {
  const { head, base } = await denials(context, lockfiles, new Set(), new Set());
  return head.length + base.length === 0 ? {} : { status: 'complete', reason: null, head, base };
}

function resolvePorts({ http, options, env, cacheDir, signal, log, now }: ScanContext): ResolvePorts {
  return { http: options.offline ? null : http, env, cacheDir, signal, log, now };
}

/** What old data says still counts; that newer advisories must be missing is told where nobody can miss it. */
function withAge(audited: ScanOutcome, stale: string | null): ScanOutcome {
  if (stale === null || audited.status === 'failed') return audited;
  const reason = audited.reason === null ? stale : `${audited.reason}; ${stale}`;
  return { ...audited, reason, notices: [{ kind: 'stale-data', message: stale }] };
}

/** @param gone lockfiles of the base whose findings are not over, though the head no longer shows them */
async function audit(
  context: ScanContext<DependenciesSettings>,
  lockfiles: Lockfiles,
  choice: EngineChoice,
  gone: ReadonlySet<string>,
): Promise<{ readonly outcome: ScanOutcome; readonly withoutData: readonly string[] }> {
  const answer = await choice.engine(lockfiles);
  const changedPaths = new Set((context.workspace.changes ?? []).map((change) => change.path));
  const movement = movementFrom(answer.base);
  const advisor = await adviceFor(context, answer, lockfiles, choice);
  const head = await observationsOf({
    hits: answer.head,
    lockfiles: lockfiles.head,
    changedPaths,
    movement,
    fixAdvisor: advisor,
    askReach: reachability(context.workspace, 'head'),
  });
  const base = await observationsOf({
    hits: answer.base.filter((hit) => !gone.has(hit.path)),
    lockfiles: lockfiles.base,
    changedPaths,
    movement: movementFrom([]),
    fixAdvisor: null,
    askReach: reachability(context.workspace, 'base'),
  });
  const enriched = await enrich(context, lockfiles, changedPaths, gone);
  const rated = await joinRisk({ head, base }, context.settings, context);
  const isLedgers = context.workspace.baseline === 'known';
  const { status, reason } = statusOf(answer, isLedgers ? 0 : lockfiles.headProblems.length, enriched.shortfall);
  const told: ScanOutcome = {
    ...outcome(answer.engine, status, reason, lockfiles),
    problems: [...lockfiles.headProblems, ...answer.problems],
    head: await placed(context, 'head', [...rated.head, ...enriched.head]),
    base: await placed(context, 'base', [...rated.base, ...enriched.base]),
    inventory: inventoryOf(lockfiles.head),
    elements: {
      head: await packageElements(lockfiles.head, 'head', context.classes),
      base: await packageElements(lockfiles.base, 'base', context.classes),
    },
    notes: [...answer.notes, ...rated.notes, ...enriched.notes],
  };
  return { outcome: told, withoutData: answer.withoutData };
}

/** Registries are asked about packages that advisories name, and what brings them in: nothing else of a project is told. */
async function adviceFor(
  context: ScanContext<DependenciesSettings>,
  { head }: EngineAnswer,
  lockfiles: Lockfiles,
  { about }: EngineChoice,
): Promise<FixAdvisor> {
  const { workspace, log, options, http } = context;
  const registries = options.offline ? null : publicRegistries({ ...resolvePorts(context), http });
  const ports = { about, registries, debug: log.debug };
  return fixAdvisor(head, { ...ports, lookAround: await lookAroundIn(workspace, lockfiles.head, ports) });
}

/** Says of each lockfile what it is: what a fixture installs is not what is shipped. */
function placed(
  { classes = NO_CLASSES }: ScanContext,
  side: Side,
  observations: readonly Observation[],
): Promise<Observation[]> {
  return Promise.all(
    observations.map(async (observation) => {
      const path = observation.standing?.path;
      if (path === undefined) return observation;
      const { kind } = await classes.of(side, path);
      return { ...observation, standing: { ...observation.standing, kind } };
    }),
  );
}

function isEmpty({ head, base, headProblems, baseProblems }: Lockfiles): boolean {
  return head.length + base.length + headProblems.length + baseProblems.length === 0;
}

/**
 * What the engine says, unless a question of the policy stays open, or a lockfile could not be read and there is no base
 * to tell whose doing that is: else the ledger tells.
 */
function statusOf(
  answer: EngineAnswer,
  unread: number,
  shortfall: string | null,
): Pick<ScanOutcome, 'status' | 'reason'> {
  const ours = unread === 0 ? null : `${unread} ${unread === 1 ? 'problem' : 'problems'} reading lockfiles`;
  const reasons = [answer.reason, ours, shortfall].filter((reason) => reason !== null);
  if (answer.status === 'failed' || reasons.length === 0) return answer;
  if (ours === null && shortfall === null) return answer;
  return { status: 'partial', reason: reasons.join('; ') };
}

/** An unreadable base must not block the change that repairs it: without it the findings only count as new. */
function baseNote(problem: Problem): string {
  const place = problem.path === undefined ? '' : `${problem.path}: `;
  return `base side, ${place}${problem.message}; its findings count as new`;
}

function outcome(engine: string, status: ScanStatus, reason: string | null, lockfiles: Lockfiles): ScanOutcome {
  return {
    engine,
    status,
    reason,
    problems: [],
    head: [],
    base: [],
    stats: {
      files: lockfiles.head.length,
      bytes: lockfiles.head.reduce((sum, lockfile) => sum + lockfile.bytes.length, 0),
      packages: lockfiles.head.reduce((sum, lockfile) => sum + lockfile.extraction.packages.length, 0),
    },
  };
}
