import type { Expression } from '../ir/expression.js';
import { EVERYWHERE } from '../models/kinds.js';
import { reachReturn } from './decorator.js';
import { type Frame, goOn, varsOf } from './frame.js';
import type { Interpreter } from './interpreter.js';
import { typesOf } from './names.js';
import type { Guarantees } from './summary.js';
import { join, onlyLiteral, UNKNOWN, type Value } from './value.js';

/** A return: its value joins the summary, and so does what must hold of the parameters for it to be reached. */
export function recordReturn(it: Interpreter, frame: Frame, value: Expression | null): void {
  const { summary } = frame;
  summary.returns = true;
  const given = value === null ? UNKNOWN : declaredResult(it, frame, it.evaluate(frame, value));
  if (value !== null) it.hooks.named(it, { frame, name: frame.form.name, value: given, from: value, role: 'result' });
  summary.result = summary.result === null ? given : join(summary.result, given);
  agree(summary.returned, frame);
  for (const [index, exit] of exitsOf(frame)) {
    const known = summary.exits.get(index);
    summary.exits.set(index, known === undefined ? exit : join(known, exit));
  }
  if (value === null) return;
  reachReturn(it, frame, value, given);
  const known = truthOf(given);
  const before = varsOf(frame);
  for (const truth of [true, false]) {
    if (known !== null && known !== truth) continue;
    goOn(frame, before);
    it.assume(frame, value, truth);
    if (!frame.dead) agree(truth ? summary.whenTrue : summary.whenFalse, frame);
  }
  goOn(frame, before);
}

/** Whether a value is true, where that is known: a text with something in it is. */
function truthOf(value: Value): boolean | null {
  const known = onlyLiteral(value);
  if (known !== null) return Boolean(known.value);
  return value.text?.some((piece) => typeof piece === 'string' && piece !== '') === true ? true : null;
}

/** The end of the body without a return. */
export function recordEnd(it: Interpreter, frame: Frame): void {
  if (!frame.dead) recordReturn(it, frame, null);
}

function parameterValues(frame: Frame): readonly (readonly [number, Value])[] {
  return frame.form.parameters.flatMap(({ target }, index) => {
    const value = target.kind === 'name' ? frame.scope.vars.get(target.name) : undefined;
    return value === undefined ? [] : [[index, value] as const];
  });
}

/** What a way to a return is sure of, beside what the other ways were sure of. */
function agree(guarantees: Guarantees, frame: Frame): void {
  for (const [index, value] of parameterValues(frame)) {
    const own = value.taints.filter(({ origin }) => isOwn(origin, frame.summary.owner, index));
    const bits = value.taints.length === 0 ? 0 : own.reduce((all, { cleaned }) => all & cleaned, EVERYWHERE);
    guarantees.set(index, (guarantees.get(index) ?? EVERYWHERE) & (own.length === 0 ? 0 : bits));
  }
}

function isOwn(origin: Value['taints'][number]['origin'], owner: number, index: number): boolean {
  return origin.kind === 'parameter' && origin.owner === owner && origin.index === index && origin.path.length === 0;
}

/** Parameters, and `this`, whose parts are others than they came with. */
function exitsOf(frame: Frame): readonly (readonly [number, Value])[] {
  const self = frame.scope.vars.get('this');
  const all = self === undefined ? [...parameterValues(frame)] : [...parameterValues(frame), [-1, self] as const];
  return all.filter(([index, value]) => value.parts !== null || hasForeign(value, frame.summary.owner, index));
}

function hasForeign(value: Value, owner: number, index: number): boolean {
  return value.taints.some(
    ({ origin }) => origin.kind === 'source' || origin.owner !== owner || origin.index !== index,
  );
}

/** The result as the function's declared type says: a number is none of others' data, a handler gets what its type says. */
function declaredResult(it: Interpreter, { form, unit }: Frame, given: Value): Value {
  if (form.returns === null || (given.functions.length === 0 && given.taints.length === 0)) return given;
  const types = typesOf(it, unit, form.returns);
  if (given.functions.length === 0)
    return types.some((type) => clean(unit, type)) ? it.ofType(unit, given, types) : given;
  it.ofType(unit, given, types);
  return given;
}

function clean({ models }: Frame['unit'], type: string): boolean {
  return (models.lookup(type)?.cleans ?? 0) > 0;
}
