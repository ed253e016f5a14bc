import type { Workspace } from '../../model/workspace.js';
import { filesOfResults } from '../both-sides.js';
import type { ImportedScan } from '../imported-scan.js';
import { MAX_RESULTS } from '../limits.js';
import { scanOf } from '../scan-of.js';
import type { ServiceAnswer } from './service.js';

/** An answer as the scan that its tool made: judged like a report, with what the service says beside it. */
export async function scanOfAnswer(
  { id, run, shortfalls = [], notes = [] }: ServiceAnswer,
  workspace: Workspace,
  durationMs: number,
): Promise<ImportedScan> {
  const paths = run.results.flatMap(({ places }) => places.flatMap(({ path }) => path ?? []));
  const files = await filesOfResults(workspace, paths);
  const results = run.results.slice(0, MAX_RESULTS);
  // Which commit was analysed is for the service to find out: it knows which ones count.
  const bounded = { ...run, revision: null, results, cut: run.results.length - results.length };
  const { scanner, outcome } = scanOf({ id, runs: [bounded] }, workspace, files, durationMs);
  const reasons = [outcome.reason, ...shortfalls].filter((reason) => reason !== null);
  const status = outcome.status === 'complete' && shortfalls.length > 0 ? 'partial' : outcome.status;
  return {
    scanner,
    outcome: {
      ...outcome,
      // A service has no version that would tell the reader anything.
      engine: run.version === 'unknown' ? run.tool : outcome.engine,
      status,
      reason: reasons.length === 0 ? null : reasons.join('; '),
      notes: [...notes, ...(outcome.notes ?? [])],
    },
    durationMs,
  };
}
