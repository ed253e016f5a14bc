import type { Exec } from '../../../io/exec.js';
import type { Problem } from '../../../model/scan.js';
import type { Workspace } from '../../../model/workspace.js';
import { askTool } from '../../tool/ask.js';
import { makeToolFolder } from '../../tool/folder.js';
import { hasNoAdvisoriesByDesign } from '../advisory/database/ecosystems-without-data.js';
import { type Engine, type EngineAnswer, engineFailed } from '../engine/engine.js';
import type { Lockfile, Lockfiles } from '../package/lockfile.js';
import { baseConfig } from './base-config.js';
import { pickCanaries } from './canary.js';
import { type Copy, copiesByPlace, copyLockfiles, type LockfileFolder, linkDatabase, placeIn } from './copies.js';
import { hitsOf } from './hits.js';
import type { Messages } from './messages.js';
import { COMMAND, installedOsvScanner, type OsvAnswer, osvScanner } from './osv-scanner.js';
import { hasFindings, osvCanary } from './planted-packages.js';
import { ecosystemsOf, keptBack, onlyPaths, packageCount } from './selection.js';
import type { RunVerdict } from './verdict.js';

export interface OsvScannerOptions {
  readonly exec: Exec;
  readonly workspace: Workspace;
  /** Folder with `<Ecosystem>/all.zip`; null: osv-scanner asks the service itself. */
  readonly database: string | null;
  /** Audits what osv-scanner does not read; null: that is only said. */
  readonly rest: Engine | null;
}

/** osv-scanner over our own copies of the lockfiles of both sides, in one run. */
export function osvScannerEngine(options: OsvScannerOptions): Engine {
  return async (lockfiles) => {
    const installed = await installedOsvScanner(options.exec);
    if (installed.status !== 'usable') return engineFailed(COMMAND, installed.reason);
    const given = onlyPaths(lockfiles, (lockfile) => keptBack(lockfile, options.database) === null);
    const folder: LockfileFolder = await makeToolFolder();
    try {
      await copyLockfiles(folder, options.workspace, given);
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
  folder: LockfileFolder,
  given: Lockfiles,
  version: string,
): Promise<FolderScan> {
  const { asked, copies, canaryPlace } = await askOsvScanner(options, folder, given);
  if (asked.status === 'failed')
    return { read: new Set(), answer: engineFailed(COMMAND, `${COMMAND} ${asked.reason}`) };
  const { messages } = asked.answer;
  const { status, reason } = nothingMeans(believed(asked, canaryPlace), given);
  const packages = status === 'failed' ? [] : asked.answer.packages;
  const read = new Set<Lockfile>();
  for (const [path, { lockfile }] of copies) {
    if (messages.scanned.has(path) || packages.some((pkg) => pkg.path === path)) read.add(lockfile);
  }
  return {
    read,
    answer: {
      engine: COMMAND,
      status,
      reason: reason === null ? null : `${COMMAND} ${reason}`,
      problems: problemsOf(messages, copies),
      notes: [],
      withoutData: [...ecosystemsOf([...read])].filter(hasNoAdvisoriesByDesign).sort(),
      head: hitsOf(packages, copies, 'head', version),
      base: hitsOf(packages, copies, 'base', version),
    },
  };
}

async function askOsvScanner(options: OsvScannerOptions, folder: LockfileFolder, given: Lockfiles) {
  const { exec, workspace, database } = options;
  const packages = database === null ? [] : await pickCanaries(database, ecosystemsOf([...given.head, ...given.base]));
  const canary = osvCanary(packages, folder.files, database !== null);
  await folder.plant(canary);
  const copies = copiesByPlace(folder);
  const request = {
    folder: folder.files,
    config: await folder.write('osv-scanner.toml', await baseConfig(workspace)),
    database: database === null ? null : await linkDatabase(folder, database),
    places: [...copies.keys()],
  };
  const asked = await askTool(exec, osvScanner, folder, request, canary);
  return { asked, copies, canaryPlace: placeIn(folder.files, canary.path) };
}

/** What was found stands although the run did not find the canary; that nothing was found does not. */
function believed(
  { answer, doubt }: { readonly answer: OsvAnswer; readonly doubt: string | null },
  canaryPlace: string,
): RunVerdict {
  if (doubt === null) return answer.verdict;
  return { status: hasFindings(answer, canaryPlace) ? 'partial' : 'failed', reason: doubt };
}

function problemsOf({ unreadable }: Messages, copies: ReadonlyMap<string, Copy>): Problem[] {
  return unreadable.map(({ path, message }) => {
    const lockfile = copies.get(path)?.lockfile.path;
    return { message: `${COMMAND}: ${message}`, ...(lockfile !== undefined && { path: lockfile }) };
  });
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
