import type { Expression, Value } from './comparison.js';

/** What an expression comes to; null where it cannot be known. @param valueFor what a metavariable stands for */
export function evaluate(expression: Expression, valueFor: (name: string) => Value): Value {
  const inner = (each: Expression) => evaluate(each, valueFor);
  switch (expression.kind) {
    case 'value':
      return expression.value;
    case 'metavariable':
      return valueFor(expression.name);
    case 'list':
      return expression.of.map(inner);
    case 'call':
      return called(expression.name, expression.args.map(inner));
    case 'operation':
      return operated(expression.operator, expression.of, inner);
  }
}

function called(name: string, args: readonly Value[]): Value {
  const [first = null, second = null] = args;
  switch (name) {
    case 'int':
    case 'float': {
      const number = typeof first === 'number' ? first : Number(typeof first === 'string' ? first.trim() : Number.NaN);
      if (Number.isNaN(number)) return null;
      return name === 'int' ? Math.trunc(number) : number;
    }
    case 'str':
      return first === null ? null : String(first);
    case 'len':
      return typeof first === 'string' || Array.isArray(first) ? first.length : null;
    case 're.match':
      return typeof first === 'string' && second !== null ? matches(`^(?:${first})`, String(second)) : null;
    default:
      return null;
  }
}

function matches(pattern: string, text: string): boolean | null {
  try {
    return new RegExp(pattern).test(text);
  } catch {
    return null;
  }
}

function operated(operator: string, of: readonly Expression[], inner: (expression: Expression) => Value): Value {
  const [left, right] = of;
  const a = left === undefined ? null : inner(left);
  if (operator === 'and') return a === null || a === false ? a : right === undefined ? null : inner(right);
  if (operator === 'or') return a === true ? a : right === undefined ? null : inner(right);
  if (operator === 'not') return a === null ? null : a === false || a === 0 || a === '';
  if (operator === 'minus') return typeof a === 'number' ? -a : null;
  const b = right === undefined ? null : inner(right);
  if (a === null || b === null) return null;
  if (operator === 'in') return isIn(a, b);
  if (operator === 'not in') return !isIn(a, b);
  if (operator === '==') return a === b;
  if (operator === '!=') return a !== b;
  if (typeof a === 'number' && typeof b === 'number') return ofNumbers(operator, a, b);
  if (typeof a === 'string' && typeof b === 'string')
    return operator === '+' ? a + b : compared(operator, a < b, a > b);
  return null;
}

function isIn(a: Value, b: Value): boolean {
  return typeof b === 'string' ? b.includes(String(a)) : Array.isArray(b) && b.includes(a);
}

function ofNumbers(operator: string, a: number, b: number): Value {
  switch (operator) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '/':
      return a / b;
    case '//':
      return Math.floor(a / b);
    case '%':
      return a % b;
    case '&':
      return a & b;
    case '|':
      return a | b;
    case '^':
      return a ^ b;
    default:
      return compared(operator, a < b, a > b);
  }
}

function compared(operator: string, below: boolean, above: boolean): boolean | null {
  if (operator === '<') return below;
  if (operator === '>') return above;
  if (operator === '<=') return !above;
  return operator === '>=' ? !below : null;
}
