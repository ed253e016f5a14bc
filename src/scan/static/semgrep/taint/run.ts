import { merged } from '../match/bindings.js';
import type { Machine } from '../match/machine.js';
import type { Match } from '../match/search.js';
import type { Pattern } from '../pattern/compile.js';
import { Follower } from './follow.js';
import { marksOf } from './marks.js';
import type { TaintOptions, TaintSpec } from './specification.js';

/** A sink that data reached, and where that data began. */
export interface TaintMatch extends Match {
  readonly source: Match;
}

/** The sinks of a file that data reaches unchecked, each once. */
export function followTaint(machine: Machine, spec: TaintSpec<Pattern>, options: TaintOptions): readonly TaintMatch[] {
  const marks = marksOf(machine, spec);
  if (marks === null) return [];
  const found = new Map<string, TaintMatch>();
  for (const { sink, taint } of new Follower(machine, marks, options).run()) {
    for (const { match } of taint) {
      const both = merged(sink.match.bindings, match.bindings);
      if (both === null && options.unify) continue;
      const { start, end } = sink.match;
      const key = `${start}:${end}`;
      if (!found.has(key))
        found.set(key, { start, end, bindings: both?.bindings ?? sink.match.bindings, source: match });
    }
  }
  return [...found.values()];
}
