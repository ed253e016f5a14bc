import { type Literal, literal, onlyLiteral, type Value } from './value.js';

const OPERATIONS: Readonly<Record<string, (a: number, b: number) => Literal>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => (Number.isInteger(a) && Number.isInteger(b) && b !== 0 && a % b !== 0 ? undefined : a / b),
  '%': (a, b) => (b === 0 ? undefined : a % b),
  '<': (a, b) => a < b,
  '>': (a, b) => a > b,
  '<=': (a, b) => a <= b,
  '>=': (a, b) => a >= b,
  '==': (a, b) => a === b,
  '!=': (a, b) => a !== b,
};

/** The result of an operation whose both sides are known; null where it is not known. */
export function arithmetic(operator: string, left: Value, right: Value): Value | null {
  const a = onlyLiteral(left);
  const b = onlyLiteral(right);
  if (a === null || b === null) return null;
  if (typeof a.value === 'number' && typeof b.value === 'number') {
    const made = OPERATIONS[operator]?.(a.value, b.value);
    return made === undefined ? integerDivision(operator, a.value, b.value) : literal(made);
  }
  if (operator === '==') return literal(a.value === b.value);
  if (operator === '!=') return literal(a.value !== b.value);
  return null;
}

/** Languages differ in what `500 / 42` is; a comparison holds for both answers or is not known. */
function integerDivision(operator: string, a: number, b: number): Value | null {
  if (operator !== '/' || b === 0) return null;
  return literal(Math.trunc(a / b));
}
