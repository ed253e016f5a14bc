import type { Expression, Name } from '../../../ir/expression.js';
import type { Import } from '../../../ir/module.js';
import type { Span } from '../../../ir/span.js';
import type { Lowering } from '../../../lower/lowering.js';
import { stateOf, unknownAt } from './state.js';

/** A name as written, taken apart: `java.util.Map.Entry` is `Map.Entry` of the package `java.util`. */
export interface Qualified {
  readonly package: string;
  readonly name: string;
}

/** Names of so many parts are looked for as classes. */
const DEEPEST = 12;

/** Packages are written small and classes large, by the language specification's conventions (JLS § 6.1). */
export function qualified(parts: readonly string[]): Qualified | null {
  const at = parts.findIndex((part) => /^[A-Z]/.test(part));
  return at < 1 ? null : { package: parts.slice(0, at).join('.'), name: parts.slice(at).join('.') };
}

/**
 * What a class is called here: with its outer ones where the file has it, else as written. A name with its package is
 * made known as an import of the same spelling, so that who looks for it need not know where a package ends.
 */
export function className(lowering: Lowering, written: string, imports = true): string {
  const { around, facts } = stateOf(lowering);
  for (let depth = around.length - 1; depth >= 0; depth--) {
    for (
      let prefix = around[depth]?.name ?? '';
      prefix !== '';
      prefix = prefix.slice(0, Math.max(0, prefix.lastIndexOf('.')))
    ) {
      if (facts.byName.has(`${prefix}.${written}`)) return `${prefix}.${written}`;
    }
  }
  const parts = imports ? qualified(written.split('.')) : null;
  if (parts !== null) importAs(lowering, written, parts);
  return written;
}

/** Makes sure that an import with this local name is there. */
export function importAs(lowering: Lowering, local: string, { package: module, name }: Qualified): Import {
  const { spelled } = stateOf(lowering);
  const known = spelled.get(local);
  if (known !== undefined) return known;
  const made: Import = { local, module, member: name, start: 0, end: 0 };
  lowering.imports.push(made);
  spelled.set(local, made);
  return made;
}

/** The object of a class around: of the innermost `this`, of the others a value of which only the type is known. */
export function outerThis(lowering: Lowering, name: string, span: Span): Expression {
  const { around } = stateOf(lowering);
  const full = className(lowering, name);
  if (around.length === 0 || around[around.length - 1]?.name === full) return { kind: 'name', name: 'this', ...span };
  const value = unknownAt(span.start, span.end);
  return { kind: 'wrapped', form: 'cast', type: { name: full, args: [] }, value, ...span };
}

/** A name that stands alone: a variable, a class, or a field of a class around the innermost one. */
export function plainName(lowering: Lowering, written: string, span: Span): Expression {
  const name: Name = { kind: 'name', name: written, ...span };
  const { facts, statics } = stateOf(lowering);
  if (facts.locals.has(written)) return name;
  const owner = ownerOf(lowering, written, 'fields');
  if (owner === 'here') return name;
  if (owner !== null) return { kind: 'member', object: outerThis(lowering, owner, span), name: written, ...span };
  const imported = statics.get(written);
  if (imported !== undefined) return staticMember(imported, written, span);
  return { ...name, name: className(lowering, written) };
}

/** What a call without a receiver calls: a method of the innermost class, of one around it, or one imported by name. */
export function plainCallee(lowering: Lowering, written: string, span: Span): Expression {
  const owner = ownerOf(lowering, written, 'methods');
  if (owner !== null && owner !== 'here') {
    return { kind: 'member', object: outerThis(lowering, owner, span), name: written, ...span };
  }
  const imported = owner === null ? stateOf(lowering).statics.get(written) : undefined;
  if (imported !== undefined) return staticMember(imported, written, span);
  return { kind: 'name', name: written, ...span };
}

function staticMember(imported: Import, name: string, span: Span): Expression {
  return { kind: 'member', object: { kind: 'name', name: imported.local, ...span }, name, ...span };
}

function ownerOf(lowering: Lowering, name: string, what: 'fields' | 'methods'): string | null {
  const { around } = stateOf(lowering);
  for (let depth = around.length - 1; depth >= 0; depth--) {
    const facts = around[depth];
    if (facts?.[what].has(name)) return depth === around.length - 1 ? 'here' : facts.name;
  }
  return null;
}

/** A class as a value: a name where the file or an import gives it as a whole, else a part of the class before the dot. */
export function classValue(lowering: Lowering, written: string, span: Span): Expression {
  return pathValue(lowering, written.split('.'), span);
}

/** A dotted name that begins with no variable: the longest part of it that is a class, then its members. */
export function pathValue(lowering: Lowering, parts: readonly string[], span: Span): Expression {
  const { facts } = stateOf(lowering);
  for (let length = Math.min(parts.length, DEEPEST); length > 1; length--) {
    const name = className(lowering, parts.slice(0, length).join('.'), false);
    if (facts.byName.has(name)) return members({ kind: 'name', name, ...span }, parts.slice(length), span);
  }
  const whole = parts.findIndex((part) => /^[A-Z]/.test(part)) + 1;
  if (whole > 1) {
    const name = className(lowering, parts.slice(0, whole).join('.'));
    return members({ kind: 'name', name, ...span }, parts.slice(whole), span);
  }
  const [first = '', ...rest] = parts;
  return members({ kind: 'name', name: className(lowering, first), ...span }, rest, span);
}

function members(object: Expression, names: readonly string[], span: Span): Expression {
  return names.reduce<Expression>((of, name) => ({ kind: 'member', object: of, name, ...span }), object);
}
