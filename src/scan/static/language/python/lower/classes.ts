import type { TypeName } from '../../../ir/expression.js';
import type { Annotation, ClassForm } from '../../../ir/module.js';
import type { Statement } from '../../../ir/statement.js';
import { evaluate, expression, type Lowering, spanOf, statementsIn } from '../../../lower/lowering.js';
import { childBy, childrenOf, kindOf, NONE } from '../../../tree/flat-tree.js';
import { fieldsMaker } from './fields-maker.js';
import { type ClassBody, scopeOf, within } from './scope.js';
import { textAt } from './text-at.js';
import { typeName } from './types.js';

/** `class`: its methods and fields; what else stands in its body runs where the class is made. */
export function classDefinition(
  lowering: Lowering,
  node: number,
  annotations: readonly Annotation[] = [],
): Statement[] {
  const { tree } = lowering;
  const around = scopeOf(lowering);
  const own = textAt(tree, childBy(tree, node, 'name'));
  const name = around.body === null ? own : `${around.body.name}.${own}`;
  const index = lowering.classes.length;
  const { bases, run } = superclasses(lowering, childBy(tree, node, 'superclasses'));
  const form: ClassForm = {
    ...spanOf(lowering, node),
    name,
    bases,
    annotations,
    fields: [],
    methods: [],
    form: formOf(bases),
  };
  lowering.classes.push(form);
  const body: ClassBody = { index, name, fields: [], methods: [] };
  const scope = { receiver: null, body, bases: bases.map((base) => base.name) };
  const loose = within(lowering, scope, () => statementsIn(lowering, childBy(tree, node, 'body')));
  const made = { ...form, fields: body.fields, methods: body.methods };
  lowering.classes[index] = { ...made, methods: [...made.methods, ...fieldsMaker(lowering, index, made)] };
  return [...run, ...loose, { kind: 'declare', name, what: { class: index }, ...spanOf(lowering, node) }];
}

interface Superclasses {
  readonly bases: readonly TypeName[];
  /** What is called to get them. */
  readonly run: readonly Statement[];
}

/** `class A(B, metaclass=M)`; Python 2 and 3 at once: `class A(with_metaclass(M, B))`. */
function superclasses(lowering: Lowering, node: number): Superclasses {
  const { tree } = lowering;
  if (node === NONE) return { bases: [], run: [] };
  const bases: TypeName[] = [];
  const run: Statement[] = [];
  for (const child of childrenOf(tree, node)) {
    const kind = kindOf(tree, child);
    const value = kind === 'keyword_argument' ? childBy(tree, child, 'value') : child;
    const called = kindOf(tree, value) === 'call';
    if (called) run.push(evaluate(expression(lowering, value)));
    if (value !== child) continue;
    const named = called && /\bwith_metaclass$/.test(textAt(tree, childBy(tree, value, 'function')).slice(-40));
    const nodes = named ? childrenOf(tree, childBy(tree, value, 'arguments')).slice(1) : [child];
    bases.push(...nodes.map((base) => typeName(lowering, base)).filter((base) => base !== null));
  }
  return { bases, run };
}

const ENUMS: ReadonlySet<string> = new Set([
  'Enum',
  'IntEnum',
  'StrEnum',
  'Flag',
  'IntFlag',
  'Choices',
  'TextChoices',
  'IntegerChoices',
]);

function formOf(bases: readonly TypeName[]): ClassForm['form'] {
  const names = bases.map(({ name }) => name.slice(name.lastIndexOf('.') + 1));
  if (names.some((name) => ENUMS.has(name))) return 'enum';
  return names.includes('Protocol') ? 'interface' : 'class';
}
