import type { CheckOptions } from './model/options.js';
import type { Workspace } from './model/workspace.js';
import type { ImportedScan } from './results/imported-scan.js';
import { SCANNERS } from './scan/index.js';

/** Ids that mean something of ours in results, whoever writes them. */
const OURS = ['gatehouse', 'workspace', 'policy'];

/** Other tools' reports that this run was given, each tool as a scan. */
export async function importedScans({ results }: CheckOptions, workspace: Workspace): Promise<readonly ImportedScan[]> {
  if (results === undefined || results.length === 0) return [];
  const { importResults } = await import('./results/index.js');
  return importResults({ globs: results, taken: [...SCANNERS.map(({ id }) => id), ...OURS] }, workspace);
}
