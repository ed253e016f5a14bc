import type { CoverageEntry } from '../../model/coverage.js';
import type { Observation } from '../../model/observation.js';
import { NO_STATS } from '../../model/scan.js';
import type { ScanOutcome } from '../../model/scan-outcome.js';
import type { Side, Workspace } from '../../model/workspace.js';
import { ledgerOf } from '../ledger.js';
import type { ScanContext } from '../scanner.js';
import { isRead, languageGaps } from './language-gaps.js';
import type { OwnModels } from './models/own-models.js';
import { ruleSet } from './rule-set.js';
import type { CodeFile } from './session/code-file.js';
import { scanChange, scanTree, sideList } from './session/code-scan.js';
import { openThread } from './session/pool.js';
import type { EngineThread } from './session/thread.js';
import type { StaticSettings } from './settings.js';
import { sideClasses } from './side-classes.js';
import { readSide } from './side-reader.js';
import type { SideReading } from './side-reading.js';
import { Tally } from './tally.js';
import { targets } from './targets.js';
import type { Project } from './workflow/model.js';

const ENGINE = 'builtin';
/** A whole tree is looked at in so many threads: each holds what it learnt of the files that it saw. */
const THREADS = 2;

/** Scans the changed files of both sides, or the whole tree when there is no known base. */
export async function scanStatic(context: ScanContext<StaticSettings>): Promise<ScanOutcome> {
  const { workspace } = context;
  const tallies: Record<Side, Tally> = { base: new Tally(), head: new Tally() };
  const raised = ((await context.classes?.raised()) ?? []).filter(isRead);
  const head = [...(await targets(workspace, 'head')), ...raised];
  const base = workspace.changes === null ? [] : [...(await targets(workspace, 'base')), ...raised];
  const both = [...head, ...base];
  const [found, before] = await Promise.all([
    scanSide(context, 'head', head, both.length, tallies.head),
    scanSide(context, 'base', base, both.length, tallies.base),
  ]);
  const coverage = await ledger(workspace, tallies);
  if (both.length === 0) {
    const reason = 'no file of a known language';
    const nothing = { problems: [], head: [], base: [], stats: NO_STATS };
    return { engine: ENGINE, status: 'not-applicable', reason, ...nothing, coverage };
  }
  return {
    engine: ENGINE,
    status: 'complete',
    reason: null,
    problems: [],
    head: found,
    base: before,
    coverage,
    stats: {
      files: tallies.head.files + tallies.base.files,
      bytes: tallies.head.bytes + tallies.base.bytes,
      packages: 0,
    },
  };
}

async function ledger(workspace: Workspace, tallies: Readonly<Record<Side, Tally>>): Promise<CoverageEntry[]> {
  return ledgerOf({
    scanner: 'static',
    head: [...(await languageGaps(workspace, 'head')), ...tallies.head.gaps],
    base: workspace.changes === null ? [] : [...(await languageGaps(workspace, 'base')), ...tallies.base.gaps],
    general: tallies.head.general,
    changes: workspace.changes,
    looksAt: isRead,
  });
}

/** @param work how many files both sides have: little work is done in this thread */
async function scanSide(
  context: ScanContext<StaticSettings>,
  side: Side,
  paths: readonly string[],
  work: number,
  tally: Tally,
): Promise<readonly Observation[]> {
  if (paths.length === 0) return [];
  const { workspace, settings, signal } = context;
  const off = Object.entries(settings.rules).flatMap(([id, mode]) => (mode === 'off' ? id : []));
  const rules = (await ruleSet()).rules.filter(({ id }) => !off.includes(id));
  const workflowRules = rules.filter(({ category }) => category === 'workflow');
  const infrastructureRules = rules.filter(({ looks }) => looks.length > 0);
  const classes = sideClasses(context, side);
  let project: Promise<Project> | null = null;
  const workflowProject = () =>
    (project ??= import('./workflow/project.js').then(({ readProject }) =>
      readProject(workspace, side, paths, settings.ownActions),
    ));
  const own = { workflowRules, workflowProject, infrastructureRules };
  const reading: SideReading = { workspace, side, tally, classes, ...own, signal };
  const threads = Array.from({ length: workspace.changes === null ? THREADS : 1 }, () => openThread(paths, work));
  try {
    const list = await sideList(workspace, side, await modelsOfUser(workspace, settings), tally);
    await Promise.all(threads.map((thread) => thread.open(list, off)));
    const found: Observation[] = [];
    const files = readSide(reading, paths, found);
    found.push(...(await lookThrough({ workspace, side, tally, at: paths }, threads, files)));
    return Promise.all(found.map(async (each) => weighed(each, await classes.of(each.location?.path ?? ''))));
  } finally {
    await Promise.all(threads.map((thread) => thread.close()));
  }
}

/** What the user says of libraries; what reads it is loaded only where there is something to read. */
async function modelsOfUser(workspace: Workspace, { models }: StaticSettings): Promise<OwnModels> {
  if (models.length === 0) return {};
  const { ownModels } = await import('./models/own-models.js');
  return ownModels(workspace, models);
}

async function lookThrough(
  scan: Parameters<typeof scanTree>[0],
  threads: readonly EngineThread[],
  files: AsyncIterable<CodeFile>,
): Promise<readonly Observation[]> {
  const [thread] = threads;
  if (scan.workspace.changes === null || thread === undefined) return scanTree(scan, threads, files);
  const changed: CodeFile[] = [];
  for await (const file of files) changed.push(file);
  return changed.length === 0 ? [] : scanChange(scan, thread, changed);
}

/** The observation with what its file is: in test code it weighs next to nothing, if the policy says so. */
function weighed(
  seen: Observation,
  { kind, lowered }: { kind: NonNullable<Observation['standing']>['kind']; lowered: boolean },
): Observation {
  const lower = lowered ? ({ severity: 'info', confidence: 'low' } as const) : {};
  return { ...seen, ...lower, ...(kind !== undefined && { standing: { kind } }) };
}
