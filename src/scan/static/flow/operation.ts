import type { Binary, Expression } from '../ir/expression.js';
import { arithmetic } from './arithmetic.js';
import { formatted } from './format.js';
import type { Frame } from './frame.js';
import type { Interpreter } from './interpreter.js';
import { anyPart } from './member.js';
import { reach } from './sink.js';
import { joinTaints, madeTaints } from './taint.js';
import { concat, join, onlyLiteral, tainted, UNKNOWN, type Value } from './value.js';

/** What an operator with two sides gives. */
export function binary(it: Interpreter, frame: Frame, expression: Binary): Value {
  const left = it.evaluate(frame, expression.left);
  const right = it.evaluate(frame, expression.right);
  if (EQUALS.test(expression.operator)) compared(it, frame, expression, left, right);
  switch (expression.operator) {
    case '+': {
      const sum = arithmetic('+', left, right);
      if (sum !== null) return sum;
      if (left.parts !== null || right.parts !== null) return join(left, right);
      return concat([left, right]);
    }
    case '%':
      if (left.text !== null) return formatted(left, percentValues(expression.right, right));
      return arithmetic('%', left, right) ?? reckoned('%', left, right);
    case '|':
    case '&':
      // With a number beside it, it is arithmetic; else it may be sets.
      if (isNumber(left) || isNumber(right)) return reckoned(expression.operator, left, right);
      return left.fixed && right.fixed ? UNKNOWN : tainted(joinTaints(left.taints, right.taints));
    default:
      return {
        ...(arithmetic(expression.operator, left, right) ?? reckoned(expression.operator, left, right)),
        test: expression,
      };
  }
}

function isNumber(value: Value): boolean {
  return typeof onlyLiteral(value)?.value === 'number';
}

const EQUALS = /^[!=]==?$/;

/** What is told by how long a comparison takes: two values that both may be anything. */
function compared(it: Interpreter, frame: Frame, written: Binary, left: Value, right: Value): void {
  const { start, end } = written;
  it.hooks.compared(it, { frame, left, right, written, start, end });
  for (const [value, other] of [
    [left, right],
    [right, left],
  ] as const) {
    if (other.literals === null && !isCount(written.left))
      reach(it, frame, { kind: 'comparison', shape: null, name: written.operator }, value, {
        path: frame.unit.path,
        start,
        end,
      });
  }
}

/** How many there are of something. */
function isCount(written: Expression): boolean {
  const named = written.kind === 'call' ? written.callee : written;
  return (
    (named.kind === 'member' || named.kind === 'name') &&
    /^(?:len|length|size|count|strlen|byteLength)$/i.test(named.name)
  );
}

const COMPARES = /^(?:[<>]=?|[!=]=|in|not in)$/;

/** A number holds nothing that others wrote; what is easy to guess stays so. */
function reckoned(operator: string, left: Value, right: Value): Value {
  if (COMPARES.test(operator)) return UNKNOWN;
  const made = tainted(joinTaints(madeTaints(left.taints), madeTaints(right.taints)));
  return left.fixed && right.fixed ? { ...made, fixed: true } : made;
}

/** What `%` puts in: the items of a tuple, the entries of a dictionary, or one value. */
function percentValues(written: Expression, value: Value): readonly Value[] {
  if (written.kind === 'list' && value.parts !== null)
    return written.items.map((_, at) => value.parts?.get(String(at)) ?? value);
  return [value.parts === null ? value : { ...anyPart(value), parts: value.parts }];
}
