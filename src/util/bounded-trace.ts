import type { TraceStep } from '../model/finding.js';
import { cutPoints } from './cut.js';
import { keepEnds } from './keep-ends.js';

/** The caps of `schema/run-result.schema.json`, in steps and code points. */
const MAX = { steps: 40, label: 200 } as const;
/** Where a scanner has no word for a step. */
const UNNAMED = '…';

/**
 * A trace as a report may carry it: places and labels alone, whatever a scanner keeps beside them. Of a way that is too
 * long the middle goes, since source and sink say most.
 */
export function boundedTrace(trace: readonly TraceStep[]): TraceStep[] {
  const { head, tail } = keepEnds(trace, MAX.steps / 2, MAX.steps / 2);
  return [...head, ...tail].map(({ location, label }) => ({ location, label: cutPoints(label, MAX.label) || UNNAMED }));
}
