import type { Exec } from '../../../io/exec.js';
import type { Problem } from '../../../model/scan.js';
import type { Side, Workspace } from '../../../model/workspace.js';
import type { PackageVersion } from '../advisory/advisory-source.js';
import { hasNoAdvisoriesByDesign } from '../advisory/database/ecosystems-without-data.js';
import { type Engine, type EngineAnswer, engineFailed } from '../engine/engine.js';
import type { Lockfile, Lockfiles } from '../package/lockfile.js';
import { baseConfig } from './base-config.js';
import { canaryFile, pickCanaries } from './canary.js';
import { type Copy, type ExtraFile, linkDatabase, makeFolder, type ScanFolder } from './folder.js';
import { hitsOf } from './hits.js';
import { readMessages } from './messages.js';
import { readOutput, type ScannedPackage } from './output.js';
import { runOsvScanner } from './run.js';
import { ecosystemsOf, keptBack, onlyPaths, packageCount } from './selection.js';
import { judgeRun, type RunVerdict } from './verdict.js';
import { COMMAND, installedOsvScanner } from './version.js';

export interface OsvScannerOptions {
  readonly exec: Exec;
  readonly workspace: Workspace;
  /** Folder with `<Ecosystem>/all.zip`; null: osv-scanner asks the service itself. */
  readonly database: string | null;
  /** Audits what osv-scanner does not read; null: that is only said. */
  readonly rest: Engine | null;
}

const MAX_SUM_BYTES = 32 * 1024 * 1024;

/** osv-scanner over our own copies of the lockfiles of both sides, in one run. */
export function osvScannerEngine(options: OsvScannerOptions): Engine {
  return async (lockfiles) => {
    const installed = await installedOsvScanner(options.exec);
    if (installed.status !== 'usable') return engineFailed(COMMAND, installed.reason);
    const given = onlyPaths(lockfiles, (lockfile) => keptBack(lockfile, options.database) === null);
    const folder = await makeFolder(copiesOf(given), await goSums(options.workspace, given));
    try {
      const { answer, read } = await scanFolder(options, folder, given, installed.version);
      const unread = onlyPaths(
        lockfiles,
        (lockfile) => !read.has(lockfile) && lockfile.extraction.packages.length > 0 && answer.status !== 'failed',
      );
      return packageCount(unread) === 0 ? answer : withRest(answer, unread, options.rest);
    } finally {
      folder.remove();
    }
  };
}

interface FolderScan {
  readonly answer: EngineAnswer;
  readonly read: ReadonlySet<Lockfile>;
}

async function scanFolder(
  options: OsvScannerOptions,
  folder: ScanFolder,
  given: Lockfiles,
  version: string,
): Promise<FolderScan> {
  const { database } = options;
  const canaries = database === null ? [] : await pickCanaries(database, ecosystemsOf([...given.head, ...given.base]));
  const canaryPath = await folder.write('lockfiles/canary/bom.json', canaryFile(canaries));
  const run = await runOsvScanner(options.exec, {
    folder: folder.files,
    config: await folder.write('osv-scanner.toml', await baseConfig(options.workspace)),
    database: database === null ? null : await linkDatabase(folder, database),
  });
  const output = readOutput(run.stdout);
  const messages = readMessages(run.stderr, [...folder.copies.keys()]);
  const believed = believe(judgeRun(run, output, messages), output ?? [], canaryPath, canaries, database);
  const { status, reason } = nothingMeans(believed, given);
  const packages = status === 'failed' ? [] : (output ?? []);
  const read = new Set<Lockfile>();
  for (const [path, { lockfile }] of folder.copies) {
    if (messages.scanned.has(path) || packages.some((pkg) => pkg.path === path)) read.add(lockfile);
  }
  const problems = messages.unreadable.map(({ path, message }): Problem => {
    const lockfile = folder.copies.get(path)?.lockfile.path;
    return { message: `osv-scanner: ${message}`, ...(lockfile !== undefined && { path: lockfile }) };
  });
  return {
    read,
    answer: {
      engine: COMMAND,
      status,
      reason: reason === null ? null : `osv-scanner ${reason}`,
      problems,
      notes: [],
      withoutData: [...ecosystemsOf([...read])].filter(hasNoAdvisoriesByDesign).sort(),
      head: hitsOf(packages, folder.copies, 'head', version),
      base: hitsOf(packages, folder.copies, 'base', version),
    },
  };
}

/** A run over a local database must have found what is known to be in it: 2.5.0 can skip the matching in silence. */
function believe(
  verdict: RunVerdict,
  output: readonly ScannedPackage[],
  canaryPath: string,
  canaries: readonly PackageVersion[],
  database: string | null,
): RunVerdict {
  if (database === null || verdict.status === 'failed' || verdict.status === 'nothing') return verdict;
  const path = canaryPath.replaceAll('\\', '/');
  const found = new Set(
    output.filter((pkg) => pkg.path === path && pkg.advisories.length > 0).map((pkg) => pkg.ecosystem),
  );
  const missed = canaries.find((canary) => !found.has(canary.ecosystem));
  const hasFindings = output.some((pkg) => pkg.path !== path && pkg.advisories.length > 0);
  if (missed !== undefined) {
    const reason = `did not find ${missed.ecosystem} ${missed.name}@${missed.version}, which the database calls affected: its answer is not believed`;
    return { status: hasFindings ? 'partial' : 'failed', reason };
  }
  if (canaries.length === 0 && !hasFindings) {
    return { status: 'failed', reason: 'found nothing, and the database holds no package to test it with' };
  }
  return verdict;
}

/** "Nothing to scan" is believed only when we read no package either. */
function nothingMeans(
  verdict: RunVerdict,
  given: Lockfiles,
): { status: EngineAnswer['status']; reason: string | null } {
  if (verdict.status !== 'nothing') return { status: verdict.status, reason: verdict.reason };
  const count = packageCount(given);
  if (count === 0) return { status: 'complete', reason: null };
  return { status: 'failed', reason: `${verdict.reason}, although they hold ${count}` };
}

async function withRest(answer: EngineAnswer, unread: Lockfiles, rest: Engine | null): Promise<EngineAnswer> {
  const paths = [...new Set([...unread.head, ...unread.base].map((lockfile) => lockfile.path))];
  const list = `${paths.slice(0, 10).join(', ')}${paths.length > 10 ? ` and ${paths.length - 10} more` : ''}`;
  if (rest === null) return { ...answer, unread: paths, notes: [...answer.notes, `not read by osv-scanner: ${list}`] };
  const other = await rest(unread);
  const reasons = [answer.reason, other.reason].filter((reason) => reason !== null);
  const whole = answer.status === 'complete' && other.status === 'complete';
  return {
    engine: COMMAND,
    status: whole ? 'complete' : 'partial',
    reason: reasons.length === 0 ? null : reasons.join('; '),
    problems: [...answer.problems, ...other.problems],
    notes: [...answer.notes, ...other.notes, `not read by osv-scanner, audited by the built-in engine: ${list}`],
    withoutData: [...new Set([...answer.withoutData, ...other.withoutData])].sort(),
    head: [...answer.head, ...other.head],
    base: [...answer.base, ...other.base],
  };
}

function copiesOf(lockfiles: Lockfiles): Copy[] {
  const of =
    (side: Side) =>
    (lockfile: Lockfile): Copy => ({ side, lockfile });
  return [...lockfiles.head.map(of('head')), ...lockfiles.base.map(of('base'))];
}

/** Before Go 1.17 the versions of indirect modules stand in go.sum alone. */
async function goSums(workspace: Workspace, lockfiles: Lockfiles): Promise<ExtraFile[]> {
  const extras: ExtraFile[] = [];
  for (const side of ['head', 'base'] as const) {
    const modules = lockfiles[side].filter(({ path }) => path === 'go.mod' || path.endsWith('/go.mod'));
    const bySum = new Map(modules.map((lockfile) => [lockfile.path.replace(/mod$/, 'sum'), lockfile]));
    for await (const result of workspace.read(side, [...bySum.keys()], MAX_SUM_BYTES)) {
      const lockfile = bySum.get(result.path);
      if (result.status === 'read' && lockfile !== undefined) {
        extras.push({ side, lockfile, path: result.path, bytes: result.bytes });
      }
    }
  }
  return extras;
}
