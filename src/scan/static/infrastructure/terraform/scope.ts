import { type Budget, MAX_DEPTH } from '../budget.js';
import { memberOf, type Span, seenFrom, unknown, type Value } from '../value.js';
import type { Syntax } from './hcl.js';

/** What names mean in a module. */
export interface Scope {
  readonly budget: Budget;
  /** What an expression gives in a scope. */
  evaluate(syntax: Syntax, scope: Scope): Value;
  /** How many names were looked up to get here: locals may name each other, also in a circle. */
  readonly depth: number;
  /** What `var.name` is as far as the folder tells. */
  readonly variables: ReadonlyMap<string, Given>;
  readonly locals: ReadonlyMap<string, Given>;
  /** Iterators of `dynamic` blocks. */
  readonly bound: ReadonlyMap<string, Value>;
}

/** The value of a variable or a local: an expression, or (in JSON syntax) the value itself. */
export interface Given {
  readonly value: Syntax | Value;
  readonly origin: 'elsewhere' | 'default';
}

/** Names that begin so stand for nothing that a file tells. */
const ELUSIVE = /^(?:each|count|path|self|terraform)$/;

/**
 * What a dotted name stands for.
 * @param names its parts, `null` for an index that is not known
 */
export function lookUp(names: readonly (string | null)[], at: Span, scope: Scope): Value {
  scope.budget.spend();
  const [head, second, third] = names;
  if (head === null || head === undefined || scope.depth > MAX_DEPTH) return unknown(at);
  const bound = scope.bound.get(head);
  if (bound !== undefined) return within(bound, names.slice(1), at);
  if (ELUSIVE.test(head) || second === undefined || second === null) return unknown(at);
  if (head === 'var' || head === 'local') {
    const given = (head === 'var' ? scope.variables : scope.locals).get(second);
    if (given === undefined) return unknown(at);
    const value = valueOfGiven(given, scope);
    return within(seenFrom(value, at, given.origin), names.slice(2), at);
  }
  const length = head === 'data' ? 3 : 2;
  if (head === 'data' && (third === null || third === undefined)) return unknown(at);
  const to = names.slice(0, length).join('.');
  return { kind: 'reference', to, part: names.slice(length).join('.'), at, origin: 'elsewhere' };
}

function valueOfGiven({ value }: Given, scope: Scope): Value {
  if ('kind' in value) return value;
  return scope.evaluate(value, { ...scope, depth: scope.depth + 1, bound: new Map() });
}

/** The part of a value that a path leads to. */
function within(value: Value, path: readonly (string | null)[], at: Span): Value {
  let found = value;
  for (const name of path) {
    if (name === null) return unknown(at);
    if (found.kind === 'reference') {
      found = { ...found, part: [found.part, name].filter((part) => part !== '').join('.') };
      continue;
    }
    const next = found.kind === 'list' && /^\d+$/.test(name) ? found.items[Number(name)] : memberOf(found, name);
    if (next === undefined) return unknown(at);
    found = seenFrom(next, at, value.origin === 'default' ? 'default' : 'elsewhere');
  }
  return found;
}
