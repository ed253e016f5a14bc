import type { FunctionForm } from '../ir/module.js';
import type { Frame } from './frame.js';
import type { Interpreter } from './interpreter.js';
import type { LoadedUnit } from './program.js';
import { emptySummary } from './summary.js';
import type { Scope, Value } from './value.js';

/** The owner of what belongs to files: no call ever replaces it. */
const NOBODY = 0;

/** Steps that loading a file may take before they count as work on the one that is looked at, and those of all files together. */
const STEPS_A_LOAD = 15_000;
export const STEPS_OF_LOADING = 600_000;

/** Runs the body of a file once, as loading it would. Of files that load each other, the first goes on without the other. */
export function runModule(it: Interpreter, unit: LoadedUnit): void {
  if (unit.state !== 'new') return;
  unit.state = 'running';
  const form = unit.module.functions[0];
  if (form !== undefined) {
    const lent = Math.min(it.spare, STEPS_A_LOAD);
    const before = it.steps;
    it.spare -= lent;
    it.steps += lent;
    runBody(it, unit, form);
    const unused = Math.max(0, Math.min(lent, it.steps - before));
    it.spare += unused;
    it.steps -= unused;
  }
  unit.state = 'done';
}

function runBody(it: Interpreter, unit: LoadedUnit, form: FunctionForm): void {
  const frame = moduleFrame(it, unit, form, unit.scope, 0);
  it.execute(frame, form.body);
  for (const { name, local } of unit.module.exports ?? []) {
    if (local !== null && local.kind !== 'name') unit.scope.vars.set(`export ${name}`, it.evaluate(frame, local));
  }
}

/** A place to evaluate what stands at the top of a file, or in a class: `self` is its `this`. */
export function topFrame(it: Interpreter, unit: LoadedUnit, self: Value): Frame {
  const [form] = unit.module.functions;
  if (form === undefined) throw new Error('a module has no body');
  return moduleFrame(it, unit, form, { vars: new Map([['this', self]]), outer: unit.scope }, 1);
}

function moduleFrame(it: Interpreter, unit: LoadedUnit, form: FunctionForm, scope: Scope, depth: number): Frame {
  return {
    unit,
    form,
    owner: NOBODY,
    scope,
    meter: it,
    dead: false,
    summary: emptySummary(NOBODY),
    breaks: [],
    continues: [],
    calls: new Map(),
    results: new Map(),
    recalls: 0,
    depth,
  };
}
