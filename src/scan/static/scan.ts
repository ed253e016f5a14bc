import type { CoverageEntry } from '../../model/coverage.js';
import type { Observation } from '../../model/observation.js';
import { NO_STATS } from '../../model/scan.js';
import type { ScanOutcome } from '../../model/scan-outcome.js';
import type { Side, Workspace } from '../../model/workspace.js';
import { ledgerOf } from '../ledger.js';
import type { ScanContext } from '../scanner.js';
import { openPool } from './engine-pool.js';
import { FileScanner } from './file-scanner.js';
import { isRead, languageGaps } from './language-gaps.js';
import { limiterFacts } from './limiter.js';
import { ruleSet } from './rule-set.js';
import type { StaticSettings } from './settings.js';
import { sideClasses } from './side-classes.js';
import { Tally } from './tally.js';
import { targets } from './targets.js';

const ENGINE = 'ast-grep';
/** So many files wait for the engine's threads; the rest is not in memory yet. */
const FILES_AHEAD = 64;
/** Beyond this, code is written by tools. */
const MAX_FILE_BYTES = 1_000_000;

/** Scans the changed files of both sides, or the whole tree when there is no known base. */
export async function scanStatic(context: ScanContext<StaticSettings>): Promise<ScanOutcome> {
  const { workspace } = context;
  const off = new Map(Object.entries(context.settings.rules));
  const rules = (await ruleSet()).rules.filter((rule) => off.get(rule.id) !== 'off');
  const tallies: Record<Side, Tally> = { base: new Tally(), head: new Tally() };
  const sides: Record<Side, readonly Observation[]> = { base: [], head: [] };
  const raised = ((await context.classes?.raised()) ?? []).filter(isRead);
  const headPaths = [...(await targets(workspace, 'head')), ...raised];
  const basePaths = workspace.changes === null ? [] : [...(await targets(workspace, 'base')), ...raised];
  const found = headPaths.length + basePaths.length;
  const pool = openPool([...headPaths, ...basePaths]);
  const scan = (side: Side, paths: readonly string[]) =>
    scanSide(
      context,
      side,
      paths,
      new FileScanner(rules, tallies[side], undefined, pool?.scanFile),
      pool === null ? 1 : FILES_AHEAD,
    );
  try {
    const head = scan('head', headPaths);
    if (pool === null) await head;
    [sides.head, sides.base] = await Promise.all([head, scan('base', basePaths)]);
  } finally {
    await pool?.close();
  }
  const coverage = await ledger(workspace, tallies);
  if (found === 0) {
    const reason = 'no file of a known language';
    const nothing = { problems: [], head: [], base: [], stats: NO_STATS };
    return { engine: ENGINE, status: 'not-applicable', reason, ...nothing, coverage };
  }
  const { head, base } = tallies;
  return {
    engine: ENGINE,
    status: 'complete',
    reason: null,
    problems: [],
    ...sides,
    coverage,
    stats: { files: head.files + base.files, bytes: head.bytes + base.bytes, packages: 0 },
  };
}

async function ledger(workspace: Workspace, tallies: Readonly<Record<Side, Tally>>): Promise<CoverageEntry[]> {
  return ledgerOf({
    scanner: 'static',
    head: [...(await languageGaps(workspace, 'head')), ...tallies.head.gaps],
    base: workspace.changes === null ? [] : [...(await languageGaps(workspace, 'base')), ...tallies.base.gaps],
    changes: workspace.changes,
    looksAt: isRead,
  });
}

async function scanSide(
  context: ScanContext<StaticSettings>,
  side: Side,
  paths: readonly string[],
  scanner: FileScanner,
  ahead: number,
): Promise<readonly Observation[]> {
  const observations: Observation[] = [];
  const pending: Promise<readonly Observation[]>[] = [];
  const facts = limiterFacts(context.workspace, side);
  const classes = sideClasses(context, side);
  for await (const result of context.workspace.read(side, paths, MAX_FILE_BYTES)) {
    context.signal.throwIfAborted();
    const { path } = result;
    if (result.status === 'too-large') {
      scanner.tally.gap('too-large', path, 'large file', 'larger than 1 MB, not looked at');
    } else if (result.status !== 'read') {
      const reason = result.status === 'unreadable' ? result.reason : 'listed, and not there';
      scanner.tally.gap('unreadable', path, 'file', reason);
    } else {
      const scanned = scanner.scan(path, result.bytes, facts, classes);
      // Who fails is met where the results are collected, not where nobody listens.
      scanned.catch(() => {});
      pending.push(scanned);
    }
    if (pending.length >= ahead) observations.push(...((await pending.shift()) ?? []));
  }
  for (const found of await Promise.all(pending)) observations.push(...found);
  return observations;
}
