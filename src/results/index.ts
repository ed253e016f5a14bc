import type { Workspace } from '../model/workspace.js';
import { filesOfResults } from './both-sides.js';
import { committedFiles } from './committed.js';
import type { ImportRequest } from './import-request.js';
import type { ImportedScan } from './imported-scan.js';
import { placedRun, type ScannedTree } from './looked-at.js';
import { readReports } from './read-reports.js';
import { scanOf } from './scan-of.js';
import { unreadScan } from './unread-scan.js';

/**
 * Reads the reports of other tools, one scan for each tool. Nothing is thrown for what a report holds: what cannot be read
 * is a scan that failed, so that it is never taken for clean.
 */
export async function importResults(request: ImportRequest, workspace: Workspace): Promise<readonly ImportedScan[]> {
  const start = performance.now();
  const read = await readReports(request, workspace.root, await committedFiles(workspace));
  const tree = await treeOf(request, workspace);
  const tools = [...read.tools].map(([id, runs]) => ({ id, runs: runs.map((run) => placedRun(run, tree)) }));
  const results = tools.flatMap(({ runs }) => runs.flatMap((run) => run.results));
  const files = await filesOfResults(
    workspace,
    results.flatMap(({ places }) => places.flatMap(({ path }) => path ?? [])),
  );
  const durationMs = Math.round(performance.now() - start);
  const { commits = [] } = request;
  const scans = tools.map((tool) => scanOf({ ...tool, commits }, workspace, files, durationMs, tree));
  return [...scans, ...unreadScan(read, durationMs)];
}

async function treeOf({ isLockfile }: ImportRequest, workspace: Workspace): Promise<ScannedTree> {
  const paths = (await workspace.files('head')).map(({ path }) => path).filter(workspace.covers);
  return { paths, lockfiles: paths.filter(isLockfile) };
}
