import type { CoverageEntry } from '../../model/coverage.js';
import type { Observation } from '../../model/observation.js';
import { NO_STATS } from '../../model/scan.js';
import type { ScanOutcome } from '../../model/scan-outcome.js';
import type { SurfaceElement } from '../../model/surface.js';
import type { Side, Workspace } from '../../model/workspace.js';
import { groupBy } from '../../util/group-by.js';
import { type Gap, ledgerOf } from '../ledger.js';
import type { ScanContext } from '../scanner.js';
import { codeMigrationGaps, isCodeMigration } from './migrations/code.js';
import { isMigrationConfig, isSql } from './migrations/find.js';
import type { SideHistory } from './migrations/history.js';
import type { MigrationSet } from './migrations/migration-set.js';
import { scanSet } from './scan-set.js';
import type { DatabaseSettings } from './settings.js';
import { definesObjects, dialectOf } from './sides/dialect.js';
import { readTexts, type SideFiles, sideFiles } from './sides/side.js';
import { type SqlParser, sqlParser } from './sql/parser.js';

const ENGINE = 'builtin';

/** Reads the sets of migrations that the change touches, all of them where there is no base, and tells what they let whom do. */
export async function scanDatabase(context: ScanContext<DatabaseSettings>): Promise<ScanOutcome> {
  const { workspace } = context;
  const nothing = { engine: ENGINE, problems: [], head: [], base: [], stats: NO_STATS } as const;
  const touched = workspace.changes?.flatMap(({ path, basePath }) => [path, basePath ?? path]);
  if (touched !== undefined && !touched.some(mayMatter)) {
    return { ...nothing, status: 'not-applicable', reason: 'no migration changed' };
  }
  const work: Work = { context, parser: sqlParser(), isChange: touched !== undefined, found: newFound() };
  const files = { base: await sideFiles(workspace, 'base'), head: await sideFiles(workspace, 'head') };
  for (const pair of pairs(files, touched === undefined ? null : new Set(touched))) await scanPair(work, pair);
  work.found.gaps.head.push(...(await codeMigrationGaps(workspace, 'head', touched ?? null)));
  if (work.isChange) work.found.gaps.base.push(...(await codeMigrationGaps(workspace, 'base', touched ?? null)));
  const coverage = coverageOf(workspace, work.found);
  const { found } = work;
  if (found.files === 0) {
    const inCode = found.gaps.head.length > 0 ? ', but for those that nobody reads' : '';
    const reason = `${touched === undefined ? 'no migrations' : 'no migration changed'}${inCode}`;
    return { ...nothing, status: 'not-applicable', reason, coverage };
  }
  return {
    ...nothing,
    status: 'complete',
    reason: null,
    head: found.head,
    base: found.base,
    coverage,
    elements: found.elements,
    stats: { files: found.files, bytes: found.bytes, packages: 0 },
  };
}

function mayMatter(path: string): boolean {
  return isSql(path) || isMigrationConfig(path) || isCodeMigration(path);
}

interface Found {
  readonly head: Observation[];
  readonly base: Observation[];
  readonly gaps: Record<Side, Gap[]>;
  readonly elements: Record<Side, SurfaceElement[]>;
  files: number;
  bytes: number;
}

interface Work {
  readonly context: ScanContext<DatabaseSettings>;
  readonly parser: SqlParser;
  readonly isChange: boolean;
  readonly found: Found;
}

function newFound(): Found {
  return { head: [], base: [], gaps: { head: [], base: [] }, elements: { head: [], base: [] }, files: 0, bytes: 0 };
}

interface Pair {
  readonly root: string;
  readonly base: MigrationSet | null;
  readonly head: MigrationSet | null;
}

/** Sets of one root on both sides, those alone that the change touches. */
function pairs(files: Readonly<Record<Side, SideFiles>>, touched: ReadonlySet<string> | null): Pair[] {
  const base = groupBy(files.base.sets, ({ root }) => root);
  const head = groupBy(files.head.sets, ({ root }) => root);
  const all = [...new Set([...head.keys(), ...base.keys()])].flatMap((root) =>
    pairsOf(root, base.get(root) ?? [], head.get(root) ?? []),
  );
  if (touched === null) return all;
  const configs = [...touched].filter(isMigrationConfig);
  return all.filter((pair) => {
    const own = [...(pair.base?.migrations ?? []), ...(pair.head?.migrations ?? [])];
    return own.some(({ path }) => touched.has(path)) || configs.some((path) => path.startsWith(pair.root));
  });
}

/** Sets in one folder: those of one tool belong together, others as they follow each other, as where a team changed its tool. */
function pairsOf(root: string, base: readonly MigrationSet[], head: readonly MigrationSet[]): Pair[] {
  const left = [...base];
  const take = (index: number): MigrationSet | null => (index === -1 ? null : (left.splice(index, 1)[0] ?? null));
  const same = head.map((set) => ({ set, twin: take(left.findIndex(({ tool }) => tool === set.tool)) }));
  const found = same.map(
    ({ set, twin }): Pair => ({ root, base: twin ?? take(left.length === 0 ? -1 : 0), head: set }),
  );
  return [...found, ...left.map((set): Pair => ({ root, base: set, head: null }))];
}

async function scanPair({ context, parser, isChange, found }: Work, { root, base, head }: Pair): Promise<void> {
  const { workspace, settings, signal } = context;
  signal.throwIfAborted();
  const before = await historyOf(workspace, 'base', base, found);
  const after = await historyOf(workspace, 'head', head, found);
  const deciding = [...((before ?? after)?.texts.values() ?? [])];
  const isSure = (head ?? base)?.tool.isSure === true;
  if (!isSure && ![before, after].some((side) => definesObjects(side?.texts.values() ?? []))) return;
  const dialect = await dialectOf(parser, deciding);
  found.files += after?.texts.size ?? 0;
  // A file is all that it has: nobody has rights of his own in it.
  if (dialect === 'sqlite') return;
  const result = await scanSet(parser, { root, dialect, base: before, head: after }, settings, isChange);
  found.head.push(...result.head);
  found.base.push(...result.base);
  for (const side of ['head', 'base'] as const) {
    found.gaps[side].push(...result.gaps[side]);
    found.elements[side].push(...result.elements[side]);
  }
}

async function historyOf(
  workspace: Workspace,
  side: Side,
  set: MigrationSet | null,
  found: Found,
): Promise<SideHistory | null> {
  if (set === null) return null;
  const { texts, gaps, bytes } = await readTexts(
    workspace,
    side,
    set.migrations.map(({ path }) => path),
  );
  found.gaps[side].push(...gaps);
  found.bytes += bytes;
  return { set, texts };
}

function coverageOf(workspace: Workspace, { gaps }: Found): CoverageEntry[] {
  return ledgerOf({
    scanner: 'database',
    head: gaps.head,
    base: gaps.base,
    changes: workspace.changes,
    looksAt: isSql,
  });
}
