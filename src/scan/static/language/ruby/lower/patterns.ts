import type { Expression, Target } from '../../../ir/expression.js';
import type { Statement } from '../../../ir/statement.js';
import { expression, type Lowering, spanOf } from '../../../lower/lowering.js';
import { childBy, childrenBy, childrenOf, firstOf, kindOf, NONE, textOf } from '../../../tree/flat-tree.js';
import { isValueName, typeOf, variable } from './names.js';
import { operation } from './operators.js';

/** Patterns in patterns that are followed. */
const DEEPEST = 20;

/** When a value fits a pattern, as far as that can be said; else unknown. */
export function condition(lowering: Lowering, pattern: number, value: Expression): Expression {
  const { tree } = lowering;
  const span = spanOf(lowering, pattern);
  const unknown: Expression = { kind: 'opaque', inside: [], ...span };
  switch (kindOf(tree, pattern)) {
    case 'string':
    case 'simple_symbol':
    case 'integer':
    case 'float':
    case 'nil':
    case 'true':
    case 'false':
    case 'regex':
      return operation('===', value, expression(lowering, pattern), span);
    case 'as_pattern':
      return condition(lowering, childBy(tree, pattern, 'value'), value);
    case 'alternative_pattern': {
      const ways = childrenBy(tree, pattern, 'alternatives').map((at) => condition(lowering, at, value));
      if (ways.length > DEEPEST) return { kind: 'opaque', inside: ways, ...span };
      return ways.reduce((left, right) => operation('or', left, right, span));
    }
    case 'constant':
    case 'scope_resolution': {
      const type = isValueName(lowering, pattern) ? null : typeOf(lowering, pattern);
      if (type === null) return operation('==', value, expression(lowering, pattern), span);
      return { kind: 'type-test', value, type, ...span };
    }
    default:
      return unknown;
  }
}

/** The names that a pattern gives to the value and its parts. */
export function bindings(lowering: Lowering, pattern: number, value: Expression, depth = 0): Statement[] {
  const { tree } = lowering;
  if (pattern === NONE || depth > DEEPEST) return [];
  const span = spanOf(lowering, pattern);
  const part = (key: string | number): Expression => ({
    kind: 'index',
    object: value,
    key: { kind: 'constant', value: key, ...span },
    ...span,
  });
  switch (kindOf(tree, pattern)) {
    case 'identifier':
      return [bound(variable(lowering, pattern), value)];
    case 'as_pattern': {
      const name = childBy(tree, pattern, 'name');
      const inner = bindings(lowering, childBy(tree, pattern, 'value'), value, depth + 1);
      return name === NONE ? inner : [...inner, bound(variable(lowering, name), value)];
    }
    case 'splat_parameter':
    case 'hash_splat_parameter': {
      const name = childBy(tree, pattern, 'name');
      return name === NONE ? [] : [bound(variable(lowering, name), value)];
    }
    case 'keyword_pattern': {
      const key = childBy(tree, pattern, 'key');
      const inner = childBy(tree, pattern, 'value');
      if (key === NONE) return [];
      const name = textOf(tree, key);
      return inner === NONE
        ? [bound(variable(lowering, key), part(name))]
        : bindings(lowering, inner, part(name), depth + 1);
    }
    case 'array_pattern':
    case 'find_pattern':
      return childrenOf(tree, pattern).flatMap((child, place) => {
        const rest = kindOf(tree, child) === 'splat_parameter';
        return bindings(lowering, child, rest ? value : part(place), depth + 1);
      });
    default:
      return firstOf(tree, pattern) === NONE
        ? []
        : childrenOf(tree, pattern).flatMap((child) => bindingsBelow(lowering, child, value, depth));
  }
}

/** In what is no pattern of its own, names are looked at only where they can be given. */
function bindingsBelow(lowering: Lowering, child: number, value: Expression, depth: number): Statement[] {
  const named = /_pattern$|^hash_splat_parameter$/.test(kindOf(lowering.tree, child));
  return named ? bindings(lowering, child, value, depth + 1) : [];
}

function bound(target: Target & { start: number; end: number }, value: Expression): Statement {
  return { kind: 'assign', target, type: null, value, start: target.start, end: target.end };
}
