import { evaluateFormula } from '../formula/evaluate.js';
import { bindingOf } from '../match/bindings.js';
import type { Machine } from '../match/machine.js';
import type { Match } from '../match/search.js';
import type { Pattern } from '../pattern/compile.js';
import type { Term } from '../term/term.js';
import type { SinkSpec, SourceSpec, TaintSpec } from './specification.js';

/** Data on its way: where it began, and as what. */
export interface Origin {
  readonly label: string;
  readonly match: Match;
}

export interface MarkedSink {
  readonly spec: SinkSpec<Pattern>;
  readonly match: Match;
}

/** What the specification says of the terms of a file. */
export interface Marks {
  readonly sources: ReadonlyMap<
    Term,
    readonly { readonly spec: SourceSpec<Pattern>; readonly match: Match; readonly whole: boolean }[]
  >;
  readonly sinks: ReadonlyMap<Term, readonly MarkedSink[]>;
  /** Terms that are clean, and whether the variable that they are is so afterwards. */
  readonly clean: ReadonlyMap<Term, boolean>;
  /** Terms after which data goes on from one place to another. */
  readonly propagators: ReadonlyMap<Term, readonly { readonly from: Term; readonly to: Term }[]>;
}

/** Marks the terms of a file; null where no data can begin or arrive. */
export function marksOf(machine: Machine, spec: TaintSpec<Pattern>): Marks | null {
  const places = new Places(machine.facts.all, machine);
  const sinks = new Map<Term, MarkedSink[]>();
  for (const each of spec.sinks)
    for (const match of evaluateFormula(machine, each.formula))
      for (const term of places.at(match, each.exact)) push(sinks, term, { spec: each, match });
  if (sinks.size === 0) return null;
  const sources: Map<Term, { spec: SourceSpec<Pattern>; match: Match; whole: boolean }[]> = new Map();
  for (const each of spec.sources)
    for (const match of evaluateFormula(machine, each.formula))
      for (const term of places.within(match, each.exact))
        push(sources, term, { spec: each, match, whole: term.start === match.start && term.end === match.end });
  if (sources.size === 0) return null;
  const clean = new Map<Term, boolean>();
  for (const each of spec.sanitizers)
    for (const match of evaluateFormula(machine, each.formula))
      for (const term of places.within(match, each.exact))
        clean.set(term, each.bySideEffect || clean.get(term) === true);
  return { sources, sinks, clean, propagators: propagatorsOf(machine, spec, places) };
}

function propagatorsOf(machine: Machine, spec: TaintSpec<Pattern>, places: Places): Marks['propagators'] {
  const made = new Map<Term, { from: Term; to: Term }[]>();
  for (const { formula, from, to } of spec.propagators) {
    for (const match of evaluateFormula(machine, formula)) {
      const [a] = bindingOf(match.bindings, from)?.terms ?? [];
      const [b] = bindingOf(match.bindings, to)?.terms ?? [];
      if (a === undefined || b === undefined) continue;
      for (const term of places.at(match, true)) push(made, term, { from: a, to: b });
    }
  }
  return made;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** The terms of a file by where they stand. */
class Places {
  readonly #sorted: readonly Term[];
  readonly machine: Machine;

  constructor(all: readonly Term[], machine: Machine) {
    this.machine = machine;
    this.#sorted = all.toSorted((a, b) => a.start - b.start || b.end - a.end);
  }

  /** Terms inside of a place. */
  within({ start, end }: Match, exact: boolean): readonly Term[] {
    const found: Term[] = [];
    for (let at = this.#first(start); at < this.#sorted.length; at++) {
      this.machine.step();
      const term = this.#sorted[at];
      if (term === undefined || term.start > end) break;
      if (term.end <= end && (!exact || (term.start === start && term.end === end))) found.push(term);
    }
    return found;
  }

  /** The terms that are a place; where none is, and where all is meant, those in it. */
  at(match: Match, exact: boolean): readonly Term[] {
    const whole = this.within(match, true).filter(({ kind }) => kind !== 'statement');
    return exact && whole.length > 0 ? whole : this.within(match, false);
  }

  #first(start: number): number {
    let [low, high] = [0, this.#sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#sorted[middle]?.start ?? 0) < start) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
