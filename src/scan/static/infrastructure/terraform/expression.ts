import { type Entry, joined, list, map, type Scalar, type Span, scalar, unknown, type Value } from '../value.js';
import { callFunction } from './functions.js';
import { kindOfSyntax, parts, type Syntax, sourceOf, spanOf } from './hcl.js';
import { lookUp, type Scope } from './scope.js';
import { templateOf } from './template.js';

const MAX_NESTING = 200;

/** What an expression gives as far as it can be told: constants, names of the module, a few functions, templates. */
export function evaluate(syntax: Syntax, scope: Scope, nesting = 0): Value {
  scope.budget.spend();
  const at = spanOf(syntax);
  if (nesting > MAX_NESTING) return unknown(at);
  const next = (inner: Syntax): Value => evaluate(inner, scope, nesting + 1);
  const [first, ...rest] = parts(syntax);
  if (first === undefined) return leaf(syntax, at);
  switch (kindOfSyntax(syntax)) {
    case 'expression':
      if (kindOfSyntax(first) === 'variable_expr') return lookUp(namesOf([first, ...rest], scope), at, scope);
      return rest.length === 0 ? { ...next(first), at } : unknown(at);
    case 'variable_expr':
      return lookUp([sourceOf(first)], at, scope);
    case 'literal_value':
    case 'template_expr':
    case 'collection_value':
    case 'operation':
      return next(first);
    case 'string_lit':
    case 'quoted_template':
    case 'heredoc_template':
      return weighed(joined(templateOf(syntax, next), at), scope);
    case 'tuple':
      return list(parts(syntax, 'expression').map(next), at);
    case 'object':
      return objectOf(syntax, at, next);
    case 'function_call':
      return weighed(callFunction(sourceOf(first), argumentsOf(syntax).map(next), at), scope);
    case 'conditional':
      return conditional(syntax, at, next);
    case 'unary_operation':
      return unary(syntax, at, scope, next);
    case 'binary_operation':
      return binary(syntax, at, scope, next);
    default:
      return unknown(at);
  }
}

/** The value, with its size taken from the budget: texts and lists that are joined over and over grow without end. */
function weighed(value: Value, { budget }: Scope): Value {
  if (value.kind === 'scalar' && typeof value.value === 'string') budget.spend(Math.ceil(value.value.length / 64));
  if (value.kind === 'text') budget.spend(value.parts.length);
  if (value.kind === 'list') budget.spend(value.items.length);
  if (value.kind === 'map') budget.spend(value.entries.length);
  return value;
}

function leaf(syntax: Syntax, at: Span): Value {
  const source = sourceOf(syntax);
  switch (kindOfSyntax(syntax)) {
    case 'literal_value':
      return constant(source, at);
    case 'numeric_lit':
      return scalar(Number(source), at);
    case 'bool_lit':
      return scalar(source === 'true', at);
    case 'null_lit':
      return scalar(null, at);
    case 'tuple':
      return list([], at);
    case 'object':
      return map([], at);
    default:
      return unknown(at);
  }
}

function constant(source: string, at: Span): Value {
  const words: Readonly<Record<string, Scalar>> = { true: true, false: false, null: null };
  const word = Object.hasOwn(words, source) ? words[source] : undefined;
  if (word !== undefined) return scalar(word, at);
  return source !== '' && Number.isFinite(Number(source)) ? scalar(Number(source), at) : unknown(at);
}

function objectOf(syntax: Syntax, at: Span, next: (inner: Syntax) => Value): Value {
  let open = false;
  const entries = parts(syntax, 'object_elem').flatMap((element): Entry[] => {
    const [key, value] = parts(element);
    const name = key === undefined ? null : keyOf(key, next);
    if (key === undefined || value === undefined || name === null) {
      open = true;
      return [];
    }
    return [{ key: name, keyAt: spanOf(key), value: next(value) }];
  });
  return map(entries, at, open);
}

/** A bare name is its own text; anything else is evaluated. */
function keyOf(key: Syntax, next: (inner: Syntax) => Value): string | null {
  const source = sourceOf(key);
  if (/^[A-Za-z_][\w-]*$/.test(source)) return source;
  const value = next(key);
  return value.kind === 'scalar' && value.value !== null ? String(value.value) : null;
}

function argumentsOf(syntax: Syntax): Syntax[] {
  return parts(syntax, 'function_arguments').flatMap((found) => parts(found, 'expression'));
}

/** `var.list[0].name` as its names; null for an index that is computed, and for a splat. */
function namesOf(steps: readonly Syntax[], scope: Scope): (string | null)[] {
  return steps.map((step) => {
    const kind = kindOfSyntax(step);
    if (kind === 'variable_expr' || kind === 'get_attr') return sourceOf(step).replace(/^\.\s*/, '');
    const index = parts(step)
      .flatMap((inner) => parts(inner))
      .find((inner) => kindOfSyntax(inner) === 'expression');
    const value = index === undefined ? null : evaluate(index, scope);
    return value?.kind === 'scalar' && value.value !== null ? String(value.value) : null;
  });
}

function conditional(syntax: Syntax, at: Span, next: (inner: Syntax) => Value): Value {
  const [test, yes, no] = parts(syntax, 'expression');
  if (test === undefined || yes === undefined || no === undefined) return unknown(at);
  const answer = next(test);
  if (answer.kind === 'scalar' && typeof answer.value === 'boolean' && answer.origin !== 'default') {
    return next(answer.value ? yes : no);
  }
  const [left, right] = [next(yes), next(no)];
  const alike = left.kind === 'scalar' && right.kind === 'scalar' && left.value === right.value;
  return alike ? left : unknown(at);
}

/** An operand with the steps that lead on from it (`var.a[0].b`): inside operations these stand side by side. */
function operandsOf(syntax: Syntax): Syntax[][] {
  const operands: Syntax[][] = [];
  for (const part of parts(syntax)) {
    const leadsOn = /^(?:get_attr|index|splat)$/.test(kindOfSyntax(part));
    if (leadsOn) operands.at(-1)?.push(part);
    else operands.push([part]);
  }
  return operands;
}

function operand(steps: readonly Syntax[], at: Span, scope: Scope, next: (inner: Syntax) => Value): Value {
  const [first] = steps;
  if (first === undefined) return unknown(at);
  if (kindOfSyntax(first) === 'variable_expr') return lookUp(namesOf(steps, scope), at, scope);
  return steps.length === 1 ? next(first) : unknown(at);
}

function unary(syntax: Syntax, at: Span, scope: Scope, next: (inner: Syntax) => Value): Value {
  const value = operand(operandsOf(syntax)[0] ?? [], at, scope, next);
  if (value.kind !== 'scalar') return unknown(at);
  if (sourceOf(syntax).startsWith('!')) {
    return typeof value.value === 'boolean' ? { ...value, value: !value.value, at } : unknown(at);
  }
  return typeof value.value === 'number' ? { ...value, value: -value.value, at } : unknown(at);
}

function binary(syntax: Syntax, at: Span, scope: Scope, next: (inner: Syntax) => Value): Value {
  const [left, right] = operandsOf(syntax);
  const [last, first] = [left?.at(-1), right?.[0]];
  if (left === undefined || right === undefined || last === undefined || first === undefined) return unknown(at);
  const operator = syntax.tree.text.slice(spanOf(last).end, spanOf(first).start).replace(/[()\s]/g, '');
  const [a, b] = [operand(left, at, scope, next), operand(right, at, scope, next)];
  if (a.kind !== 'scalar' || b.kind !== 'scalar') return unknown(at);
  const origin = [a.origin, b.origin].includes('default') ? 'default' : 'elsewhere';
  switch (operator) {
    case '==':
      return scalar(a.value === b.value, at, origin);
    case '!=':
      return scalar(a.value !== b.value, at, origin);
    case '&&':
      return scalar(a.value === true && b.value === true, at, origin);
    case '||':
      return scalar(a.value === true || b.value === true, at, origin);
    default:
      return unknown(at);
  }
}
