import type { Argument, Expression } from '../../../ir/expression.js';
import type { Span } from '../../../ir/span.js';
import { type Lowering, spanOf } from '../../../lower/lowering.js';
import { childBy, firstOf, NONE } from '../../../tree/flat-tree.js';
import { isValueName, typeOf } from './names.js';
import { matches, negated } from './operators.js';

/** Methods that ask or say what other languages have operators for; null of all others. */
export function special(
  lowering: Lowering,
  node: number,
  object: Expression,
  name: string,
  args: readonly Argument[],
): Expression | null {
  const span = spanOf(lowering, node);
  const [first] = args;
  if (args.length === 0) return withoutArgument(object, name, span);
  if (first === undefined || first.spread || first.name !== null) return null;
  const { value } = first;
  if (/^(?:__send__|send|public_send)$/.test(name)) return sent(object, value, args.slice(1), span);
  if (args.length > 1) return null;
  if (name === 'popen' && value.kind === 'list') return spawned(object, value.items, span);
  switch (name) {
    case 'is_a?':
    case 'kind_of?':
    case 'instance_of?':
      return typeTest(lowering, node, object, span);
    case 'include?':
    case 'member?':
    case 'key?':
    case 'has_key?':
      return { kind: 'binary', operator: 'in', left: value, right: object, ...span };
    case 'exclude?':
      return { kind: 'binary', operator: 'not in', left: value, right: object, ...span };
    case 'in?':
      return { kind: 'binary', operator: 'in', left: object, right: value, ...span };
    case 'eql?':
    case 'equal?':
      return { kind: 'binary', operator: '==', left: object, right: value, ...span };
    case 'match?':
      if (object.kind === 'pattern') return matches(object, value, span);
      return value.kind === 'pattern' ? matches(value, object, span) : null;
    default:
      return null;
  }
}

function withoutArgument(object: Expression, name: string, span: Span): Expression | null {
  switch (name) {
    case 'nil?':
      return {
        kind: 'binary',
        operator: '==',
        left: object,
        right: { kind: 'constant', value: undefined, ...span },
        ...span,
      };
    case 'blank?':
      return { ...negated(object), ...span };
    case 'present?':
      return negated({ ...negated(object), ...span });
    case 'freeze':
    case 'itself':
      return object;
    default:
      return null;
  }
}

/** `IO.popen(['a', b])` starts a program without a shell: as `popen('a', b)`. */
function spawned(object: Expression, args: readonly Argument[], span: Span): Expression {
  return { kind: 'call', callee: { kind: 'member', object, name: 'popen', ...span }, args, form: 'call', ...span };
}

/** `x.send(:name, …)` is `x.name(…)`. */
function sent(object: Expression, method: Expression, args: readonly Argument[], span: Span): Expression | null {
  if (method.kind !== 'constant' || typeof method.value !== 'string') return null;
  const callee: Expression = { kind: 'member', object, name: method.value, ...span };
  return { kind: 'call', callee, args, form: 'call', ...span };
}

function typeTest(lowering: Lowering, node: number, value: Expression, span: Span): Expression | null {
  const { tree } = lowering;
  const list = childBy(tree, node, 'arguments');
  const named = list === NONE ? NONE : firstOf(tree, list);
  const type = named === NONE || isValueName(lowering, named) ? null : typeOf(lowering, named);
  return type === null ? null : { kind: 'type-test', value, type, ...span };
}
