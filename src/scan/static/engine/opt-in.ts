import type { SgNode } from '@ast-grep/wasm';
import { enclosingSymbol, type SourceFile } from './source-file.js';

const CHOICE = /insecure|skip|verif|unsafe|self[_-]?signed|allow|trust|disable/i;

/**
 * Whether the code runs only when somebody chose it by name: under an `if`, a ternary or a `case` that speaks of it, or
 * in a function that is called so. Such a switch is for its user to judge, not a mistake of this line.
 */
export function isOptIn(file: SourceFile, node: SgNode): boolean {
  const { conditionals } = file.language.syntax;
  if (CHOICE.test(enclosingSymbol(file, node))) return true;
  for (let at = node.parent(), depth = 0; at !== undefined && depth < 40; at = at.parent(), depth++) {
    const condition = at.field('condition') ?? (conditionals.has(at.kind()) ? at : undefined);
    if (condition !== undefined && CHOICE.test(condition.text().slice(0, 300))) return true;
  }
  return false;
}
