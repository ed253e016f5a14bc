import type { Expression, Name, Opaque } from '../ir/expression.js';
import type { ClassForm, Export, FunctionForm, Import, Module } from '../ir/module.js';
import type { Span } from '../ir/span.js';
import type { Statement } from '../ir/statement.js';
import { childrenOf, type FlatTree, kindOf, NONE, textOf } from '../tree/flat-tree.js';

/** Gives the expression that a node stands for. */
export type LowerExpression = (lowering: Lowering, node: number) => Expression;
/** Gives the statements that a node stands for: several where one declares more than one name, none for a type. */
export type LowerStatement = (lowering: Lowering, node: number) => readonly Statement[];

/** What a language's lowering is made of: by kind of node. */
export interface LoweringTable {
  readonly expressions: Readonly<Record<string, LowerExpression>>;
  readonly statements: Readonly<Record<string, LowerStatement>>;
}

/** One file on its way into the intermediate form. */
export interface Lowering {
  readonly tree: FlatTree;
  readonly table: LoweringTable;
  readonly functions: FunctionForm[];
  readonly classes: ClassForm[];
  readonly imports: Import[];
  readonly exports: Export[];
  /** What must stand before the statement that is being lowered: classes made in the middle of an expression. */
  readonly before: Statement[];
  package: string;
  depth: number;
}

/** Nesting that no hand writes; what lies deeper is opaque, so that no source can exhaust the stack. */
const DEEPEST = 300;

/** Brings a tree into the intermediate form. `exportsAll`: every name at the top may be taken. */
export function lowerModule(tree: FlatTree, table: LoweringTable, exportsAll: boolean): Module {
  const top: FunctionForm = emptyFunction({ start: 0, end: tree.text.length });
  const lowering: Lowering = {
    tree,
    table,
    functions: [top],
    classes: [],
    imports: [],
    exports: [],
    before: [],
    package: '',
    depth: 0,
  };
  const body = tree.size === 0 ? [] : [...statement(lowering, 0)];
  lowering.functions[0] = { ...top, body };
  return {
    package: lowering.package,
    imports: lowering.imports,
    exports: exportsAll ? null : lowering.exports,
    functions: lowering.functions,
    classes: lowering.classes,
    unread: unreadIn(tree),
  };
}

export function emptyFunction(span: Span): FunctionForm {
  return { ...span, name: '', class: null, static: false, parameters: [], annotations: [], returns: null, body: [] };
}

/** Keeps a place for a function, so that those inside it come after it; fill it by `functions[index] = …`. */
export function reserveFunction(lowering: Lowering, node: number): number {
  lowering.functions.push(emptyFunction(spanOf(lowering, node)));
  return lowering.functions.length - 1;
}

export function spanOf({ tree }: Lowering, node: number): Span {
  return { start: tree.starts[node] ?? 0, end: tree.ends[node] ?? 0 };
}

/** The expression of a node; opaque where the language's table has no entry for its kind, or too deep. */
export function expression(lowering: Lowering, node: number): Expression {
  if (node === NONE) return { kind: 'constant', value: undefined, start: 0, end: 0 };
  const lower = lowering.table.expressions[kindOf(lowering.tree, node)];
  if (lowering.depth > DEEPEST) return { kind: 'opaque', inside: [], ...spanOf(lowering, node) };
  lowering.depth++;
  const made = lower === undefined ? opaque(lowering, node) : lower(lowering, node);
  lowering.depth--;
  return made;
}

/** A value that is not understood: everything inside that is an expression is looked at. */
export function opaque(lowering: Lowering, node: number): Opaque {
  const inside = childrenOf(lowering.tree, node)
    .map((child) => expression(lowering, child))
    .filter((child) => child.kind !== 'opaque' || child.inside.length > 0);
  return { kind: 'opaque', inside, ...spanOf(lowering, node) };
}

/** The statements of a node; of an expression, its evaluation; of an unknown kind, those of its children. */
export function statement(lowering: Lowering, node: number): readonly Statement[] {
  if (node === NONE || lowering.depth > DEEPEST) return [];
  const { statements, expressions } = lowering.table;
  const mark = lowering.before.length;
  const kind = kindOf(lowering.tree, node);
  lowering.depth++;
  const lower = statements[kind];
  const made =
    lower !== undefined
      ? lower(lowering, node)
      : expressions[kind] !== undefined
        ? [evaluate(expression(lowering, node))]
        : statementsIn(lowering, node);
  lowering.depth--;
  return lowering.before.length > mark ? [...takeBefore(lowering, mark), ...made] : made;
}

/** What came into `before` since it was `mark` long; who asks puts it where it runs in time. */
export function takeBefore(lowering: Lowering, mark: number): Statement[] {
  return lowering.before.splice(mark);
}

/** Runs `inner` one level deeper; `otherwise` where that is too deep. For recursions that do not go through the tables. */
export function deeper<T>(lowering: Lowering, inner: () => T, otherwise: () => T): T {
  if (lowering.depth > DEEPEST) return otherwise();
  lowering.depth++;
  const made = inner();
  lowering.depth--;
  return made;
}

/** The statements of all children, in order. */
export function statementsIn(lowering: Lowering, node: number): Statement[] {
  if (node === NONE) return [];
  return childrenOf(lowering.tree, node).flatMap((child) => [...statement(lowering, child)]);
}

export function evaluate(value: Expression): Statement {
  return { kind: 'evaluate', value, start: value.start, end: value.end };
}

/** A variable called like the text of the node. */
export function nameOf(lowering: Lowering, node: number): Name {
  return { kind: 'name', name: textOf(lowering.tree, node), ...spanOf(lowering, node) };
}

/**
 * A chain `a + b + c`, left-leaning as grammars make it, unrolled so that its length is no depth: a text where one of
 * its parts is known to be one, else the operation itself.
 */
export function sum(lowering: Lowering, node: number, parts: readonly number[], operator = '+'): Expression {
  const lowered = parts.map((part) => expression(lowering, part));
  const span = spanOf(lowering, node);
  if (lowered.some(isText)) return { kind: 'text', parts: lowered, ...span };
  if (lowered.length > DEEPEST) return { kind: 'opaque', inside: lowered, ...span };
  return lowered.reduce((left, right) => ({
    kind: 'binary',
    operator,
    left,
    right,
    start: left.start,
    end: right.end,
  }));
}

/** Whether a value is known to be a text. */
export function isText(part: Expression): boolean {
  return part.kind === 'text' || (part.kind === 'constant' && typeof part.value === 'string');
}

function unreadIn(tree: FlatTree): Span[] {
  const unread: Span[] = [];
  const error = tree.kindNames.length - 1;
  for (let node = 0; node < tree.size; node++) {
    if (tree.kinds[node] === error) unread.push({ start: tree.starts[node] ?? 0, end: tree.ends[node] ?? 0 });
  }
  return unread;
}
