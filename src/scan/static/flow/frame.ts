import type { Call } from '../ir/expression.js';
import type { FunctionForm } from '../ir/module.js';
import type { LoadedUnit } from './program.js';
import type { Summary } from './summary.js';
import { allTaints, join, joinsSince, type Scope, type Value } from './value.js';

/** What is known at one point: the variables, or null where no run comes. */
export type Vars = Map<string, Value> | null;

/** A function while it is being looked through. */
export interface Frame {
  readonly unit: LoadedUnit;
  readonly form: FunctionForm;
  /** Names the parameters of this look: those of another one are not ours. */
  readonly owner: number;
  readonly scope: Scope;
  /** The work that is left: what is known of many variables costs more to keep apart. */
  readonly meter: { steps: number };
  /** No run comes to this point: it returned, threw or left the loop. */
  dead: boolean;
  readonly summary: Summary;
  /** Where `break` and `continue` of the innermost loop or switch left. */
  breaks: Vars[];
  continues: Vars[];
  /** Summaries of the calls made, for the conditions that ask about them. */
  readonly calls: Map<Call, readonly Summary[]>;
  /** What calls gave when they happened last. */
  readonly results: Map<Call, Value>;
  /** Above 0 calls give what they gave before: a condition that is asked about does not happen again. */
  recalls: number;
  /** Calls around this one. */
  readonly depth: number;
}

/** The variables as they are, to come back to. */
export function varsOf({ scope, dead }: Frame): Vars {
  return dead ? null : scope.vars;
}

/** Goes on from what was known at another point; changes from here on are not seen there. */
export function goOn(frame: Frame, vars: Vars): void {
  frame.dead = vars === null;
  if (vars === null) return;
  frame.meter.steps -= (vars.size >> 3) + (joinsSince() >> 4);
  frame.scope.vars = new Map(vars);
}

/** What holds where two ways meet. */
export function joinVars(a: Vars, b: Vars): Vars {
  if (a === null || a === b) return b;
  if (b === null) return a;
  const joined = new Map(a);
  for (const [name, value] of b) {
    const known = joined.get(name);
    if (known === undefined) joined.set(name, value);
    else if (known !== value) joined.set(name, join(known, value));
  }
  return joined;
}

export function joinAllVars(all: readonly Vars[]): Vars {
  return all.reduce(joinVars, null);
}

/** The scope that has the name; null when none has. */
export function scopeOf(scope: Scope, name: string): Scope | null {
  for (let at: Scope | null = scope; at !== null; at = at.outer) if (at.vars.has(name)) return at;
  return null;
}

/** Gives a variable a value; one of a function around, or of the file, may still have the old one. */
export function assignName(frame: Frame, name: string, value: Value, localOnly: boolean): void {
  const { scope } = frame;
  if (localOnly || scope.vars.has(name)) {
    scope.vars.set(name, value);
    return;
  }
  const holder = scopeOf(scope, name);
  const known = holder?.vars.get(name);
  if (holder === null || known === undefined) scope.vars.set(name, value);
  else writeOuter(frame, holder, name, value);
}

/** Gives a variable of a function around another value. What is the caller's data in it is put in with each call. */
export function writeOuter(frame: Frame, holder: Scope, name: string, value: Value): void {
  const known = holder.vars.get(name);
  if (name.endsWith(CALLED)) receive(holder, name.slice(0, -CALLED.length), value);
  else if (known !== undefined) holder.vars.set(name, join(known, value));
  if (holder !== frame.scope) note(frame, holder, name, value);
}

/** The name under which it is kept what a function was called with. */
const CALLED = '()';

/** A function that a parameter holds, and nobody here knows, is called: whoever gave it may ask with what. */
export function handOver(frame: Frame, name: string, value: Value): void {
  const holder = scopeOf(frame.scope, name);
  if (holder === null) return;
  receive(holder, name, value);
  if (holder !== frame.scope) note(frame, holder, name + CALLED, value);
}

function receive(holder: Scope, name: string, value: Value): void {
  holder.handed ??= new Map();
  const known = holder.handed.get(name);
  holder.handed.set(name, known === undefined ? value : join(known, value));
}

function note({ owner, summary: { writes } }: Frame, holder: Scope, name: string, value: Value): void {
  if (!allTaints(value).some(({ origin }) => origin.kind === 'parameter' && origin.owner === owner)) return;
  const names = writes.get(holder) ?? new Map<string, Value>();
  writes.set(holder, names);
  const known = names.get(name);
  names.set(name, known === undefined ? value : join(known, value));
}
