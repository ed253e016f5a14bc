import { partOf, type Term } from '../term/term.js';
import type { Facts } from './facts.js';

export type Constant = string | number | boolean;

const DEEPEST = 8;

/** The constant that a term is for sure: a literal, a name that is set once, both put together. */
export function constantOf(term: Term, facts: Facts, depth = 0): Constant | null {
  if (depth > DEEPEST) return null;
  switch (term.kind) {
    case 'string':
      return term.text;
    case 'true':
    case 'false':
      return term.kind === 'true';
    case 'boolean':
    case 'boolean_literal':
    case 'bool_lit':
      return /^true$/i.test(term.text);
    case 'name':
    case 'dot':
      return namedConstant(term, facts, depth);
    case 'binary':
      return joined(term, facts, depth);
    case 'template':
      return allTogether(term.parts, facts, depth);
    default:
      return numberOf(term);
  }
}

export function numberOf(term: Term): number | null {
  if (term.kind === 'unary' && term.text === '-') {
    const inside = term.parts[0] === undefined ? null : numberOf(term.parts[0]);
    return inside === null ? null : -inside;
  }
  if (
    !/^(?:integer|float|number|int_literal|float_literal|numeric_lit|\w*(?:integer|floating_point|real)_literal)$/.test(
      term.kind,
    )
  )
    return null;
  const plain = term.text.replaceAll('_', '').replace(/(?<=^\d[\d.]*)[LlFfDdUuMm]+$/, '');
  const value = Number(/^0[0-7]+$/.test(plain) ? `0o${plain.slice(1)}` : plain);
  return plain === '' || Number.isNaN(value) ? null : value;
}

function namedConstant(term: Term, facts: Facts, depth: number): Constant | null {
  const name = term.kind === 'name' ? term : memberName(term);
  if (name === null) return null;
  if (term.kind === 'name' && /^(?:True|False)$/.test(term.text)) return term.text === 'True';
  const value = facts.definition(name.text, term)?.value ?? null;
  return value === null ? null : constantOf(value, facts, depth + 1);
}

/** `this.X`, `self.X`, `Class.X` with the class around it. */
function memberName(term: Term): Term | null {
  const [object, name] = [partOf(term, 'object'), partOf(term, 'name')];
  return object?.kind === 'name' && /^(?:this|self|static|[A-Z]\w*)$/.test(object.text) && name?.kind === 'name'
    ? name
    : null;
}

function joined(term: Term, facts: Facts, depth: number): Constant | null {
  if (term.text !== '+' && term.text !== '.') return null;
  const [left, right] = [partOf(term, 'left'), partOf(term, 'right')];
  if (left === null || right === null) return null;
  const a = constantOf(left, facts, depth + 1);
  const b = a === null ? null : constantOf(right, facts, depth + 1);
  if (a === null || b === null) return null;
  return typeof a === 'string' || typeof b === 'string' ? `${a}${b}` : null;
}

function allTogether(parts: readonly Term[], facts: Facts, depth: number): string | null {
  let all = '';
  for (const part of parts) {
    const piece = constantOf(part, facts, depth + 1);
    if (piece === null) return null;
    all += String(piece);
  }
  return all;
}
