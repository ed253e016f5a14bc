import type { TraceStep } from '../model/finding.js';
import { keepEnds } from '../util/keep-ends.js';

/** Six steps are shown of any way: the source, what follows it, what leads to the sink, and the sink. */
const SHOWN = { first: 4, last: 2 } as const;

/** A line of a trace: a step with our word for its part in the way, or how many steps are left out here. */
export type TraceRow =
  | { readonly kind: 'step'; readonly word: 'from' | 'through' | 'reaches'; readonly step: TraceStep }
  | { readonly kind: 'more'; readonly count: number };

/** A trace in the few lines that a report has for it; none where no data flows. */
export function traceRows(trace: readonly TraceStep[] = []): TraceRow[] {
  const { head, omitted, tail } = keepEnds(trace.map(rowOf), SHOWN.first, SHOWN.last);
  return omitted === 0 ? [...head] : [...head, { kind: 'more', count: omitted }, ...tail];
}

function rowOf(step: TraceStep, index: number, trace: readonly TraceStep[]): TraceRow {
  const word = index === trace.length - 1 ? 'reaches' : index === 0 ? 'from' : 'through';
  return { kind: 'step', word, step };
}
