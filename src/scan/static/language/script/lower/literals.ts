import type { Constant, Expression, Pattern } from '../../../ir/expression.js';
import type { Span } from '../../../ir/span.js';
import { expression, type LowerExpression, type Lowering, spanOf } from '../../../lower/lowering.js';
import { childBy, childrenOf, firstOf, kindOf, NONE, textOf } from '../../../tree/flat-tree.js';
import { decoded } from './escapes.js';

/** A constant at a range. */
export function constant(value: Constant['value'], { start, end }: Span): Constant {
  return { kind: 'constant', value, start, end };
}

/** The content of a string literal; those of JSX have no escapes. */
export function stringOf({ tree }: Lowering, node: number): string {
  const inner = textOf(tree, node).slice(1, -1);
  return kindOf(tree, tree.parents[node] ?? NONE) === 'jsx_attribute' ? inner : decoded(inner);
}

function numberOf(written: string): number {
  const plain = written.replace(/_/g, '').replace(/n$/, '');
  return /^0[0-7]+$/.test(plain) ? Number.parseInt(plain, 8) : Number(plain);
}

/** The parts of a template: what stands between its holes, and what is put into them. */
export function templateParts(lowering: Lowering, node: number): Expression[] {
  const { tree } = lowering;
  const parts: Expression[] = [];
  let start = (tree.starts[node] ?? 0) + 1;
  const fixed = (end: number) => {
    if (end > start) parts.push(constant(decoded(tree.text.slice(start, end)), { start, end }));
  };
  for (const child of childrenOf(tree, node)) {
    if (kindOf(tree, child) !== 'template_substitution') continue;
    fixed(tree.starts[child] ?? 0);
    const inner = firstOf(tree, child);
    if (inner !== NONE) parts.push(expression(lowering, inner));
    start = tree.ends[child] ?? 0;
  }
  fixed((tree.ends[node] ?? 0) - 1);
  return parts;
}

function template(lowering: Lowering, node: number): Expression {
  const parts = templateParts(lowering, node);
  const [first] = parts;
  const span = spanOf(lowering, node);
  if (first === undefined) return constant('', span);
  return parts.length === 1 && first.kind === 'constant' ? { ...first, ...span } : { kind: 'text', parts, ...span };
}

function regex(lowering: Lowering, node: number): Pattern {
  const { tree } = lowering;
  const flags = childBy(tree, node, 'flags');
  return {
    kind: 'pattern',
    source: textOf(tree, childBy(tree, node, 'pattern')),
    flags: flags === NONE ? '' : textOf(tree, flags),
    ...spanOf(lowering, node),
  };
}

function always(value: Constant['value']): LowerExpression {
  return (lowering, node) => constant(value, spanOf(lowering, node));
}

/** Texts, numbers, patterns and the words that stand for a value. */
export const LITERALS: Readonly<Record<string, LowerExpression>> = {
  string: (lowering, node) => constant(stringOf(lowering, node), spanOf(lowering, node)),
  number: (lowering, node) => constant(numberOf(textOf(lowering.tree, node)), spanOf(lowering, node)),
  template_string: template,
  regex,
  true: always(true),
  false: always(false),
  null: always(undefined),
  undefined: always(undefined),
};
