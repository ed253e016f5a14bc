import type {
  Assignment,
  Choice,
  Comprehension,
  Expression,
  Index,
  Logical,
  Member,
  Name,
  Pattern,
} from '../ir/expression.js';
import { isExponential } from '../regex/exponential.js';
import { assignTarget } from './assign.js';
import { speaksFor } from './cleaning.js';
import { characterAt } from './collection.js';
import { list, record } from './collection-literal.js';
import { type Frame, goOn, joinVars, scopeOf, varsOf } from './frame.js';
import type { Interpreter } from './interpreter.js';
import { anyPart, askedPart, memberOf, sourceTaints } from './member.js';
import { namedPart } from './named-part.js';
import { globalValue, typesOf } from './names.js';
import { binary } from './operation.js';
import { mayBeShared } from './prototype.js';
import { DISCLOSURE, sensitivePart } from './sensitive.js';
import { cleanTaints, joinTaints, madeTaints, NO_TAINTS, type SourcePlace } from './taint.js';
import {
  cleaned,
  concat,
  join,
  joinAll,
  literal,
  onlyLiteral,
  orElse,
  UNKNOWN,
  type Value,
  withPart,
} from './value.js';
import { recordYield } from './yielded.js';

export function placeOf(frame: Frame, { start, end }: { readonly start: number; readonly end: number }): SourcePlace {
  return { path: frame.unit.path, start, end };
}

/** What is known of an expression at this point of a function; calls in it happen. */
export function evaluate(it: Interpreter, frame: Frame, expression: Expression): Value {
  if (it.steps <= 0) return UNKNOWN;
  it.steps--;
  switch (expression.kind) {
    case 'constant':
      return literal(expression.value);
    case 'name':
      return globalSource(frame, expression, nameValue(it, frame, expression.name));
    case 'member':
      return member(it, frame, expression);
    case 'index':
      return indexed(it, frame, expression);
    case 'call':
      return it.call(frame, expression);
    case 'text':
      return concat(expression.parts.map((part) => it.evaluate(frame, part)));
    case 'binary':
      return binary(it, frame, expression);
    case 'logical':
      return logical(it, frame, expression);
    case 'choice':
      return choice(it, frame, expression);
    case 'lambda':
      return it.made({ unit: frame.unit, index: expression.index, scope: frame.scope, self: null });
    case 'record':
      return record(it, frame, expression);
    case 'list':
      return list(it, frame, expression);
    case 'comprehension':
      return comprehension(it, frame, expression);
    case 'assignment':
      return assignment(it, frame, expression);
    case 'wrapped':
      return wrapped(it, frame, expression);
    case 'pattern':
      return { ...literal(expression.source), types: patternTypes(expression) };
    case 'unary': {
      const operand = it.evaluate(frame, expression.operand);
      const known = onlyLiteral(operand);
      if (expression.operator === '!') return { ...boolean(known === null ? null : !known.value), test: expression };
      if (expression.operator === '-' && typeof known?.value === 'number') return literal(-known.value);
      return UNKNOWN;
    }
    case 'type-test':
      it.evaluate(frame, expression.value);
      return { ...UNKNOWN, test: expression };
    case 'opaque':
      for (const inner of expression.inside) it.evaluate(frame, inner);
      return UNKNOWN;
  }
}

/** What is known of a regular expression: that it meets every place, not the first alone; that it can take for ever. */
function patternTypes({ source, flags }: Pattern): readonly string[] {
  const types = flags.includes('g') ? ['pattern', 'pattern:g'] : ['pattern'];
  return isExponential(source, flags) ? [...types, 'js:exponential-pattern'] : types;
}

function member(it: Interpreter, frame: Frame, expression: Member): Value {
  const { object, name } = expression;
  const whole = it.evaluate(frame, object);
  const at = placeOf(frame, expression);
  const part = askedPart(it, frame, whole, name, at);
  const read = sensitivePart(frame, object, whole, name, part, at);
  // Kept in a variable, and asked about there, it still speaks for what it is a part of.
  return read.test === null && speaksFor(frame, whole, name) !== 0 ? { ...read, test: expression } : read;
}

function boolean(value: boolean | null): Value {
  return value === null ? UNKNOWN : literal(value);
}

/** A variable of the language that holds data from outside, as long as nobody has given it a value: `$_GET`. */
function globalSource(frame: Frame, expression: Name, value: Value): Value {
  const { models, conventions } = frame.unit;
  if (value.parts !== null || value.taints.length > 0) return value;
  if (value.types[0] !== `${conventions.globals}:${expression.name}`) return value;
  const model = models.lookup(value.types[0]);
  if (model === null || model.source === null || model.sinks.length > 0 || model.passes.length > 0) return value;
  const taints = sourceTaints(model.source, placeOf(frame, expression), model.name);
  return { ...value, taints: cleanTaints(taints, model.cleans) };
}

function nameValue(it: Interpreter, frame: Frame, name: string): Value {
  const scope = scopeOf(frame.scope, name);
  const own = scope?.vars.get(name);
  if (own !== undefined) return own;
  if (frame.unit.conventions.implicitThis && name !== 'this') {
    const self = scopeOf(frame.scope, 'this')?.vars.get('this');
    if (self !== undefined && it.hasMember(self, name))
      return memberOf(it, frame, self, name, placeOf(frame, frame.form));
  }
  return globalValue(it, frame.unit, name);
}

/** A part by a computed key: of a collection of constants, whatever the key is, it is one of them. */
function indexed(it: Interpreter, frame: Frame, expression: Index): Value {
  const object = it.evaluate(frame, expression.object);
  const key = it.evaluate(frame, expression.key);
  const known = onlyLiteral(key);
  if (known !== null && known.value !== undefined) {
    const character = characterAt(object, key);
    if (character !== null) return character;
    const at = placeOf(frame, expression);
    const part = askedPart(it, frame, object, String(known.value), at);
    if (typeof known.value !== 'string') return cleaned(part, DISCLOSURE);
    return sensitivePart(frame, expression.object, object, known.value, part, at);
  }
  const part = cleaned(namedPart(it, frame, object, key, placeOf(frame, expression)) ?? anyPart(object), DISCLOSURE);
  // One of known characters, chosen by chance.
  const chosen = object.fixed ? madeTaints(key.taints) : NO_TAINTS;
  const made = { ...part, taints: joinTaints(part.taints, chosen), test: expression };
  return mayBeShared(frame, object) ? { ...made, chosen: joinTaints(object.chosen, key.taints) } : made;
}

function logical(it: Interpreter, frame: Frame, expression: Logical): Value {
  const left = it.evaluate(frame, expression.left);
  const before = varsOf(frame);
  const known = onlyLiteral(left);
  if (expression.operator !== 'else') {
    goOn(frame, before);
    it.assume(frame, expression.left, expression.operator === 'and');
  }
  const right = frame.dead ? null : it.evaluate(frame, expression.right);
  const after = joinVars(before, varsOf(frame));
  goOn(frame, after);
  if (right === null) return { ...left, test: expression };
  if (expression.operator === 'and') {
    if (known !== null) return known.value ? right : left;
    return {
      ...(right.literals !== null && left.test !== null ? UNKNOWN : join(valueIfFalse(left), right)),
      test: expression,
    };
  }
  if (known !== null && expression.operator === 'or' && !known.value) return right;
  if (known !== null && expression.operator === 'else' && known.value === undefined) return right;
  return { ...orElse(left, right), test: expression };
}

/** What `a && b` is when `a` is false: nothing that could be told from nothing. */
function valueIfFalse(left: Value): Value {
  return { ...left, taints: NO_TAINTS, text: null };
}

function choice(it: Interpreter, frame: Frame, { test, then, otherwise }: Choice): Value {
  it.evaluate(frame, test);
  const before = varsOf(frame);
  const values: Value[] = [];
  let after: ReturnType<typeof varsOf> = null;
  for (const truth of [true, false]) {
    goOn(frame, before);
    it.assume(frame, test, truth);
    if (!frame.dead) values.push(it.evaluate(frame, truth ? then : otherwise));
    after = joinVars(after, varsOf(frame));
  }
  goOn(frame, after ?? before);
  return joinAll(values);
}

function comprehension(it: Interpreter, frame: Frame, { target, over, tests, key, value }: Comprehension): Value {
  const all = it.evaluate(frame, over);
  const before = varsOf(frame);
  goOn(frame, before);
  assignTarget(it, frame, target, anyPart(all), over);
  for (const test of tests) {
    it.evaluate(frame, test);
    it.assume(frame, test, true);
  }
  const part = frame.dead ? UNKNOWN : it.evaluate(frame, value);
  if (key !== null && !frame.dead) it.evaluate(frame, key);
  goOn(frame, before);
  return withPart({ ...UNKNOWN, fixed: part.fixed }, '*', part);
}

function assignment(it: Interpreter, frame: Frame, { target, value }: Assignment): Value {
  const given = it.evaluate(frame, value);
  assignTarget(it, frame, target, given, value);
  return given;
}

function wrapped(it: Interpreter, frame: Frame, expression: Extract<Expression, { kind: 'wrapped' }>): Value {
  const whole = it.evaluate(frame, expression.value);
  if (expression.form === 'yield') recordYield(frame, whole);
  const inner = expression.form === 'slice' ? cleaned(whole, DISCLOSURE) : whole;
  const types = typesOf(it, frame.unit, expression.type);
  if (types.length === 0) return inner;
  return it.ofType(frame.unit, inner, types);
}
