import type { Call } from '../ir/expression.js';
import type { FunctionForm } from '../ir/module.js';
import { updatePlace } from './assign.js';
import { clean } from './cleaning.js';
import { placeOf } from './evaluate.js';
import { type Frame, writeOuter } from './frame.js';
import type { Given, Interpreter } from './interpreter.js';
import { anyPart } from './member.js';
import { reachShared, writtenByKey } from './prototype.js';
import { reachPieces } from './sink.js';
import { type Substitution, substitute, substitutePieces } from './substitute.js';
import { resultOf, type SinkUse, type Summary } from './summary.js';
import { joinTaints, type Taint, type Taints } from './taint.js';
import { allTaints, type Closure, join, UNKNOWN, type Value } from './value.js';

/** So many calls inside each other are followed. */
const DEEPEST = 12;

/** A call of a function of the repository that was made. */
export interface Entered {
  readonly result: Value;
  readonly summary: Summary;
  /** The caller's values in place of the parameters that the summary speaks of. */
  readonly substitution: Substitution;
}

/** Calls a function of the repository: its summary, with the caller's values in place of its parameters. */
export function invoke(
  it: Interpreter,
  frame: Frame,
  closure: Closure,
  given: readonly Given[],
  site: Call | null,
): Value {
  return enter(it, frame, closure, given, site)?.result ?? UNKNOWN;
}

/** The same with what else there is to know of the call; null where it is not followed. */
export function enter(
  it: Interpreter,
  frame: Frame,
  closure: Closure,
  given: readonly Given[],
  site: Call | null,
): Entered | null {
  const form = closure.unit.module.functions[closure.index];
  if (form === undefined || it.steps <= 0) return null;
  if (frame.depth >= DEEPEST) {
    leaveOut(it, frame, given);
    return null;
  }
  const isMaker = closure.self !== null && (form.name === 'constructor' || site?.form === 'new');
  const args = bind(form, given);
  const self = closure.self ?? UNKNOWN;
  const summary = it.summarise(closure, args, frame.depth + 1);
  if (site !== null) frame.calls.set(site, [...(frame.calls.get(site) ?? []).slice(-3), summary]);
  const values: Substitution = {
    owner: summary.owner,
    of: (index) => (index === -1 ? self : (args[index] ?? UNKNOWN)),
    at: placeOf(frame, site ?? frame.form),
    label: form.name === '' ? 'callback' : `${form.name}()`,
    it,
    frame,
  };
  for (const use of summary.sinks.values()) {
    if (site !== null) tellReached(it, frame, site, form, summary, use, given);
    reachPieces(it, frame, { ...use, pieces: substitutePieces(values, use.pieces), depth: use.depth + 1 });
  }
  if (args.some(({ chosen }) => chosen.length > 0)) {
    for (const index of writtenByKey(closure.unit.module, form))
      reachShared(it, frame, args[index] ?? UNKNOWN, placeOf(frame, site ?? frame.form));
  }
  changeArguments(it, frame, form, summary, values, given, site);
  writeAround(frame, summary, values);
  const result = isMaker
    ? { ...substitute(values, summary.exits.get(-1) ?? self), types: self.types }
    : substitute(values, resultOf(summary));
  return { result, summary, substitution: values };
}

/** What is not followed may be the check of its arguments: nothing more is said of them here. */
function leaveOut(it: Interpreter, frame: Frame, given: readonly Given[]): void {
  frame.summary.cut = frame.depth;
  for (const { from } of given) if (from !== null) clean(it, frame, from);
}

/** Tells which arguments of a call reach a sink inside the function. */
function tellReached(
  it: Interpreter,
  frame: Frame,
  call: Call,
  { parameters }: FunctionForm,
  { owner }: Summary,
  { kind, pieces }: SinkUse,
  given: readonly Given[],
): void {
  const taints = pieces.flatMap((piece) => (typeof piece === 'string' ? [] : piece.taints));
  const own = taints.flatMap(({ origin }) =>
    origin.kind === 'parameter' && origin.owner === owner && origin.path.length === 0 ? [origin.index] : [],
  );
  const inOrder = given.filter(({ name, spread }) => name === null && !spread);
  for (const index of new Set(own)) {
    const target = parameters[index]?.target;
    const parameter = target?.kind === 'name' ? target.name : '';
    const argument = given.find(({ name }) => name !== null && name === parameter) ?? inOrder[index];
    if (argument !== undefined) it.hooks.reached(it, { frame, call, kind, given: argument, parameter });
  }
}

/** Variables of the functions around that the function gave data of its parameters. */
function writeAround(frame: Frame, { writes }: Summary, values: Substitution): void {
  for (const [scope, names] of writes) {
    for (const [name, value] of names) writeOuter(frame, scope, name, substitute(values, value));
  }
}

/** The arguments in the order of the parameters. */
function bind(form: FunctionForm, given: readonly Given[]): Value[] {
  const inOrder = given.filter(({ name }) => name === null || name === '&');
  const unclaimed = unclaimedBy(form, given);
  return form.parameters.map((parameter, index) => {
    const { target, rest } = parameter;
    const name = target.kind === 'name' ? target.name : '';
    const named = given.find((each) => each.name === name && name !== '');
    if (named !== undefined) return named.value;
    if (rest === 'list') return listOf(inOrder.slice(index).map(({ value }) => value));
    if (rest === 'record') return recordOf(given.filter((each) => each.name !== null && each.name !== '&'));
    const spread = inOrder.findIndex((each) => each.spread);
    if (spread !== -1 && spread <= index) return anyPart(inOrder[spread]?.value ?? UNKNOWN);
    return inOrder[index]?.value ?? (index === inOrder.length && unclaimed.length > 0 ? recordOf(unclaimed) : UNKNOWN);
  });
}

/** Arguments by names that no parameter has: Ruby gives them as one record to the next parameter. */
function unclaimedBy({ parameters }: FunctionForm, given: readonly Given[]): readonly Given[] {
  const named = given.filter(({ name }) => name !== null && name !== '&');
  if (named.length === 0 || parameters.some(({ rest }) => rest === 'record')) return [];
  const names = new Set(parameters.map(({ target }) => (target.kind === 'name' ? target.name : '')));
  return named.filter(({ name }) => !names.has(name ?? ''));
}

function listOf(values: readonly Value[]): Value {
  return {
    ...UNKNOWN,
    parts: new Map(values.map((value, index) => [String(index), value])),
    fixed: values.every((value) => value.fixed),
  };
}

function recordOf(given: readonly Given[]): Value {
  return {
    ...UNKNOWN,
    parts: new Map(given.map(({ name, value }) => [name ?? '*', value])),
    fixed: given.every(({ value }) => value.fixed),
  };
}

/** What the function did to the values that it was given, and to its object. */
function changeArguments(
  it: Interpreter,
  frame: Frame,
  form: FunctionForm,
  summary: Summary,
  values: Substitution,
  given: readonly Given[],
  site: Call | null,
): void {
  for (const [index, exit] of summary.exits) {
    if (index === -1) {
      if (site?.callee.kind === 'member' && form.name !== 'constructor') {
        const object = site.callee.object;
        updatePlace(it, frame, object, (old) => merged(old, substitute(values, exit)));
      } else if (site?.callee.kind === 'name' && frame.scope.vars.has('this') && form.class !== null && !form.static) {
        const own = frame.scope.vars.get('this') ?? UNKNOWN;
        if (form.name !== 'constructor') frame.scope.vars.set('this', merged(own, substitute(values, exit)));
      }
      continue;
    }
    const from = given[index]?.from;
    // What is given by reference (`out x`, `&x`) may be another value afterwards.
    const isReplaced =
      from?.kind === 'wrapped' && (from.form === 'slice' || from.form === 'other') && exit.taints.some(isOther(index));
    if (from != null && (isReplaced || exit.parts !== null || exit.taints.length > 1)) {
      updatePlace(it, frame, from, (old) => merged(old, substitute(values, exit)));
    }
  }
}

/** Whether data is not what the parameter had from the beginning. */
function isOther(index: number): (taint: Taint) => boolean {
  return ({ origin }) => origin.kind === 'source' || origin.index !== index;
}

/** A value after a function that changed it. */
export function merged(old: Value, after: Value): Value {
  if (after.parts === null && after.taints.length === 0) return old;
  const { types, literals, text, functions } = old;
  // What the function says of a part it says of all ways through it: those that leave the part alone give the old one.
  const parts = after.parts === null ? old.parts : new Map([...(old.parts ?? []), ...after.parts]);
  const joined = join(old, after);
  const added = foreign(old, after);
  // A text that was put more into is no longer what it was.
  const isSame = after.parts === null && added.length === 0;
  return {
    ...joined,
    taints: joinTaints(old.taints, added),
    parts,
    types,
    literals: isSame ? literals : null,
    text: isSame ? text : after.parts === null ? joined.text : null,
    functions,
  };
}

/** Data that was not in the value before; what was in a part of it is so still, and in no other. */
function foreign(old: Value, { taints }: Value): Taints {
  const inside = allTaints(old);
  return taints.filter(({ origin }) => !inside.some((taint) => taint.origin.key === origin.key));
}
