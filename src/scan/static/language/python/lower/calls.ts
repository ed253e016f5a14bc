import type { Argument, Call, Expression, TypeName } from '../../../ir/expression.js';
import type { Span } from '../../../ir/span.js';
import { expression, type Lowering, spanOf } from '../../../lower/lowering.js';
import { childBy, childrenOf, kindOf } from '../../../tree/flat-tree.js';
import { callArguments } from './arguments.js';
import { record } from './collections.js';
import { scopeOf } from './scope.js';
import { asTarget } from './targets.js';
import { textAt } from './text-at.js';
import { typeName, typeNames } from './types.js';

export function call(lowering: Lowering, node: number): Expression {
  const { tree } = lowering;
  const callee = childBy(tree, node, 'function');
  const args = childBy(tree, node, 'arguments');
  const builtin = kindOf(tree, callee) === 'identifier' ? BUILTINS.get(textAt(tree, callee)) : undefined;
  const span = spanOf(lowering, node);
  const syntax = builtin?.(lowering, args, span) ?? null;
  if (syntax !== null) return syntax;
  const made = ofBase(lowering, { callee: expression(lowering, callee), args: callArguments(lowering, args) }, span);
  return converted(made, span);
}

/** Built-in types that a text is turned into, and nothing of it stays. */
const NUMBERS: ReadonlySet<string> = new Set(['int', 'float', 'bool']);

/** `args.get('n', type=int)`, as mappings of requests have it: the number that `int` makes of it. */
function converted(made: Call, span: Span): Expression {
  const { callee, args } = made;
  if (callee.kind !== 'member' || !/^(?:get|getlist|pop)$/.test(callee.name)) return made;
  const type = args.find(({ name }) => name === 'type')?.value;
  if (type?.kind !== 'name' || !NUMBERS.has(type.name)) return made;
  return { kind: 'call', callee: type, args: [{ value: made, name: null, spread: false }], form: 'call', ...span };
}

interface Made {
  readonly callee: Expression;
  readonly args: readonly Argument[];
}

/** `super().__init__(x)` makes the base's part; `Base.method(self, x)` is `super().method(x)` with the base named. */
function ofBase(lowering: Lowering, { callee, args }: Made, span: Span): Call {
  if (callee.kind !== 'member') return { kind: 'call', callee, args, form: 'call', ...span };
  const named = isBase(lowering, callee.object) && args[0]?.value.kind === 'name' && args[0].value.name === 'this';
  const object: Expression = named
    ? { ...spanOfExpression(callee.object), kind: 'name', name: 'super' }
    : callee.object;
  const rest = named ? args.slice(1) : args;
  const maker = object.kind === 'name' && object.name === 'super' && callee.name === '__init__';
  return { kind: 'call', callee: maker ? object : { ...callee, object }, args: rest, form: 'call', ...span };
}

function spanOfExpression({ start, end }: Expression): Span {
  return { start, end };
}

function isBase(lowering: Lowering, object: Expression): boolean {
  const { bases } = scopeOf(lowering);
  if (bases.length === 0 || (object.kind !== 'name' && object.kind !== 'member')) return false;
  return bases.includes(lowering.tree.text.slice(object.start, Math.min(object.end, object.start + 300)));
}

/** Built-in functions that are syntax elsewhere; null where the call is not of that form. */
const BUILTINS: ReadonlyMap<string, (lowering: Lowering, args: number, span: Span) => Expression | null> = new Map([
  ['isinstance', typeTest],
  ['str', asText],
  ['super', baseObject],
  ['dict', keywordRecord],
  ['getattr', attributeCalled],
  ['setattr', attributeSet],
]);

function baseObject(_lowering: Lowering, _args: number, span: Span): Expression {
  return { kind: 'name', name: 'super', ...span };
}

/** `isinstance(x, T)`, `isinstance(x, (A, B))`. */
function typeTest(lowering: Lowering, args: number, span: Span): Expression | null {
  const { tree } = lowering;
  const [subject, tested, ...more] = childrenOf(tree, args);
  if (subject === undefined || tested === undefined || more.length > 0) return null;
  const types = testedTypes(lowering, tested);
  const [first, ...others] = types;
  if (first === undefined) return null;
  const value = expression(lowering, subject);
  const tests = others.map((type): Expression => ({ kind: 'type-test', value, type, ...span }));
  return tests.reduce<Expression>((left, right) => ({ kind: 'logical', operator: 'or', left, right, ...span }), {
    kind: 'type-test',
    value,
    type: first,
    ...span,
  });
}

function testedTypes(lowering: Lowering, node: number): readonly TypeName[] {
  const { tree } = lowering;
  if (kindOf(tree, node) === 'tuple') return typeNames(lowering, childrenOf(tree, node).slice(0, 50));
  const type = typeName(lowering, node);
  if (type === null) return [];
  return type.name === 'Union' ? type.args : [type];
}

/** `str(x)`: the same in another form, so that what is found out of it holds for `x`. */
function asText(lowering: Lowering, args: number, span: Span): Expression | null {
  const { tree } = lowering;
  const [only, ...more] = childrenOf(tree, args);
  if (only === undefined || more.length > 0 || kindOf(tree, args) !== 'argument_list') return null;
  if (/splat|keyword/.test(kindOf(tree, only))) return null;
  return { kind: 'wrapped', form: 'cast', type: { name: 'str', args: [] }, value: expression(lowering, only), ...span };
}

/** `dict(a=1, **b)`. */
function keywordRecord(lowering: Lowering, args: number, span: Span): Expression | null {
  const { tree } = lowering;
  const entries = childrenOf(tree, args);
  const keyed = entries.every((child) => /^(?:keyword_argument|dictionary_splat)$/.test(kindOf(tree, child)));
  return keyed && kindOf(tree, args) === 'argument_list' ? record(lowering, entries, span) : null;
}

/** `getattr(x, 'name')`, `getattr(x, name)`, `getattr(x, 'name', fallback)`. */
function attributeCalled(lowering: Lowering, args: number, span: Span): Expression | null {
  const [object, key, fallback, ...more] = childrenOf(lowering.tree, args);
  if (object === undefined || key === undefined || more.length > 0) return null;
  if (/splat|keyword/.test(kindOf(lowering.tree, object) + kindOf(lowering.tree, key))) return null;
  const name = constantText(lowering, key);
  const whole = expression(lowering, object);
  const left: Expression =
    name === null
      ? { kind: 'index', object: whole, key: expression(lowering, key), ...span }
      : { kind: 'member', object: whole, name, ...span };
  if (fallback === undefined) return left;
  return { kind: 'logical', operator: 'else', left, right: expression(lowering, fallback), ...span };
}

/** `setattr(x, 'name', value)`. */
function attributeSet(lowering: Lowering, args: number, span: Span): Expression | null {
  const [object, key, value, ...more] = childrenOf(lowering.tree, args);
  const name = constantText(lowering, key);
  if (object === undefined || value === undefined || name === null || more.length > 0) return null;
  const target = asTarget({ kind: 'member', object: expression(lowering, object), name, ...span });
  return target === null ? null : { kind: 'assignment', target, value: expression(lowering, value), ...span };
}

function constantText(lowering: Lowering, node: number | undefined): string | null {
  if (node === undefined || kindOf(lowering.tree, node) !== 'string') return null;
  const value = expression(lowering, node);
  return value.kind === 'constant' && typeof value.value === 'string' ? value.value : null;
}
