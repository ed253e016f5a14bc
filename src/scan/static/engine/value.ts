import type { SgNode } from '@ast-grep/wasm';
import type { Syntax } from '../language/syntax.js';
import { initialiser, type SourceFile } from './source-file.js';

/** The text of a node that is a string without anything put into it. */
export function plainString({ strings }: Syntax, node: SgNode): string | undefined {
  if (!strings.kinds.includes(node.kind())) return undefined;
  if (node.namedChildren().some((child) => strings.holes.includes(child.kind()))) return undefined;
  return strings.plain.exec(node.text())?.groups?.text;
}

/** A node without the parentheses and casts around it. */
export function unwrap({ wrappers, lists }: Syntax, node: SgNode): SgNode {
  let at = node;
  for (let depth = 0; depth < 10 && (wrappers.includes(at.kind()) || lists.includes(at.kind())); depth++) {
    const inner = at.namedChildren()[0];
    if (inner === undefined) return at;
    at = inner;
  }
  return at;
}

/** The text of a literal, also through constants of the same file; undefined when it is not known. */
export function literalText(file: SourceFile, node: SgNode, depth = 0): string | undefined {
  const { syntax } = file.language;
  const plain = unwrap(syntax, node);
  const text = plainString(syntax, plain);
  if (text !== undefined) return text;
  if (syntax.numbers.includes(plain.kind())) return plain.text().replace(/_/g, '');
  if (!syntax.identifiers.includes(plain.kind()) || depth > 3) return undefined;
  const value = initialiser(file, plain.text(), plain);
  return value === undefined ? undefined : literalText(file, value, depth + 1);
}

/** The two values that a conditional expression chooses from; undefined for what is none. */
export function branchesOf({ conditionals, comments }: Syntax, node: SgNode): readonly SgNode[] | undefined {
  const conditional = conditionals.get(node.kind());
  if (conditional === undefined) return undefined;
  const children = node.namedChildren().filter((child) => !comments.includes(child.kind()));
  return conditional.branches.flatMap((at) => children[at] ?? []);
}
