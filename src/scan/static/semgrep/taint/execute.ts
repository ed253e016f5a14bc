import type { Machine } from '../match/machine.js';
import { partOf, partsOf, type Term } from '../term/term.js';
import { CLEAN, joined, type State, type Taint } from './state.js';

/** What a loop hands from one variable to the next is followed so often. */
const MOST_TURNS = 4;

/** What statements are made of, for whoever follows data through them. */
export interface Flow {
  readonly machine: Machine;
  /** What data a value holds; what happens on the way is taken into the state. */
  value(term: Term, state: State): Taint;
  /** @param begins whether data may begin at what is set */
  assign(left: Term, taint: Taint, state: State, begins: boolean): void;
  arrive(term: Term, taint: Taint): void;
  /** A function to be looked through by itself. */
  define(form: Term): void;
}

/** Runs a statement: what data the variables hold afterwards is in the state. */
export function execute(flow: Flow, term: Term, state: State): void {
  flow.machine.step();
  switch (term.kind) {
    case 'function':
      for (const part of term.parts) if (part.role === '?decorator') flow.value(part, state);
      flow.define(term);
      return;
    case 'class':
    case 'module':
    case 'interface':
      for (const part of term.parts) execute(flow, part, state);
      return;
    case 'block':
    case 'members':
      for (const part of term.parts) {
        if (state.ended) {
          // What nothing reaches is looked at as far as it defines something.
          if (part.kind === 'function' || part.kind === 'class') execute(flow, part, state);
        } else execute(flow, part, state);
      }
      return;
    case 'if':
    case 'unless':
      branch(flow, term, state);
      return;
    case 'while':
    case 'until':
    case 'do':
    case 'for':
    case 'foreach':
      loop(flow, term, state);
      return;
    case 'try':
      attempt(flow, term, state);
      return;
    case 'return':
    case 'throw':
      flow.value(term, state);
      state.ended = true;
      return;
    case 'statement':
      for (const part of term.parts) flow.value(part, state);
      flow.arrive(term, CLEAN);
      return;
    default:
      if (/^switch|_switch_/.test(term.kind) || term.kind === 'case') choose(flow, term, state);
      else flow.value(term, state);
  }
}

function branch(flow: Flow, term: Term, state: State): void {
  for (const part of term.parts) if (!/^(?:then|\?else)$/.test(part.role)) flow.value(part, state);
  const other = state.copy();
  for (const part of partsOf(term, 'then')) execute(flow, part, state);
  for (const part of partsOf(term, '?else')) execute(flow, part, other);
  state.join(other);
}

function loop(flow: Flow, term: Term, state: State): void {
  const before = state.copy();
  for (let turn = 0, size = -1; turn < MOST_TURNS && (turn < 2 || size !== state.size()); turn++) {
    size = state.size();
    for (const part of term.parts) {
      if (part.role === 'left')
        flow.assign(part, joined(flow.value(partOf(term, 'right') ?? part, state), CLEAN), state, false);
      else if (part.role === 'body' || part.role === 'then') execute(flow, part, state);
      else flow.value(part, state);
    }
    state.ended = false;
  }
  state.join(before);
}

function attempt(flow: Flow, term: Term, state: State): void {
  for (const part of partsOf(term, '?resource')) flow.value(part, state);
  const before = state.copy();
  for (const part of partsOf(term, 'body')) execute(flow, part, state);
  const caught = state.copy();
  caught.ended = false;
  caught.join(before);
  for (const part of partsOf(term, '?catch')) {
    const way = caught.copy();
    for (const inner of part.parts) execute(flow, inner, way);
    state.join(way);
  }
  for (const role of ['?else', '?finally']) for (const part of partsOf(term, role)) execute(flow, part, state);
}

function choose(flow: Flow, term: Term, state: State): void {
  const before = state.copy();
  for (const part of term.parts) {
    if (part.kind !== 'case' && part.kind !== 'block' && !/^(?:switch_|match_)/.test(part.kind)) {
      flow.value(part, state);
      continue;
    }
    const way = before.copy();
    execute(flow, part, way);
    way.ended = false;
    state.join(way);
  }
}
