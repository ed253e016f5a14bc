import type { Workspace } from '../model/workspace.js';
import { filesOfResults } from './both-sides.js';
import { committedFiles } from './committed.js';
import type { ImportRequest } from './import-request.js';
import type { ImportedScan } from './imported-scan.js';
import { type ReadReports, readReports } from './read-reports.js';
import { scanOf } from './scan-of.js';
import { unreadScan } from './unread-scan.js';

/**
 * Reads the reports of other tools, one scan for each tool. Nothing is thrown for what a report holds: what cannot be read
 * is a scan that failed, so that it is never taken for clean.
 */
export async function importResults(request: ImportRequest, workspace: Workspace): Promise<readonly ImportedScan[]> {
  const start = performance.now();
  const read = readReports(request, workspace.root, await committedFiles(workspace));
  const files = await filesOfResults(workspace, pathsOf(read));
  const durationMs = Math.round(performance.now() - start);
  const { commits = [] } = request;
  const scans = [...read.tools].map(([id, runs]) => scanOf({ id, runs, commits }, workspace, files, durationMs));
  return [...scans, ...unreadScan(read, durationMs)];
}

function pathsOf({ tools }: ReadReports): string[] {
  return [...tools.values()]
    .flat()
    .flatMap(({ results }) => results.flatMap(({ places }) => places.flatMap(({ path }) => path ?? [])));
}
