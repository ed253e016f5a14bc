import type { SgNode } from '@ast-grep/wasm';
import { enclosingSymbol } from './source-file.js';

const CHOICE = /insecure|skip|verif|unsafe|self[_-]?signed|allow|trust|disable/i;

/**
 * Whether the code runs only when somebody chose it by name: under an `if`, a ternary or a `case` that speaks of it, or
 * in a function that is called so. Such a switch is for its user to judge, not a mistake of this line.
 */
export function isOptIn(node: SgNode): boolean {
  if (CHOICE.test(enclosingSymbol(node))) return true;
  for (let at = node.parent(), depth = 0; at !== undefined && depth < 40; at = at.parent(), depth++) {
    const condition =
      at.field('condition') ?? (/^(?:conditional_expression|ternary_expression)$/.test(at.kind()) ? at : undefined);
    if (condition !== undefined && CHOICE.test(condition.text().slice(0, 300))) return true;
  }
  return false;
}
