import type { CoverageEntry } from '../../model/coverage.js';
import type { RuleLevel } from '../../model/finding.js';
import type { Observation } from '../../model/observation.js';
import { NO_STATS } from '../../model/scan.js';
import type { ScanOutcome } from '../../model/scan-outcome.js';
import type { SurfaceElement } from '../../model/surface.js';
import type { Side, Workspace } from '../../model/workspace.js';
import { ledgerOf } from '../ledger.js';
import type { ScanContext } from '../scanner.js';
import { compareDocuments } from './documents/index.js';
import { isRead, languageGaps } from './language-gaps.js';
import type { LintedSides } from './linters/lint.js';
import type { OwnModels } from './models/own-models.js';
import type { Rule } from './rule.js';
import { ruleSet } from './rule-set.js';
import type { RulesOfUser } from './semgrep/of-user.js';
import type { SemgrepRule } from './semgrep/rule.js';
import type { CodeFile } from './session/code-file.js';
import { scanChange, scanTree, sideList } from './session/code-scan.js';
import { type LoweredFiles, loweredFiles } from './session/lowered-files.js';
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
  const own = await ownRulesOf(context, [tallies.head, tallies.base]);
  const [headOthers, baseOthers] = await Promise.all([own.others('head'), own.others('base')]);
  const both = [...head, ...base];
  const shared = { own: own.rules, work: both.length, lowered: loweredFiles() };
  const count = both.length + headOthers.length + baseOthers.length;
  const linted = await lintersOf(context, tallies);
  const [found, before] = await Promise.all([
    scanSide(context, 'head', { paths: head, others: headOthers, linted: linted.head, ...shared }, tallies.head),
    scanSide(context, 'base', { paths: base, others: baseOthers, linted: linted.base, ...shared }, tallies.base),
  ]);
  const coverage = await ledger(workspace, tallies);
  const seen = await elementsOf(context, tallies, { head, base });
  const compared = await compareDocuments(seen.head, workspace);
  if (count === 0) {
    const reason = 'no file of a known language';
    const nothing = { problems: [], head: [], base: [], stats: NO_STATS };
    return { engine: ENGINE, status: 'not-applicable', reason, ...nothing, coverage };
  }
  return {
    engine: [ENGINE, ...linted.engines].join('+'),
    ...(linted.problems.length > 0
      ? { status: 'partial', reason: linted.problems.map(({ message }) => message).join('; ') }
      : { status: 'complete', reason: null }),
    problems: linted.problems,
    head: found,
    base: before,
    coverage,
    elements: { head: compared.head, base: seen.base },
    ...(compared.notes.length > 0 && { notes: compared.notes }),
    stats: {
      files: tallies.head.files + tallies.base.files,
      bytes: tallies.head.bytes + tallies.base.bytes,
      packages: 0,
    },
  };
}

/**
 * What both sides expose and reach: of what was changed, and of files beside it what both sides looked through; without
 * what tests and other code that is never deployed expose.
 */
async function elementsOf(
  context: ScanContext<StaticSettings>,
  tallies: Readonly<Record<Side, Tally>>,
  changed: Readonly<Record<Side, readonly string[]>>,
): Promise<NonNullable<ScanOutcome['elements']>> {
  const bothSaw = (path: string, line: number) =>
    [tallies.head, tallies.base].every(({ beside }) =>
      beside.get(path)?.some(({ first, last }) => first <= line && last >= line),
    );
  async function of(side: Side): Promise<readonly SurfaceElement[]> {
    const classes = sideClasses(context, side);
    const own = new Set(changed[side]);
    const { partly } = tallies[side === 'head' ? 'base' : 'head'];
    const seen = tallies[side].elements.filter(({ location }) => {
      const path = location?.path ?? '';
      return !partly.has(path) && (own.has(path) || bothSaw(path, location?.startLine ?? 0));
    });
    const kinds = await Promise.all(seen.map(({ location }) => classes.of(location?.path ?? '')));
    return seen.filter((_, index) => kinds[index]?.kind === 'source');
  }
  return { head: await of('head'), base: await of('base') };
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

/** What is looked at on a side. */
interface SideWork {
  readonly paths: readonly string[];
  /** Files that only rules of the user's own may look at. */
  readonly others: readonly string[];
  /** What linters of others say of them. */
  readonly linted: readonly Observation[];
  readonly own: readonly SemgrepRule[];
  /** How many files both sides have: little work is done in this thread. */
  readonly work: number;
  /** What one side has brought into the intermediate form and the other may take. */
  readonly lowered: LoweredFiles;
}

async function scanSide(
  context: ScanContext<StaticSettings>,
  side: Side,
  { paths, others, linted, own: ownRules, work, lowered }: SideWork,
  tally: Tally,
): Promise<readonly Observation[]> {
  if (paths.length === 0 && others.length === 0) return [];
  const { workspace, settings, signal } = context;
  const off = rulesOff(settings);
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
  const threads = Array.from({ length: workspace.changes === null ? THREADS : 1 }, () =>
    openThread(paths, work, lowered),
  );
  try {
    const list = await sideList(
      workspace,
      side,
      { models: await modelsOfUser(workspace, settings), semgrep: ownRules },
      tally,
    );
    await Promise.all(threads.map((thread) => thread.open(list, off)));
    const found = linted.filter(({ rule }) => !off.includes(rule));
    const files = readSide(reading, paths, found);
    const isTest = async (path: string) => {
      const { kind, lowered } = await classes.of(path);
      return kind === 'test' && lowered;
    };
    found.push(...(await lookThrough({ workspace, side, tally, at: paths, isTest }, threads, files)));
    if (others.length > 0) {
      const { scanOtherFiles } = await import('./semgrep/other-files.js');
      found.push(...(await scanOtherFiles(reading, ownRules, others)));
    }
    const levels = levelsOf(rules, settings);
    return Promise.all(
      found.map(async (each) => weighed(each, await classes.of(each.location?.path ?? ''), levels.get(each.rule))),
    );
  } finally {
    await Promise.all(threads.map((thread) => thread.close()));
  }
}

function rulesOff({ rules }: StaticSettings): readonly string[] {
  return Object.entries(rules).flatMap(([id, mode]) => (mode === 'off' ? id : []));
}

/** Rules of the user's own; what reads and runs them is loaded only where there are some. */
async function ownRulesOf(
  { workspace, settings }: ScanContext<StaticSettings>,
  tallies: readonly Tally[],
): Promise<RulesOfUser> {
  if (settings.semgrep.length === 0) return { rules: [], others: async () => [] };
  const { rulesOfUser } = await import('./semgrep/of-user.js');
  return rulesOfUser(workspace, settings.semgrep, rulesOff(settings), tallies);
}

/** Linters that the policy names; what runs them is loaded only where there are some. */
async function lintersOf(
  context: ScanContext<StaticSettings>,
  tallies: Readonly<Record<Side, Tally>>,
): Promise<LintedSides> {
  if (context.settings.linters.length === 0) return { engines: [], head: [], base: [], problems: [] };
  const { lintSides } = await import('./linters/lint.js');
  return lintSides(context, tallies);
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

/** How far findings of each rule may go: as the policy says, else as its precision allows. */
function levelsOf(rules: readonly Rule[], settings: StaticSettings): ReadonlyMap<string, RuleLevel> {
  const said = Object.entries(settings.rules).flatMap(([id, mode]) =>
    mode === 'on' || mode === 'off' ? [] : [[id, mode] as const],
  );
  return new Map([...rules.map(({ id, level }) => [id, level] as const), ...said]);
}

/** The observation with what its file is: in test code it weighs next to nothing, if the policy says so. */
function weighed(
  seen: Observation,
  { kind, lowered }: { kind: NonNullable<Observation['standing']>['kind']; lowered: boolean },
  level: RuleLevel = 'block',
): Observation {
  const lower = lowered ? ({ severity: 'info', confidence: 'low' } as const) : {};
  const bounded = level === 'block' ? {} : { level };
  return { ...seen, ...lower, ...bounded, ...(kind !== undefined && { standing: { kind } }) };
}
