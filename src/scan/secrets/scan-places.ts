import type { Problem } from '../../model/scan.js';
import type { Side, Workspace } from '../../model/workspace.js';
import type { ScanContext } from '../scanner.js';
import type { Git } from './history/git.js';
import { type HistoryRequest, type HistoryResult, listHistory, scanHistory } from './history/scan-history.js';
import { scanRemoved } from './history/scan-removed.js';
import type { Engine } from './match/engine.js';
import { type CommitWords, scanCommits } from './names/scan-commits.js';
import { scanPaths } from './names/scan-names.js';
import type { PlacedSecret } from './observe.js';
import { scanSide } from './scan-side.js';
import type { SecretsSettings } from './settings.js';
import type { SideResult } from './side-result.js';
import { openScanner } from './threads/pool.js';

/** What each place of a repository holds. */
export interface PlacesResult {
  /** The files of each side that were looked at. */
  readonly paths: Readonly<Record<Side, readonly string[]>>;
  readonly tree: SideResult;
  readonly baseTree: SideResult;
  readonly history: HistoryResult;
  /** What names of files say, and of the head what its commits say of themselves. */
  readonly words: {
    readonly head: readonly PlacedSecret[];
    readonly base: readonly PlacedSecret[];
    readonly problems: readonly Problem[];
  };
}

/** Scans the head's files, the base's version of those that changed, and what the commits between them added. */
export async function scanPlaces(
  engine: Engine,
  git: Git,
  context: ScanContext<SecretsSettings>,
): Promise<PlacesResult> {
  const { workspace, settings, signal } = context;
  const wanted = historyWanted(context);
  const listing = wanted === null ? null : listHistory(git, wanted);
  const paths = { head: await headPaths(workspace), base: basePaths(workspace) };
  const scanner = openScanner(engine, wanted?.whole === true ? Number.POSITIVE_INFINITY : paths.head.length);
  try {
    const tree = await scanSide(engine, scanner, workspace, 'head', paths.head, signal);
    const baseTree = await scanSide(engine, scanner, workspace, 'base', paths.base, signal);
    const ofCommits =
      wanted === null || wanted.base === null ? NO_WORDS : await scanCommits(engine, git, wanted.base, wanted.head);
    const words = {
      head: [...scanPaths(engine, paths.head), ...ofCommits.placed],
      base: scanPaths(engine, paths.base),
      problems: ofCommits.problems,
    };
    if (workspace.remote !== undefined) {
      const history = await scanRemoved(engine, workspace, settings.history, signal);
      return { paths, tree, baseTree, history, words };
    }
    if (wanted === null || listing === null) return { paths, tree, baseTree, history: NO_HISTORY, words };
    const bare = await blobsOf(workspace, tree.bare);
    const request = { ...wanted, bare, inTree: await blobsOf(workspace, new Set(paths.head)) };
    return { paths, tree, baseTree, history: await scanHistory(engine, scanner, git, listing, request), words };
  } finally {
    await scanner.close();
  }
}

const NO_WORDS: CommitWords = { placed: [], problems: [] };
const NO_HISTORY: HistoryResult = { placed: [], inBase: [], problems: [], coverage: [], files: 0, bytes: 0 };

/** Blobs that the change's commits add; with `secrets: { history: true }` those of all commits. */
function historyWanted(context: ScanContext<SecretsSettings>): Omit<HistoryRequest, 'bare' | 'inTree'> | null {
  const { workspace, settings, cacheDir, signal } = context;
  const { headSha, baseSha, changes, coversHistory: covers } = workspace;
  const whole = settings.history;
  const base = changes === null ? null : baseSha;
  if (!workspace.isGit || headSha === null || (!whole && base === null)) return null;
  return { head: headSha, base, whole, covers, cacheDir, signal };
}

/** The ids of these files' blobs, where git knows them. */
async function blobsOf(workspace: Workspace, paths: ReadonlySet<string>): Promise<ReadonlySet<string>> {
  const entries = await workspace.files('head');
  return new Set(entries.flatMap(({ path, blob }) => (blob !== null && paths.has(path) ? blob : [])));
}

async function headPaths(workspace: Workspace): Promise<string[]> {
  if (workspace.changes === null) return (await workspace.files('head')).map((file) => file.path);
  return workspace.changes.filter((change) => change.kind !== 'deleted').map((change) => change.path);
}

function basePaths(workspace: Workspace): string[] {
  const paths = workspace.changes?.flatMap((change) => change.basePath ?? []) ?? [];
  return [...new Set(paths)].sort();
}
