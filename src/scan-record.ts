import type { JudgedEntry } from './model/coverage.js';
import type { ScanRecord } from './model/run-result.js';
import type { ScanOutcome } from './model/scan-outcome.js';
import type { Workspace } from './model/workspace.js';
import { lostBecause } from './workspace/baseline-notices.js';

/** A scan that has ended: of a scanner of ours, or of a tool whose report was read. */
interface EndedScan {
  readonly scanner: { readonly id: string };
  readonly outcome: ScanOutcome;
  readonly durationMs: number;
}

/**
 * A lost base makes every scan partial: what it found stands, but nothing could be called existing. So does a file
 * that GitHub did not give: a scanner that only looked beside its own files may have taken it for absent. And so does
 * what the policy wants looked at and the scanner could not look at.
 */
export function recordOf(
  { scanner, outcome, durationMs }: EndedScan,
  workspace: Workspace,
  coverage: readonly JudgedEntry[],
): ScanRecord {
  const shortfalls = workspace.remote?.shortfalls() ?? [];
  const unseen = coverage.filter((entry) => entry.scanner === scanner.id && entry.outcome === 'fail').length;
  const gaps = [
    ...(unseen > 0 ? [`${unseen} ${unseen === 1 ? 'thing' : 'things'} not looked at`] : []),
    ...(workspace.baseline === 'lost' ? [`unknown baseline: ${lostBecause(workspace)}`] : []),
    ...(shortfalls.length > 0 ? [`${shortfalls.length} files could not be read through GitHub's API`] : []),
  ];
  const isBlind =
    gaps.length > 0 && (outcome.status === 'complete' || (unseen > 0 && outcome.status === 'not-applicable'));
  return {
    scanner: scanner.id,
    engine: outcome.engine,
    status: isBlind ? 'partial' : outcome.status,
    reason: isBlind ? gaps.join('; ') : outcome.reason,
    durationMs,
    stats: outcome.stats,
    problems: isBlind ? [...outcome.problems, ...shortfalls.slice(0, MAX_SHORTFALLS)] : outcome.problems,
    notes: outcome.notes ?? [],
  };
}

const MAX_SHORTFALLS = 20;
