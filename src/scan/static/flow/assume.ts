import type { Binary, Expression } from '../ir/expression.js';
import { bitOf, EVERYWHERE } from '../models/kinds.js';
import { narrow, updatePlace } from './assign.js';
import { clean, fix, isClosed, vouch } from './cleaning.js';
import { type Frame, goOn, joinVars, scopeOf, varsOf } from './frame.js';
import { assumeCall, assumeMoment, assumePart } from './guard.js';
import type { Interpreter } from './interpreter.js';
import { typesOf } from './names.js';
import { ownAddress } from './own-address.js';
import { safeWithout } from './pattern.js';
import { quotedText } from './quoted-text.js';
import { cleaned, onlyLiteral, type Value } from './value.js';

const FLIPPED: Readonly<Record<string, string>> = {
  '==': '!=',
  '!=': '==',
  in: 'not in',
  'not in': 'in',
  '<': '>=',
  '>=': '<',
  '>': '<=',
  '<=': '>',
};
/** Conditions kept in variables are followed so far. */
const DEEPEST = 12;
/** Types of what cannot carry a text. */
const PLAIN_TYPES = new Set(['number', 'boolean', 'bigint', 'integer', 'float', 'double', 'bool', 'int']);

/** Goes on only with the runs for which a condition is `truth`; none may be left. */
export function assume(it: Interpreter, frame: Frame, test: Expression, truth: boolean, depth = 0): void {
  if (frame.dead || depth > DEEPEST || it.steps <= 0) return;
  it.steps--;
  switch (test.kind) {
    case 'unary':
      if (test.operator === '!') assume(it, frame, test.operand, !truth, depth + 1);
      return;
    case 'wrapped':
      assume(it, frame, test.value, truth, depth + 1);
      return;
    case 'logical':
      if (test.operator !== 'else') assumeBoth(it, frame, test, truth, depth);
      return;
    case 'binary':
      assumeBinary(it, frame, test, truth);
      return;
    case 'call':
      assumeConstant(it, frame, test, truth);
      if (!frame.dead) assumeCall(it, frame, test, truth);
      return;
    case 'member':
      assumeConstant(it, frame, test, truth);
      if (!frame.dead) assumePart(it, frame, test, truth);
      return;
    case 'index':
      if (truth) assumeLookUp(it, frame, test.object, test.key);
      return;
    case 'type-test':
      if (truth) assumeType(it, frame, test);
      return;
    case 'assignment':
      if (test.target.kind === 'name') assume(it, frame, test.value, truth, depth + 1);
      return;
    case 'name': {
      assumeConstant(it, frame, test, truth);
      const kept = scopeOf(frame.scope, test.name)?.vars.get(test.name)?.test;
      if (kept != null && !frame.dead) assume(it, frame, kept, truth, depth + 1);
      return;
    }
    default:
      assumeConstant(it, frame, test, truth);
  }
}

/** Where the condition is a constant, the other way is never taken. */
function assumeConstant(it: Interpreter, frame: Frame, test: Expression, truth: boolean): void {
  if (test.kind === 'call') return;
  const known = onlyLiteral(it.evaluate(frame, test));
  if (known !== null && typeof known.value === 'boolean' && known.value !== truth) frame.dead = true;
  // What counts as false is nothing, or an empty text.
  else if (!truth) narrow(it, frame, test, (value) => (value.taints.length === 0 ? value : cleaned(value, EVERYWHERE)));
}

function assumeBoth(
  it: Interpreter,
  frame: Frame,
  test: Extract<Expression, { kind: 'logical' }>,
  truth: boolean,
  depth: number,
): void {
  const both = (test.operator === 'and') === truth;
  if (both) {
    assume(it, frame, test.left, truth, depth + 1);
    assume(it, frame, test.right, truth, depth + 1);
    const quoted = frame.dead ? null : quotedText(test, truth);
    if (quoted !== null) clean(it, frame, quoted, bitOf('code'));
    const own = frame.dead ? null : ownAddress(test, truth);
    if (own !== null) clean(it, frame, own, bitOf('redirect'));
    return;
  }
  const before = varsOf(frame);
  goOn(frame, before);
  assume(it, frame, test.left, truth, depth + 1);
  const first = varsOf(frame);
  goOn(frame, before);
  assume(it, frame, test.left, !truth, depth + 1);
  assume(it, frame, test.right, truth, depth + 1);
  goOn(frame, joinVars(first, varsOf(frame)));
}

function assumeBinary(it: Interpreter, frame: Frame, test: Binary, truth: boolean): void {
  const operator = truth ? test.operator : (FLIPPED[test.operator] ?? '');
  const left = it.evaluate(frame, test.left);
  const right = it.evaluate(frame, test.right);
  const known = onlyLiteral(it.evaluate(frame, test));
  if (known !== null && typeof known.value === 'boolean' && known.value !== truth) {
    frame.dead = true;
    return;
  }
  if (operator === '==' || operator === '!=') assumeEqual(it, frame, test, left, right, operator === '==');
  if (operator === 'in' && isClosed(right)) clean(it, frame, test.left);
  const piece = onlyLiteral(left)?.value;
  if (operator === 'not in' && typeof piece === 'string') clean(it, frame, test.right, safeWithout(piece));
  assumePosition(it, frame, test, operator, left, right);
}

/** Equal to something that was written in the source, or that no one outside chose. */
function assumeEqual(it: Interpreter, frame: Frame, { left, right }: Binary, a: Value, b: Value, equal: boolean): void {
  for (const [place, own, other] of [
    [left, a, b],
    [right, b, a],
  ] as const) {
    if (other.literals === null) {
      // A part that speaks for the whole is what the program itself knows.
      if (equal && own.taints.length > 0 && isClosed(other) && other.text === null) vouch(it, frame, place);
      continue;
    }
    if (!equal && other.literals.includes('__proto__')) clean(it, frame, place, bitOf('prototype'));
    if (place.kind === 'unary' && place.operator === 'typeof') {
      const named = onlyLiteral(other)?.value;
      if (equal && typeof named === 'string' && PLAIN_TYPES.has(named)) clean(it, frame, place.operand);
      if (equal && named === 'string') clean(it, frame, place.operand, bitOf('nosql'));
      continue;
    }
    if (other.literals.length === 1 && typeof other.literals[0] === 'boolean') {
      it.assume(frame, place, other.literals[0] === equal);
      return;
    }
    const nothing = other.literals.every((value) => value === undefined || value === '');
    if (!equal && nothing && isSomething(it, frame, place, own, other)) {
      it.assume(frame, place, true);
      return;
    }
    // Go's `err == nil`, a look-up that gave nothing: what is nothing is not true.
    if (equal && nothing && (own.test?.kind === 'call' || place.kind === 'call')) it.assume(frame, place, false);
    if (equal && own.literals === null) {
      // An address without a host leads nowhere else; an empty text holds no data.
      if (nothing && !other.literals.every((value) => value === '')) clean(it, frame, place, 0);
      else fix(it, frame, place, other.literals);
    } else if (own.literals !== null && own.literals.length > 1 && other.literals.length === 1) {
      const left = own.literals.filter((value) => (value === other.literals?.[0]) === equal);
      if (left.length === 0) frame.dead = true;
    }
  }
}

/** A look-up that gave something, or a text that is not empty: it is then what a condition on it alone would find. */
function isSomething(it: Interpreter, frame: Frame, place: Expression, own: Value, other: Value): boolean {
  return (
    isLookUp(it, frame, place) ||
    isLookUp(it, frame, own.test) ||
    other.literals?.every((value) => value === '') === true
  );
}

function isLookUp(it: Interpreter, frame: Frame, test: Expression | null): boolean {
  if (test?.kind !== 'call') return test?.kind === 'index';
  return it.modelsOf(frame, test).some(({ collection }) => collection === 'get');
}

/** `list.indexOf(x) !== -1` and its kin: the call says whether it is in there. */
function assumePosition(
  it: Interpreter,
  frame: Frame,
  { left, right }: Binary,
  operator: string,
  a: Value,
  b: Value,
): void {
  const call = left.kind === 'call' ? left : right.kind === 'call' ? right : null;
  const number = onlyLiteral(call === left ? b : a)?.value;
  if (call === null || typeof number !== 'number') return;
  const found =
    (operator === '!=' && number === -1) || (operator === '>' && number === -1) || (operator === '>=' && number === 0);
  const counted = (operator === '>' && number === 0) || (operator === '!=' && number === 0);
  if (found || counted) assumeCall(it, frame, call, true);
  if ((operator === '==' && number === -1) || (operator === '<' && number === 0)) assumeCall(it, frame, call, false);
  if (number === 0 && (operator === '==' || operator === '!='))
    assumeMoment(it, frame, call, operator === '==' ? 'first' : 'not-first');
}

/** A look-up in a collection of constants that gave something: the key is one of its keys. */
function assumeLookUp(it: Interpreter, frame: Frame, object: Expression, key: Expression): void {
  if (it.evaluate(frame, object).fixed) clean(it, frame, key);
}

function assumeType(it: Interpreter, frame: Frame, { value, type }: Extract<Expression, { kind: 'type-test' }>): void {
  const types = typesOf(it, frame.unit, type);
  updatePlace(it, frame, value, (old) => it.ofType(frame.unit, old, types));
}
