import type { RunResult } from '../../model/run-result.js';
import { cutPoints } from '../../util/cut.js';
import { compareText } from '../../util/text-order.js';
import type { ReportedScanner } from '../report.js';

/** The property of the document that says what it lacks. */
export const INCOMPLETE = 'gatehouse:incomplete';

const MAX_REASON = 1_000;
/** What the schema of a part takes. */
const MAX_REASONS = 1_000;

/**
 * Why packages are missing, one line each: an audit or a shard that did not run to its end, and what the caller knows
 * of. Empty: nothing is known to be missing.
 */
export function incompleteReasons(
  result: RunResult,
  gaps: readonly string[],
  scanners: readonly ReportedScanner[],
): readonly string[] {
  // A scanner that reads no packages takes nothing from a bill of materials when it fails; a foreign one may.
  const harmless = new Set(scanners.flatMap(({ id, readsPackages }) => (readsPackages ? [] : id)));
  const scans = result.scans
    .filter(({ scanner, status }) => !harmless.has(scanner) && status !== 'complete')
    .filter(({ status }) => status !== 'not-applicable')
    .map(({ scanner, status, reason }) => `${scanner}: ${status}${reason === null ? '' : `: ${reason}`}`);
  const unique = new Set([...scans, ...gaps].map((reason) => cutPoints(reason, MAX_REASON)));
  return [...unique].sort(compareText).slice(0, MAX_REASONS);
}
