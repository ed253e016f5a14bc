import type { RunResult } from '../../model/run-result.js';
import { cutPoints } from '../../util/cut.js';
import { compareText } from '../selection.js';

/** The property of the document that says what it lacks. */
export const INCOMPLETE = 'gatehouse:incomplete';

/** Scanners that read no packages: their failure takes nothing from a bill of materials. */
const READ_NO_PACKAGES: ReadonlySet<string> = new Set(['secrets', 'static']);
const MAX_REASON = 1_000;
/** What the schema of a part takes. */
const MAX_REASONS = 1_000;

/**
 * Why packages are missing, one line each: an audit or a shard that did not run to its end, and what the caller knows
 * of. Empty: nothing is known to be missing.
 */
export function incompleteReasons(result: RunResult, gaps: readonly string[]): readonly string[] {
  const scans = result.scans
    .filter(({ scanner, status }) => !READ_NO_PACKAGES.has(scanner) && status !== 'complete')
    .filter(({ status }) => status !== 'not-applicable')
    .map(({ scanner, status, reason }) => `${scanner}: ${status}${reason === null ? '' : `: ${reason}`}`);
  const unique = new Set([...scans, ...gaps].map((reason) => cutPoints(reason, MAX_REASON)));
  return [...unique].sort(compareText).slice(0, MAX_REASONS);
}
