import { evaluate } from '../formula/evaluate-comparison.js';
import type { Machine } from '../match/machine.js';
import { partOf, partsOf, type Term } from '../term/term.js';
import { execute, type Flow } from './execute.js';
import type { MarkedSink, Marks } from './marks.js';
import type { TaintOptions } from './specification.js';
import { CLEAN, joined, pathOf, State, type Taint } from './state.js';

/** Data that reached a sink. */
export interface Reached {
  readonly sink: MarkedSink;
  readonly taint: Taint;
}

const COMPARISONS = /^(?:[=!]==?|[<>]=?|in|not in|is|is not|instanceof)$/;

/** Follows data through the functions of a file, one after the other. */
export class Follower implements Flow {
  readonly reached: Reached[] = [];
  readonly #functions: Term[] = [];
  readonly machine: Machine;
  readonly marks: Marks;
  readonly options: TaintOptions;

  constructor(machine: Machine, marks: Marks, options: TaintOptions) {
    this.machine = machine;
    this.marks = marks;
    this.options = options;
  }

  run(): readonly Reached[] {
    execute(this, this.machine.facts.root, new State());
    for (let next = this.#functions.pop(); next !== undefined; next = this.#functions.pop())
      this.#enter(next, new State());
    return this.reached;
  }

  define(form: Term): void {
    this.#functions.push(form);
  }

  #enter(form: Term, state: State): void {
    for (const param of partOf(form, 'params')?.parts ?? []) this.#parameter(param, state);
    const body = partOf(form, 'body');
    if (body !== null) execute(this, body, state);
  }

  #parameter(param: Term, state: State): void {
    const name = partOf(param, 'name') ?? param;
    const given = joined(this.#begun(param, CLEAN, state), this.#begun(name, CLEAN, state));
    const path = pathOf(name);
    if (path !== null) state.set(path, given);
    else for (const each of param.parts) this.#parameter(partOf(each, 'value') ?? each, state);
    this.arrive(param, given);
    this.arrive(name, given);
  }

  /** What data a value holds; what happens on the way is taken into the state. */
  value(term: Term, state: State): Taint {
    this.machine.step();
    const own = this.#inner(term, state);
    const isClean = this.marks.clean.get(term);
    const begun = isClean === undefined ? this.#begun(term, own, state) : CLEAN;
    if (isClean === true) this.assign(term, CLEAN, state, false);
    for (const { from, to } of this.marks.propagators.get(term) ?? []) this.#propagate(from, to, state);
    this.arrive(term, begun);
    return begun;
  }

  #propagate(from: Term, to: Term, state: State): void {
    const taint = this.value(from, state);
    const path = pathOf(to);
    if (path !== null) state.add(path, taint);
  }

  /** With what begins here. */
  #begun(term: Term, taint: Taint, state: State): Taint {
    let made = taint;
    for (const { spec, match, whole } of this.marks.sources.get(term) ?? []) {
      if (spec.requires !== null && !hasLabels(spec.requires, taint)) continue;
      const origin = [{ label: spec.label, match }];
      made = joined(made, origin);
      const path = spec.bySideEffect && whole ? pathOf(term) : null;
      if (path !== null) state.add(path, origin);
    }
    return made;
  }

  arrive(term: Term, taint: Taint): void {
    if (taint.length === 0) return;
    for (const sink of this.marks.sinks.get(term) ?? []) {
      if (sink.spec.requires !== null ? hasLabels(sink.spec.requires, taint) : true) this.reached.push({ sink, taint });
    }
  }

  #inner(term: Term, state: State): Taint {
    switch (term.kind) {
      case 'assign':
      case 'augmented':
        return this.#assigned(term, state);
      case 'name': {
        return state.get(term.text);
      }
      case 'dot':
      case 'index':
        return this.#part(term, state);
      case 'call':
      case 'new':
        return this.#call(term, state);
      case 'lambda':
      case 'function':
        this.#enter(term, inside(state));
        return CLEAN;
      case 'block':
      case 'class':
      case 'if':
      case 'unless':
      case 'try':
        execute(this, term, state);
        return CLEAN;
      case 'ternary':
        return this.#chosen(term, state);
      case 'binary':
        return this.#binary(term, state);
      case 'keyword':
      case 'pair':
        return this.#all(
          term.parts.filter(({ role }) => role === 'value'),
          state,
        );
      case 'string':
      case 'declare':
      case 'import':
      case 'type':
        return CLEAN;
      default:
        return this.#all(
          term.parts.filter(({ role }) => role !== '?type' && role !== 'type'),
          state,
        );
    }
  }

  #all(parts: readonly Term[], state: State): Taint {
    return parts.reduce<Taint>((taint, part) => joined(taint, this.value(part, state)), CLEAN);
  }

  #assigned(term: Term, state: State): Taint {
    const [left, right] = [partOf(term, 'left'), partOf(term, 'right')];
    if (left === null || right === null) return CLEAN;
    const taint = this.value(right, state);
    const before = term.kind === 'augmented' ? this.value(left, state) : CLEAN;
    if (left.kind === 'tuple' && right.kind === 'tuple' && left.parts.length === right.parts.length) {
      for (const [index, each] of left.parts.entries()) {
        const one = right.parts[index];
        if (one !== undefined) this.assign(each, this.value(one, state), state, true);
      }
      return taint;
    }
    this.assign(left, joined(before, taint), state, true);
    this.arrive(left, taint);
    return joined(before, taint);
  }

  /** @param begins whether data may begin at what is set */
  assign(left: Term, taint: Taint, state: State, begins: boolean): void {
    if (/^(?:tuple|list|dict|pair|splat|param)$/.test(left.kind)) {
      const parts = left.kind === 'pair' ? partsOf(left, 'value') : left.parts;
      for (const part of parts) this.assign(part, taint, state, begins);
      return;
    }
    const path = pathOf(left);
    const made = begins && !this.marks.clean.has(left) ? this.#begun(left, taint, state) : taint;
    if (path !== null) state.set(path, made);
    if (left.kind === 'index') for (const key of partsOf(left, 'key')) this.value(key, state);
  }

  #part(term: Term, state: State): Taint {
    const path = pathOf(term);
    const object = partOf(term, 'object');
    const given = object === null ? CLEAN : this.value(object, state);
    const key = partsOf(term, 'key').reduce<Taint>((taint, each) => joined(taint, this.value(each, state)), CLEAN);
    const own = path === null ? given : joined(this.#known(term, path, state), this.#begunInside(object));
    return joined(own, this.options.safeIndexes ? CLEAN : key);
  }

  /** What is known of a place, unless what it is a part of is clean here. */
  #known(term: Term, path: string, state: State): Taint {
    for (let at = partOf(term, 'object'); at !== null; at = partOf(at, 'object'))
      if (this.marks.clean.has(at)) return CLEAN;
    return state.get(path);
  }

  /** Data that begins in what a part is asked of. */
  #begunInside(object: Term | null): Taint {
    let taint: Taint = CLEAN;
    for (let at = object; at !== null; at = partOf(at, 'object')) {
      if (this.marks.clean.has(at)) return taint;
      for (const { spec, match } of this.marks.sources.get(at) ?? [])
        if (spec.requires === null) taint = joined(taint, [{ label: spec.label, match }]);
    }
    return taint;
  }

  #call(term: Term, state: State): Taint {
    const callee = partOf(term, 'callee');
    let taint: Taint = CLEAN;
    if (callee?.kind === 'dot') {
      taint = this.value(callee, state);
    } else if (callee !== null && callee.kind !== 'name') taint = this.value(callee, state);
    else if (callee !== null && this.marks.sources.has(callee)) taint = this.value(callee, state);
    for (const part of term.parts) {
      if (part.role === 'callee' || part.role === '?types') continue;
      taint = joined(taint, this.value(part, state));
    }
    return this.options.safeFunctions ? CLEAN : taint;
  }

  #chosen(term: Term, state: State): Taint {
    const [condition, ...rest] = term.parts;
    if (condition !== undefined) this.value(condition, state);
    return this.#all(rest, state);
  }

  #binary(term: Term, state: State): Taint {
    const taint = this.#all(term.parts, state);
    const isTruth = COMPARISONS.test(term.text);
    return isTruth && (this.options.safeComparisons || this.options.safeBooleans) ? CLEAN : taint;
  }
}

/** What a function that is written where it is used knows: what is around it. */
function inside(state: State): State {
  const made = state.copy();
  made.ended = false;
  return made;
}

/** Whether an expression over labels holds of data. */
function hasLabels(requires: Parameters<typeof evaluate>[0], taint: Taint): boolean {
  return evaluate(requires, (name) => taint.some(({ label }) => `$${label}` === name)) === true;
}
