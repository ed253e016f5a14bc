import { isMade } from '../models/kinds.js';
import type { SinkKind, SourceKind } from '../models/model.js';
import { type SourcePlace, type Step, stepsOf } from './taint.js';

/** Data from outside that reaches a sink. */
export interface FlowHit {
  readonly kind: SinkKind;
  readonly source: SourceKind;
  /** Where the data begins. */
  readonly from: SourcePlace;
  /** Where the sink is. */
  readonly at: SourcePlace;
  /** Name of the function around it. */
  readonly symbol: string;
  /** The way, source first. */
  readonly trace: readonly Step[];
}

/** What was found so far, each sink once: of several ways to it the shortest. */
export interface Reports {
  flow(hit: FlowHit): void;
  all(): readonly FlowHit[];
}

const MOST = 2000;

export function reports(): Reports {
  const found = new Map<string, FlowHit>();

  function flow(hit: FlowHit): void {
    const key = `${hit.kind}:${hit.at.path}:${hit.at.start}:${hit.at.end}${isMade(hit.source) ? hit.from.start : ''}`;
    const known = found.get(key);
    if (known !== undefined && known.trace.length <= hit.trace.length) return;
    if (known === undefined && found.size >= MOST) return;
    found.set(key, hit);
  }

  return { flow, all: () => [...found.values()] };
}

/** The way from a source to a sink as people read it: every stop once. */
export function wayTo(step: Step | null, sink: SourcePlace, label: string): Step[] {
  const steps = stepsOf(step);
  const last = steps[steps.length - 1];
  if (last !== undefined && last.at.path === sink.path && last.at.start === sink.start) return steps;
  return [...steps, { at: sink, label, before: null, count: steps.length + 1 }];
}
