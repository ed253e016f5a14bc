import type { Expression } from '../../../ir/expression.js';
import type { Annotation, FunctionForm, Parameter } from '../../../ir/module.js';
import type { Statement } from '../../../ir/statement.js';
import { evaluate, expression, type Lowering, reserveFunction, spanOf, statement } from '../../../lower/lowering.js';
import { childBy, childrenOf, firstOf, kindOf, NONE, textOf } from '../../../tree/flat-tree.js';
import { argumentsAt } from './calls.js';
import { withHoisted } from './hoisted.js';
import { dottedName, identifier, nameAt, nameExpression, typeAt } from './names.js';
import { loneValue, valueChild } from './parts.js';
import { inMember } from './scope.js';

/** What differs between the functions of the language; the rest is read from the node. */
interface FunctionFacts {
  readonly name: string;
  readonly class: number | null;
  readonly static: boolean;
  readonly parameters: readonly Parameter[];
  readonly annotations: readonly Annotation[];
  readonly returns: FunctionForm['returns'];
  /** The node in which the variables are declared, where it is not the function's own. */
  readonly scope?: number;
}

/** Adds a function whose body is made when its place is taken, and gives its index. */
export function addFunction(
  lowering: Lowering,
  node: number,
  facts: FunctionFacts,
  body: () => readonly Statement[],
): number {
  const index = reserveFunction(lowering, node);
  const statements = () => withHoisted(lowering, body);
  const made = facts.class === null ? statements() : inMember(lowering, facts.scope ?? node, statements);
  const { name, static: isStatic, parameters, annotations, returns } = facts;
  const own = { name, class: facts.class, static: isStatic, parameters, annotations, returns };
  lowering.functions[index] = { ...spanOf(lowering, node), ...own, body: made };
  return index;
}

/** The statements of a body: a block, `=> value`, or nothing. `gives`: whether the value is what the function returns. */
export function bodyOf(lowering: Lowering, body: number, gives: boolean): readonly Statement[] {
  const { tree } = lowering;
  if (body === NONE) return [];
  if (kindOf(tree, body) === 'block') return statement(lowering, body);
  const isArrow = kindOf(tree, body) === 'arrow_expression_clause';
  const inner = isArrow ? valueChild(lowering, body) : body;
  if (inner !== NONE && kindOf(tree, inner) === 'throw_expression') {
    return [{ kind: 'throw', value: loneValue(lowering, inner), ...spanOf(lowering, inner) }];
  }
  const value = isArrow ? loneValue(lowering, body) : expression(lowering, body);
  if (gives) return [{ kind: 'return', value, start: value.start, end: value.end }];
  if (value.kind !== 'assignment') return [evaluate(value)];
  const { target, value: inside, start, end } = value;
  return [{ kind: 'assign', target, type: null, value: inside, start, end }];
}

/** Parameters of a function, indexer or record. */
export function parametersOf(lowering: Lowering, list: number): Parameter[] {
  const { tree } = lowering;
  if (list === NONE) return [];
  if (kindOf(tree, list) === 'implicit_parameter') return [bareParameter(lowering, list)];
  const parameters: Parameter[] = [];
  for (const child of childrenOf(tree, list)) {
    if (kindOf(tree, child) === 'parameter') parameters.push(parameter(lowering, child));
  }
  const rest = restParameter(lowering, list);
  return rest === null ? parameters : [...parameters, rest];
}

function parameter(lowering: Lowering, node: number): Parameter {
  const { tree } = lowering;
  const name = childBy(tree, node, 'name');
  const otherwise = valueChild(lowering, node);
  return {
    ...bareParameter(lowering, name === NONE ? node : name),
    type: typeAt(lowering, childBy(tree, node, 'type')),
    annotations: annotationsOf(lowering, node),
    otherwise: otherwise === NONE ? null : expression(lowering, otherwise),
    ...spanOf(lowering, node),
  };
}

function bareParameter(lowering: Lowering, node: number): Parameter {
  return {
    target: nameAt(lowering, node),
    type: null,
    annotations: [],
    otherwise: null,
    rest: 'no',
    ...spanOf(lowering, node),
  };
}

/** `params T[] x`, which the grammar gives as a type and a name beside the parameters. */
function restParameter(lowering: Lowering, list: number): Parameter | null {
  const { tree } = lowering;
  const name = childBy(tree, list, 'name');
  if (name === NONE) return null;
  const type = typeAt(lowering, childBy(tree, list, 'type'));
  return { ...bareParameter(lowering, name), type: type?.args[0] ?? null, rest: 'list' };
}

/** Attributes, without the `Attribute` that their classes' names end with; not those of the result or the assembly. */
export function annotationsOf(lowering: Lowering, node: number): Annotation[] {
  const { tree } = lowering;
  return childrenOf(tree, node)
    .filter((child) => kindOf(tree, child) === 'attribute_list')
    .flatMap((list) => {
      const [first = NONE, ...rest] = childrenOf(tree, list);
      if (first === NONE || kindOf(tree, first) !== 'attribute_target_specifier') {
        return childrenOf(tree, list).map((attribute) => annotation(lowering, attribute));
      }
      return textOf(tree, first).startsWith('return') ? [] : rest.map((attribute) => annotation(lowering, attribute));
    });
}

function annotation(lowering: Lowering, node: number): Annotation {
  const { tree } = lowering;
  const name = dottedName(textOf(tree, childBy(tree, node, 'name')));
  const list = childrenOf(tree, node).find((child) => kindOf(tree, child) === 'attribute_argument_list') ?? NONE;
  const callee = nameExpression(lowering, node, name.replace(/(?<=\w)Attribute$/, ''));
  const args = argumentsAt(lowering, list).map(({ value, ...rest }) =>
    value.kind === 'assignment' && value.target.kind === 'name'
      ? { ...rest, value: value.value, name: value.target.name }
      : { ...rest, value },
  );
  return { callee, args, ...spanOf(lowering, node) };
}

/** `x => y`, `(T x) => { … }`, `delegate (T x) { … }`. */
export function lambda(lowering: Lowering, node: number): Expression {
  const { tree } = lowering;
  const written = childBy(tree, node, 'body');
  const block = childrenOf(tree, node).find((child) => kindOf(tree, child) === 'block') ?? NONE;
  const facts: FunctionFacts = {
    name: '',
    class: null,
    static: false,
    parameters: parametersOf(lowering, childBy(tree, node, 'parameters')),
    annotations: annotationsOf(lowering, node),
    returns: null,
  };
  const index = addFunction(lowering, node, facts, () => bodyOf(lowering, written === NONE ? block : written, true));
  return { kind: 'lambda', index, ...spanOf(lowering, node) };
}

/** `T f(…) { … }` among statements. */
export function localFunction(lowering: Lowering, node: number): readonly Statement[] {
  const { tree } = lowering;
  const name = identifier(textOf(tree, childBy(tree, node, 'name')));
  const type = childBy(tree, node, 'type');
  const index = addFunction(
    lowering,
    node,
    {
      name,
      class: null,
      static: false,
      parameters: parametersOf(lowering, childBy(tree, node, 'parameters')),
      annotations: annotationsOf(lowering, node),
      returns: typeAt(lowering, type),
    },
    () => bodyOf(lowering, childBy(tree, node, 'body'), !isVoid(lowering, type)),
  );
  return [{ kind: 'declare', name, what: { function: index }, ...spanOf(lowering, node) }];
}

export function isVoid({ tree }: Lowering, type: number): boolean {
  return type === NONE || textOf(tree, type) === 'void';
}

export function hasModifier({ tree }: Lowering, node: number, modifier: string): boolean {
  for (let at = firstOf(tree, node); at !== NONE; at = tree.nexts[at] ?? NONE) {
    if (kindOf(tree, at) === 'modifier' && textOf(tree, at) === modifier) return true;
  }
  return false;
}
