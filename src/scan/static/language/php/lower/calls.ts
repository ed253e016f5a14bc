import type { Argument, Call, Expression, Member, Name } from '../../../ir/expression.js';
import { expression, type Lowering, opaque, spanOf } from '../../../lower/lowering.js';
import { childBy, childrenOf, firstOf, kindOf, NONE, textOf } from '../../../tree/flat-tree.js';
import { selfName, symbolName } from './names.js';
import { special } from './special-calls.js';

/** The arguments of a call; none for a function that is only taken as a value (`f(...)`). */
export function argumentsOf(lowering: Lowering, node: number): Argument[] {
  if (node === NONE) return [];
  const { tree } = lowering;
  return childrenOf(tree, node)
    .filter((child) => kindOf(tree, child) === 'argument')
    .map((child) => {
      const name = childBy(tree, child, 'name');
      const values = childrenOf(tree, child).filter((at) => at !== name && kindOf(tree, at) !== 'reference_modifier');
      const value = values[0] ?? NONE;
      const spread = value !== NONE && kindOf(tree, value) === 'variadic_unpacking';
      return {
        value: expression(lowering, spread ? firstOf(tree, value) : value),
        name: name === NONE ? null : textOf(tree, name),
        spread,
      };
    });
}

/** The call of a function that the language has a word of its own for. */
export function wordCall(lowering: Lowering, node: number, word: string, values: readonly number[]): Call {
  const span = spanOf(lowering, node);
  const args = values.map((value) => ({ value: expression(lowering, value), name: null, spread: false }));
  return { kind: 'call', callee: { kind: 'name', name: word, ...span }, args, form: 'call', ...span };
}

export function functionCall(lowering: Lowering, node: number): Expression {
  const { tree } = lowering;
  const callee = childBy(tree, node, 'function');
  const list = childBy(tree, node, 'arguments');
  const name = calleeOf(lowering, callee);
  if (isTaken(lowering, list)) return name;
  const args = argumentsOf(lowering, list);
  const known = name.kind === 'name' ? special(name, args, spanOf(lowering, node)) : null;
  return known ?? { kind: 'call', callee: name, args, form: 'call', ...spanOf(lowering, node) };
}

/** `f(...)`: the function itself. */
function isTaken({ tree }: Lowering, list: number): boolean {
  return list !== NONE && childrenOf(tree, list).some((child) => kindOf(tree, child) === 'variadic_placeholder');
}

function calleeOf(lowering: Lowering, node: number): Expression {
  const kind = kindOf(lowering.tree, node);
  if (/^(?:name|qualified_name|relative_name)$/.test(kind)) return symbol(lowering, node);
  const value = expression(lowering, node);
  return /^(?:variable_name|subscript_expression|dynamic_variable_name)$/.test(kind) ? namedFunction(value) : value;
}

/** What a value names: a function by its name is one, so the name must not come from outside. */
function namedFunction(value: Expression): Call {
  const { start, end } = value;
  const args = [{ value, name: null, spread: false }];
  return {
    kind: 'call',
    callee: { kind: 'name', name: 'variable-function', start, end },
    args,
    form: 'call',
    start,
    end,
  };
}

/** Constants of the language: nobody can give them another value. */
const PREDEFINED = /^(?:CURLOPT|LIBXML|FILTER|ENT|PREG|JSON|PHP_URL|PATHINFO|EXTR|LDAP)_[A-Z0-9_]+$/;

/** A bare name that is a value: a constant. One of the language stands for its own name. */
export function constant(lowering: Lowering, node: number): Expression {
  const written = textOf(lowering.tree, node).replace(/^\\/, '');
  if (PREDEFINED.test(written)) return { kind: 'constant', value: written, ...spanOf(lowering, node) };
  return symbol(lowering, node);
}

export function symbol(lowering: Lowering, node: number): Name {
  const name = selfName(lowering, node) ?? symbolName(lowering, node);
  return { kind: 'name', name, ...spanOf(lowering, node) };
}

/** `$a->b(…)`, `$a?->b(…)`, `A::b(…)`, `parent::__construct(…)`. */
export function methodCall(lowering: Lowering, node: number): Expression {
  const callee = part(lowering, node);
  const list = childBy(lowering.tree, node, 'arguments');
  if (isTaken(lowering, list)) return callee;
  const args = argumentsOf(lowering, list);
  const made = callee.kind === 'member' && callee.name === 'constructor' ? callee.object : callee;
  return { kind: 'call', callee: made, args, form: 'call', ...spanOf(lowering, node) };
}

/** A part of an object or class by its written or computed name. */
export function part(lowering: Lowering, node: number): Expression {
  const { tree } = lowering;
  const holder = childBy(tree, node, 'object');
  const name = childBy(tree, node, 'name');
  const object = scope(lowering, holder === NONE ? childBy(tree, node, 'scope') : holder);
  const span = spanOf(lowering, node);
  if (kindOf(tree, name) === 'name') {
    const written = textOf(tree, name);
    return {
      kind: 'member',
      object,
      name: written === '__construct' ? 'constructor' : written,
      ...span,
    } satisfies Member;
  }
  const isStatic = kindOf(tree, node) === 'scoped_property_access_expression';
  if (isStatic && kindOf(tree, name) === 'variable_name') {
    return { kind: 'member', object, name: textOf(tree, name).replace(/^\$/, ''), ...span };
  }
  const key = expression(lowering, name);
  const isCall = kindOf(tree, node).endsWith('_call_expression');
  return { kind: 'index', object, key: isCall ? namedFunction(key) : key, ...span };
}

/** What stands before `::` or `->`. */
function scope(lowering: Lowering, node: number): Expression {
  const { tree } = lowering;
  const kind = kindOf(tree, node);
  if (node === NONE) return expression(lowering, node);
  if (kind === 'relative_scope' && textOf(tree, node).toLowerCase() === 'parent') {
    return { kind: 'name', name: 'super', ...spanOf(lowering, node) };
  }
  const named = kind === 'relative_scope' || /^(?:name|qualified_name|relative_name)$/.test(kind);
  return named ? symbol(lowering, node) : expression(lowering, node);
}

/** `A::B`; `A::class` is the class's name as a text. */
export function classConstant(lowering: Lowering, node: number): Expression {
  const { tree } = lowering;
  const [holder = NONE, name = NONE] = childrenOf(tree, node);
  if (holder === NONE || name === NONE) return opaque(lowering, node);
  const object = scope(lowering, holder);
  const span = spanOf(lowering, node);
  const written = textOf(tree, name);
  if (written === 'class' && object.kind === 'name') return { kind: 'constant', value: object.name, ...span };
  if (kindOf(tree, name) !== 'name') return { kind: 'index', object, key: expression(lowering, name), ...span };
  return { kind: 'member', object, name: written, ...span };
}

/** `new A(…)`. Anonymous classes are made by the declarations. */
export function construction(lowering: Lowering, node: number): Expression {
  const { tree } = lowering;
  const [made = NONE] = childrenOf(tree, node);
  const list = childrenOf(tree, node).find((child) => kindOf(tree, child) === 'arguments') ?? NONE;
  if (made === NONE || made === list) return opaque(lowering, node);
  const args = argumentsOf(lowering, list);
  const named = kindOf(tree, made) === 'variable_name';
  const callee = named ? namedFunction(scope(lowering, made)) : scope(lowering, made);
  return { kind: 'call', callee, args, form: 'new', ...spanOf(lowering, node) };
}
