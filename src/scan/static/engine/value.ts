import type { SgNode } from '@ast-grep/wasm';
import { initialiser, type SourceFile } from './source-file.js';

const STRINGS = new Set([
  'string',
  'template_string',
  'interpreted_string_literal',
  'raw_string_literal',
  'string_literal',
]);
const NUMBERS = new Set(['number', 'integer', 'int_literal', 'decimal_integer_literal', 'float', 'float_literal']);
const WRAPPERS = new Set([
  'parenthesized_expression',
  'as_expression',
  'satisfies_expression',
  'non_null_expression',
  'expression_list',
]);
const QUOTES = /^[rRbBuU]{0,2}("""|'''|["'`])([\s\S]*)\1$/;

/** Whether a node is a string without anything put into it. */
export function plainString(node: SgNode): string | undefined {
  if (!STRINGS.has(node.kind())) return undefined;
  if (node.namedChildren().some((child) => /substitution|interpolation/.test(child.kind()))) return undefined;
  return QUOTES.exec(node.text())?.[2];
}

/** A node without the parentheses and casts around it. */
export function unwrap(node: SgNode): SgNode {
  let at = node;
  for (let depth = 0; depth < 10 && WRAPPERS.has(at.kind()); depth++) {
    const inner = at.namedChildren()[0];
    if (inner === undefined) return at;
    at = inner;
  }
  return at;
}

/** The text of a literal, also through constants of the same file; undefined when it is not known. */
export function literalText(file: SourceFile, node: SgNode, depth = 0): string | undefined {
  const plain = unwrap(node);
  const text = plainString(plain);
  if (text !== undefined) return text;
  if (NUMBERS.has(plain.kind())) return plain.text().replace(/_/g, '');
  if (plain.kind() !== 'identifier' || depth > 3) return undefined;
  const value = initialiser(file, plain.text(), plain);
  return value === undefined ? undefined : literalText(file, value, depth + 1);
}
