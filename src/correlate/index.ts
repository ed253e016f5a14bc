import type { Finding } from '../model/finding.js';
import type { Moves } from '../model/moves.js';
import type { Observation } from '../model/observation.js';
import type { Notice } from '../model/run-result.js';
import { type Fingerprinted, fingerprint } from './fingerprint.js';
import { mergeObservations } from './merge.js';
import { NO_MOVES } from './no-moves.js';
import { inFixedOrder } from './order.js';
import { sortFindings } from './sort.js';
import { stateFindings } from './state.js';
import { exceptionTest, type SuppressionInput, suppressFindings } from './suppress.js';

/** All scanners' observations of both sides → one list of findings: order, merge, fingerprint, state, suppress, sort. */
export function correlate(
  head: readonly Observation[],
  base: readonly Observation[],
  suppression: SuppressionInput,
  moves: Moves = NO_MOVES,
): { findings: Finding[]; notices: Notice[] } {
  const isExcepted = exceptionTest(suppression);
  const stated = stateFindings(fingerprinted(head), fingerprinted(base), { moves, isExcepted });
  const { findings, notices } = suppressFindings(stated, suppression);
  return { findings: sortFindings(findings), notices };
}

function fingerprinted(observations: readonly Observation[]): Fingerprinted[] {
  return fingerprint(mergeObservations(inFixedOrder(observations)));
}
