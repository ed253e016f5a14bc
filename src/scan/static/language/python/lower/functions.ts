import type { Expression } from '../../../ir/expression.js';
import type { Annotation, FunctionForm, Parameter } from '../../../ir/module.js';
import type { Statement } from '../../../ir/statement.js';
import { expression, type Lowering, reserveFunction, spanOf, statementsIn } from '../../../lower/lowering.js';
import { childBy } from '../../../tree/flat-tree.js';
import { spelled } from './names.js';
import { parameters } from './parameters.js';
import { type Scope, scopeOf, within } from './scope.js';
import { textAt } from './text-at.js';
import { typeName } from './types.js';

/** `def`: a method where it stands directly in a class, else a declaration. */
export function functionDefinition(
  lowering: Lowering,
  node: number,
  annotations: readonly Annotation[] = [],
): Statement[] {
  const { tree } = lowering;
  const index = reserveFunction(lowering, node);
  const { body } = scopeOf(lowering);
  const name = textAt(tree, childBy(tree, node, 'name'));
  const header = {
    ...spanOf(lowering, node),
    name: body !== null && name === '__init__' ? 'constructor' : spelled(name),
    annotations,
    returns: typeName(lowering, childBy(tree, node, 'return_type')),
  };
  const all = parameters(lowering, childBy(tree, node, 'parameters'));
  const lower = () => statementsIn(lowering, childBy(tree, node, 'body'));
  if (body !== null) {
    body.methods.push(index);
    const method = methodShape(name, annotations, all);
    const scope: Scope = { receiver: method.receiver, body: null, bases: scopeOf(lowering).bases };
    lowering.functions[index] = {
      ...header,
      class: body.index,
      static: method.static,
      parameters: method.parameters,
      body: within(lowering, scope, lower),
    };
    return [];
  }
  lowering.functions[index] = {
    ...header,
    class: null,
    static: false,
    parameters: all,
    body: within(lowering, inner(lowering, all), lower),
  };
  return [{ kind: 'declare', name: header.name, what: { function: index }, ...spanOf(lowering, node) }];
}

type MethodShape = Pick<FunctionForm, 'static' | 'parameters'> & { readonly receiver: string | null };

/** The first parameter of a method is its object, or its class, unless a decorator says that it has none. */
function methodShape(name: string, annotations: readonly Annotation[], all: readonly Parameter[]): MethodShape {
  const says = new Set(annotations.map(({ callee }) => lastName(callee)));
  if (says.has('staticmethod') || says.has('abstractstaticmethod')) {
    return { static: true, receiver: null, parameters: all };
  }
  const ofClass = says.has('classmethod') || says.has('abstractclassmethod') || IMPLICIT_CLASS_METHODS.has(name);
  const [first, ...rest] = all;
  if (first === undefined || first.rest !== 'no' || first.target.kind !== 'name') {
    return { static: ofClass, receiver: null, parameters: all };
  }
  const receiver = first.target.name === 'this_' ? 'this' : first.target.name;
  return { static: ofClass, receiver, parameters: rest };
}

/** Python's data model: these are of the class without a decorator. */
const IMPLICIT_CLASS_METHODS: ReadonlySet<string> = new Set(['__new__', '__init_subclass__', '__class_getitem__']);

function lastName(callee: Expression): string {
  return callee.kind === 'name' || callee.kind === 'member' ? callee.name : '';
}

/** Scope of a function inside: the object around stays seen, unless a parameter has its name. */
function inner(lowering: Lowering, own: readonly Parameter[]): Scope {
  const { receiver, bases } = scopeOf(lowering);
  const hidden = own.some(({ target }) => target.kind === 'name' && target.name === receiver);
  return { receiver: hidden ? null : receiver, body: null, bases };
}

export function lambda(lowering: Lowering, node: number): Expression {
  const { tree } = lowering;
  const index = reserveFunction(lowering, node);
  const span = spanOf(lowering, node);
  const own = parameters(lowering, childBy(tree, node, 'parameters'));
  const value = within(lowering, inner(lowering, own), () => expression(lowering, childBy(tree, node, 'body')));
  const body: Statement[] = [{ kind: 'return', value, start: value.start, end: value.end }];
  lowering.functions[index] = {
    ...span,
    name: '',
    class: null,
    static: false,
    parameters: own,
    annotations: [],
    returns: null,
    body,
  };
  return { kind: 'lambda', index, ...span };
}
