import type { BaselineEntry } from '../model/baseline.js';
import type { Finding } from '../model/finding.js';
import type { Moves } from '../model/moves.js';
import type { Observation } from '../model/observation.js';
import type { Notice } from '../model/run-result.js';
import { type BaselineInput, judgeBaseline } from './baseline.js';
import { type Fingerprinted, fingerprint } from './fingerprint.js';
import type { Entry } from './free-entries.js';
import { mergeObservations } from './merge.js';
import { NO_MOVES } from './no-moves.js';
import { inFixedOrder } from './order.js';
import { sortFindings } from './sort.js';
import { entriesOf, stateFindings } from './state.js';
import { exceptionTest, type SuppressionInput, suppressFindings } from './suppress.js';

export interface Correlated {
  readonly findings: Finding[];
  readonly notices: Notice[];
  /** What the head's findings were made of, for a baseline of them. */
  readonly heads: readonly Entry[];
  /** Entries of the baseline that no finding is any more. */
  readonly gone: readonly BaselineEntry[];
}

/**
 * All scanners' observations of both sides → one list of findings: order, merge, fingerprint, state, suppress, sort.
 * @param baseline what was there before, where no base says so
 */
export function correlate(
  head: readonly Observation[],
  base: readonly Observation[],
  suppression: SuppressionInput,
  moves: Moves = NO_MOVES,
  baseline: BaselineInput | null = null,
): Correlated {
  const input = { moves, isExcepted: exceptionTest(suppression) };
  const observed = fingerprinted(head);
  const compared = stateFindings(observed, fingerprinted(base), input);
  const heads = entriesOf(observed, input);
  const judged = baseline === null ? { stated: compared, gone: [] } : judgeBaseline(compared, heads, baseline);
  const { findings, notices } = suppressFindings(judged.stated, suppression);
  return { findings: sortFindings(findings), notices, heads, gone: judged.gone };
}

function fingerprinted(observations: readonly Observation[]): Fingerprinted[] {
  return fingerprint(mergeObservations(inFixedOrder(observations)));
}
