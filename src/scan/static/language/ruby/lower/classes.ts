import type { Expression } from '../../../ir/expression.js';
import type { ClassForm, Field } from '../../../ir/module.js';
import type { Statement } from '../../../ir/statement.js';
import {
  emptyFunction,
  expression,
  type Lowering,
  reserveFunction,
  spanOf,
  statement,
} from '../../../lower/lowering.js';
import { childBy, childrenOf, firstOf, kindOf, NONE, textOf } from '../../../tree/flat-tree.js';
import { fileOf, type OpenClass, openClass } from './file.js';
import { methodForm } from './functions.js';
import { thisObject, typeOf } from './names.js';

/** Where the statements of a class's body go, so that none of them is lost. */
const CLASS_BODY = 'class-body';

/** A class or module; one that the file opens again is the same. It is declared at the top, under its full name. */
export function declareClass(lowering: Lowering, node: number): Statement[] {
  const name = fileOf(lowering).names.get(node) ?? '';
  const { opened } = fileOf(lowering);
  const index = opened.get(name) ?? lowering.classes.length;
  opened.set(name, index);
  const before: ClassForm = lowering.classes[index] ?? {
    ...{ name, bases: [], annotations: [], fields: [], methods: [], form: 'class' },
    ...spanOf(lowering, node),
  };
  lowering.classes[index] = before;
  const base = baseOf(lowering, node);
  const open: OpenClass = { index, name, static: ownMethods(lowering, node), methods: [], fields: [], bases: [] };
  const method = bodyOf(lowering, node, open);
  const now = lowering.classes[index] ?? before;
  lowering.classes[index] = {
    ...now,
    bases: [...now.bases, ...(base === null ? [] : [base]), ...open.bases],
    fields: [...now.fields, ...open.fields],
    methods: [...now.methods, ...open.methods, ...(method === null ? [] : [method])],
  };
  return [];
}

function baseOf(lowering: Lowering, node: number) {
  const { tree } = lowering;
  const superclass = childBy(tree, node, 'superclass');
  const named = superclass === NONE ? NONE : firstOf(tree, superclass);
  if (named === NONE) return null;
  const receiver = kindOf(tree, named) === 'call' ? childBy(tree, named, 'receiver') : named;
  return typeOf(lowering, receiver);
}

/** Lowers what stands in a class; statements become a method of the class itself. */
function bodyOf(lowering: Lowering, node: number, open: OpenClass): number | null {
  const body = childBy(lowering.tree, node, 'body');
  const { open: stack } = fileOf(lowering);
  stack.push(open);
  const statements = body === NONE ? [] : statement(lowering, body);
  stack.pop();
  if (statements.length === 0) return null;
  const index = reserveFunction(lowering, node);
  const form = emptyFunction(spanOf(lowering, node));
  lowering.functions[index] = { ...form, name: CLASS_BODY, class: open.index, static: true, body: statements };
  return index;
}

/** Whether a module gives its methods as its own: `module_function`, `extend self`. */
function ownMethods({ tree }: Lowering, node: number): boolean {
  const body = childBy(tree, node, 'body');
  if (body === NONE || kindOf(tree, node) !== 'module') return false;
  return childrenOf(tree, body).some((child) =>
    /^(?:module_function|extend[ (]self\)?)$/.test(
      shortText(tree.text, tree.starts[child] ?? 0, tree.ends[child] ?? 0),
    ),
  );
}

function shortText(text: string, start: number, end: number): string {
  return end - start > 20 ? '' : text.slice(start, end);
}

/** `class << self`: what stands in it belongs to the class itself. */
export function singletonClass(lowering: Lowering, node: number): readonly Statement[] {
  const around = openClass(lowering);
  const body = childBy(lowering.tree, node, 'body');
  if (around === null) return statement(lowering, body);
  const { open } = fileOf(lowering);
  open.push({ ...around, static: true });
  const statements = statement(lowering, body);
  open.pop();
  return statements;
}

/** A `def` where it stands; in a class it is one of its methods. */
export function makeMethod(lowering: Lowering, node: number): number {
  const around = openClass(lowering);
  const index = methodForm(lowering, node, around);
  around?.methods.push(index);
  return index;
}

export function declareMethod(lowering: Lowering, node: number): Statement[] {
  const inClass = openClass(lowering) !== null;
  const index = makeMethod(lowering, node);
  const name = lowering.functions[index]?.name ?? '';
  return inClass ? [] : [{ kind: 'declare', name, what: { function: index }, ...spanOf(lowering, node) }];
}

/** `scope :recent, -> { … }` and `define_method(:x) { … }` in a class's body: the function is a method of that name. */
export function nameMethods(lowering: Lowering, call: Expression): void {
  const around = openClass(lowering);
  if (around === null || call.kind !== 'call' || call.callee.kind !== 'name') return;
  const isScope = call.callee.name === 'scope';
  if (!isScope && call.callee.name !== 'define_method') return;
  const [name, ...rest] = call.args.map(({ value }) => value);
  const made = rest.find((value) => value.kind === 'lambda');
  if (name?.kind !== 'constant' || made?.kind !== 'lambda') return;
  const form = lowering.functions[made.index];
  if (form === undefined || form.class !== null) return;
  const index = lowering.functions.length;
  lowering.functions.push({ ...form, name: String(name.value), class: around.index, static: isScope || around.static });
  around.methods.push(index);
}

/** Whether a statement stands directly in a class's body. */
function isInBody({ tree }: Lowering, node: number): boolean {
  const body = tree.parents[node] ?? NONE;
  return body !== NONE && /^(?:class|module|singleton_class)$/.test(kindOf(tree, tree.parents[body] ?? NONE));
}

/** `include`, `extend`, `prepend` and `attr_…` in a class's body say what it is made of; false of another call. */
export function describesClass(lowering: Lowering, node: number): boolean {
  const { tree } = lowering;
  const around = openClass(lowering);
  const method = childBy(tree, node, 'method');
  const list = childBy(tree, node, 'arguments');
  if (around === null || method === NONE || list === NONE || !isInBody(lowering, node)) return false;
  if (childBy(tree, node, 'receiver') !== NONE) return false;
  const name = textOf(tree, method);
  if (/^(?:include|extend|prepend)$/.test(name)) {
    for (const child of childrenOf(tree, list)) {
      const type = typeOf(lowering, child);
      if (type !== null) around.bases.push(type);
    }
    return true;
  }
  if (!/^(?:attr_(?:accessor|reader|writer)|cattr_accessor|mattr_accessor|class_attribute)$/.test(name)) return false;
  for (const child of childrenOf(tree, list)) {
    if (kindOf(tree, child) === 'simple_symbol')
      accessor(lowering, child, around, !name.startsWith('attr'), name !== 'attr_writer');
  }
  return true;
}

/** A field, and the method that reads it: Ruby has no other way in. */
function accessor(lowering: Lowering, node: number, around: OpenClass, isStatic: boolean, read: boolean): void {
  const span = spanOf(lowering, node);
  const name = textOf(lowering.tree, node).slice(1);
  const owned = around.static || isStatic;
  around.fields.push({ name, type: null, static: owned, annotations: [], value: null, ...span });
  if (!read) return;
  const index = reserveFunction(lowering, node);
  const value: Expression = { kind: 'member', object: thisObject(span), name, ...span };
  const body: Statement[] = [{ kind: 'return', value, ...span }];
  lowering.functions[index] = { ...emptyFunction(span), name, class: around.index, static: owned, body };
  around.methods.push(index);
}

/** `LIMIT = 10` in a class's body is a field of the class; false of another assignment. */
export function declaresConstant(lowering: Lowering, node: number): boolean {
  const { tree } = lowering;
  const around = openClass(lowering);
  const left = childBy(tree, node, 'left');
  if (around === null || kindOf(tree, left) !== 'constant' || !isInBody(lowering, node)) return false;
  const value = expression(lowering, childBy(tree, node, 'right'));
  const field: Field = {
    name: textOf(tree, left),
    type: null,
    static: true,
    annotations: [],
    value,
    ...spanOf(lowering, node),
  };
  around.fields.push(field);
  return true;
}
