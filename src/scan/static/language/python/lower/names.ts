import type { Name } from '../../../ir/expression.js';
import { type Lowering, spanOf } from '../../../lower/lowering.js';
import { scopeOf } from './scope.js';
import { textAt } from './text-at.js';

/** `this` means nothing in Python, but in the intermediate form it is the method's object. */
export function spelled(name: string): string {
  return name === 'this' ? 'this_' : name;
}

/** A variable; the object of the method around is `this`, whatever its first parameter is called. */
export function variable(lowering: Lowering, node: number): Name {
  const text = textAt(lowering.tree, node);
  const name = text === scopeOf(lowering).receiver ? 'this' : spelled(text);
  return { kind: 'name', name, ...spanOf(lowering, node) };
}

/** A name that is bound here anew: a parameter. */
export function bound(lowering: Lowering, node: number): Name {
  return { kind: 'name', name: spelled(textAt(lowering.tree, node)), ...spanOf(lowering, node) };
}

/** The text of a dotted name, without the blanks that may stand in it; null of anything else, or of one too long. */
export function dotted(text: string): string | null {
  if (text.length > 500) return null;
  const joined = text.replace(/\s+/g, '');
  return /^[\p{L}\p{N}_.]+$/u.test(joined) ? joined : null;
}
