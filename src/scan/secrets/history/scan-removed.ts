import { setImmediate } from 'node:timers/promises';
import type { RemovedBlob, Workspace } from '../../../model/workspace.js';
import type { Engine } from '../match/engine.js';
import { openBudget } from '../open/open-budget.js';
import { scanWhole } from '../scan-whole.js';
import { LARGEST_BLOB } from './blobs.js';
import { largeBlobs } from './large-blobs.js';
import type { HistoryResult } from './scan-history.js';

/**
 * Finds secrets that commits of the change brought in and took away again, where there is no clone to ask.
 * @param whole the policy asks for the whole history, which only a clone has: that is a problem, not silence
 */
export async function scanRemoved(
  engine: Engine,
  workspace: Workspace,
  whole: boolean,
  signal: AbortSignal,
): Promise<HistoryResult> {
  const result: HistoryResult = { placed: [], inBase: [], problems: [], coverage: [], files: 0, bytes: 0 };
  if (whole) {
    const remedy = 'Search it on schedule or pull_request, where a clone is scanned.';
    const message = "the whole history (secrets: history: true) cannot be searched through GitHub's API";
    result.problems.push({ message, remedy });
  }
  const history = await workspace.remote?.history();
  if (history === undefined) return result;
  result.problems.push(...history.problems);
  const covered = history.blobs.filter((blob) => workspace.coversHistory(blob.path));
  const blobs = covered.filter((blob) => blob.size <= LARGEST_BLOB);
  const large = covered.filter((blob) => blob.size > LARGEST_BLOB).map(({ path }) => path);
  result.coverage.push(...largeBlobs(large, LARGEST_BLOB, false));
  await scanBlobs(engine, blobs, history.read(blobs, LARGEST_BLOB), signal, result);
  return result;
}

async function scanBlobs(
  engine: Engine,
  blobs: readonly RemovedBlob[],
  contents: ReturnType<Workspace['read']>,
  signal: AbortSignal,
  result: HistoryResult,
): Promise<void> {
  let at = 0;
  // The oldest commit comes first; what later ones leave as it is, is the same leak.
  const seen = new Set<string>();
  const budget = openBudget();
  for await (const read of contents) {
    const blob = blobs[at++];
    signal.throwIfAborted();
    if (read.status !== 'read' || blob === undefined) {
      const why = read.status === 'unreadable' ? read.reason : read.status;
      result.problems.push({
        path: read.path,
        message: `not scanned for secrets as commit ${blob?.commit} has it: ${why}`,
      });
      continue;
    }
    result.files++;
    result.bytes += read.bytes.length;
    for (const secret of await scanWhole(engine, read.path, read.bytes, budget)) {
      const key = `${secret.rule.id}\0${secret.path}\0${secret.value}`;
      if (!seen.has(key)) result.placed.push({ secret, commit: blob.commit });
      seen.add(key);
    }
    await setImmediate();
  }
}
