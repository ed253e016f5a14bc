import type { FunctionForm } from '../ir/module.js';
import { assignTarget, declareTarget } from './assign.js';
import { ofWrittenType } from './element-type.js';
import type { Frame } from './frame.js';
import type { Interpreter } from './interpreter.js';
import { annotatedTypes, parameterSource } from './parameter-source.js';
import { reachPasted } from './pasted.js';
import type { LoadedUnit } from './program.js';
import { recordEnd } from './return.js';
import { emptySummary, type Summary } from './summary.js';
import { joinTaints, NO_TAINTS, type Taint } from './taint.js';
import { type Closure, join, onlyLiteral, type Scope, UNKNOWN, type Value, withPart } from './value.js';

/** A function is looked through for so many kinds of arguments; further ones are taken for any. */
const MOST_CONTEXTS = 6;
const DEEPEST_PARTS = 2;
const MOST_PARTS = 12;
/** Arguments of a parameter that takes several are told apart up to so many. */
const MOST_IN_LIST = 4;
/** A function that calls itself is looked through until nothing new is learnt, at most so often. */
const MOST_ROUNDS = 3;

interface Known {
  readonly byArguments: Map<string, Summary>;
}

/** Summaries of functions, each made when it is first asked for. */
export interface Summaries {
  of(it: Interpreter, closure: Closure, given: readonly Value[], depth: number): Summary;
  /** Whether a function has been looked through. */
  has(unit: number, index: number): boolean;
}

export function summaries(): Summaries {
  /** What is known of a function inside another one goes with the variables that it saw. */
  const byScope = new WeakMap<Scope, Map<string, Known>>();
  const seen = new Set<string>();
  let owners = 1;

  function of(it: Interpreter, closure: Closure, given: readonly Value[], depth: number): Summary {
    const { unit, index, scope, self } = closure;
    const key = `${unit.id}:${index}`;
    const known = byScope.get(scope) ?? new Map<string, Known>();
    byScope.set(scope, known);
    const contexts = known.get(key) ?? { byArguments: new Map() };
    known.set(key, contexts);
    seen.add(key);
    let args = given;
    let kind = [self, ...given].map((value) => kindOf(value)).join('|');
    if (!contexts.byArguments.has(kind) && contexts.byArguments.size >= MOST_CONTEXTS) {
      args = given.map((value, at) => anything(value, unit.module.functions[index]?.parameters[at]?.rest === 'list'));
      kind = `any${args.map(({ parts }) => parts?.size ?? '').join('.')}`;
    }
    const found = contexts.byArguments.get(kind);
    if (found !== undefined && !isBetterSeen(found, depth)) {
      if (!found.complete) found.asked = true;
      return found;
    }
    const summary = emptySummary(owners++);
    contexts.byArguments.set(kind, summary);
    look(it, closure, args, summary, depth);
    if (summary.cut !== null) seen.delete(key);
    return summary;
  }

  return { of, has: (unit, index) => seen.has(`${unit}:${index}`) };
}

/** Any value; of the arguments that one parameter takes together, each in its place. */
function anything({ parts }: Value, isList: boolean): Value {
  if (!isList || parts === null || parts.size > MOST_IN_LIST) return UNKNOWN;
  return { ...UNKNOWN, parts: new Map([...parts.keys()].map((key) => [key, UNKNOWN])) };
}

/** What lay too deep is looked at again from half as deep at most, so each function a few times at worst. */
function isBetterSeen({ complete, cut }: Summary, depth: number): boolean {
  return complete && cut !== null && depth * 2 <= cut;
}

function look(it: Interpreter, closure: Closure, given: readonly Value[], summary: Summary, depth: number): void {
  const unit = it.program.units.get(closure.unit.path);
  const form = unit?.module.functions[closure.index];
  if (unit === undefined || form === undefined) return;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    summary.asked = false;
    const sinks = summary.sinks.size;
    run(it, closure, unit, form, given, summary, depth);
    if (!summary.asked || (round > 0 && summary.sinks.size === sinks)) break;
  }
  summary.complete = true;
}

function run(
  it: Interpreter,
  closure: Closure,
  unit: LoadedUnit,
  form: FunctionForm,
  given: readonly Value[],
  summary: Summary,
  depth: number,
): void {
  const frame: Frame = {
    unit,
    form,
    owner: summary.owner,
    scope: { vars: new Map(), outer: closure.scope },
    meter: it,
    dead: false,
    summary,
    breaks: [],
    continues: [],
    calls: new Map(),
    results: new Map(),
    recalls: 0,
    depth,
  };
  if (closure.self !== null) {
    const self = abstracted(closure.self, summary.owner, -1, []);
    frame.scope.vars.set('this', depth === 0 ? withOwnData(self, closure.self) : self);
  }
  form.parameters.forEach((parameter, index) => {
    const { target, type, otherwise } = parameter;
    let value = abstracted(given[index] ?? UNKNOWN, summary.owner, index, []);
    // Nobody calls it but a framework, whose data is what it is.
    const framework = depth === 0 ? (given[index]?.taints ?? NO_TAINTS) : NO_TAINTS;
    const outside = parameterSource(it, frame, parameter) ?? (framework.length > 0 ? framework : null);
    if (outside !== null) value = { ...value, taints: joinTaints(outside, value.taints) };
    value = it.ofType(unit, ofWrittenType(it, unit, value, type), annotatedTypes(it, frame, parameter));
    if (otherwise !== null && (given[index] ?? UNKNOWN) === UNKNOWN) value = join(value, it.evaluate(frame, otherwise));
    declareTarget(frame, target);
    assignTarget(it, frame, target, value, null);
  });
  if (form.body.length === 0 && form.annotations.length > 0) reachPasted(it, frame);
  it.execute(frame, form.body);
  recordEnd(it, frame);
  form.parameters.forEach(({ target }, index) => {
    const handed = target.kind === 'name' ? frame.scope.handed?.get(target.name) : undefined;
    if (handed !== undefined) summary.handed.set(index, handed);
  });
}

/** An argument as the function sees it: what it is, and in place of its data the parameter's name. */
function abstracted(value: Value, owner: number, index: number, path: readonly string[]): Value {
  const key = `p${owner}.${index}${path.map((part) => `.${part}`).join('')}`;
  const taint: Taint = { origin: { kind: 'parameter', key, owner, index, path }, cleaned: 0, step: null };
  const known = onlyLiteral(value);
  const kept = known !== null && isKept(known.value);
  const parts =
    value.parts === null || path.length >= DEEPEST_PARTS || value.parts.size > MOST_PARTS
      ? null
      : new Map([...value.parts].map(([name, part]) => [name, abstracted(part, owner, index, [...path, name])]));
  return {
    ...UNKNOWN,
    taints: [taint],
    types: value.types,
    functions: value.functions,
    sites: value.sites,
    parts,
    ...(kept && { literals: value.literals, text: value.text, taints: [taint] }),
    fixed: value.fixed && value.parts !== null,
  };
}

/** What others put on the object before: nobody calls with it but a framework. */
function withOwnData(self: Value, { parts }: Value): Value {
  let made = self;
  for (const [name, { taints }] of parts ?? []) {
    const known = self.parts?.get(name) ?? UNKNOWN;
    if (taints.length > 0) made = withPart(made, name, { ...known, taints: joinTaints(taints, known.taints) });
  }
  return made;
}

function isKept(value: unknown): boolean {
  return typeof value === 'boolean';
}

/** What of an argument makes a difference to what a function does, but for its data. */
function kindOf(value: Value | null, level = 0): string {
  if (value === null) return '-';
  const known = onlyLiteral(value);
  const flags = known !== null && isKept(known.value) ? String(known.value) : '';
  const functions = value.functions.map(({ unit, index }) => `${unit.id}.${index}`).join(',');
  const parts =
    value.parts === null || level >= DEEPEST_PARTS || value.parts.size > MOST_PARTS
      ? ''
      : `{${[...value.parts].map(([name, part]) => `${name}:${kindOf(part, level + 1)}`).join(',')}}`;
  return `${value.types.join('&')}${value.sites.join('@')}${flags}${functions}${parts}${value.fixed && value.parts !== null ? '!' : ''}`;
}
