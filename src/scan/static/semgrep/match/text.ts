import type { Term } from '../term/term.js';
import { type Bindings, bound } from './bindings.js';
import { type Constant, constantOf, numberOf } from './constants.js';
import type { Machine, Next } from './machine.js';

/** Kinds of what patterns say of a string. */
export const STRING_HOLES: ReadonlySet<string> = new Set(['any-string', 'string-metavariable', 'string-pattern']);

/** A string of the pattern against anything that is one for sure. */
export function matchString(machine: Machine, pattern: Term, term: Term, bindings: Bindings, next: Next): boolean {
  const content = contentOf(machine, term);
  if (content === null) return false;
  switch (pattern.kind) {
    case 'any-string':
      return next(bindings);
    case 'string-pattern':
      return new RegExp(pattern.text).test(content) && next(bindings);
    case 'string-metavariable': {
      const made = bound(bindings, pattern.text, { ...innerPlace(term), terms: [term], content });
      return made !== null && next(made.bindings);
    }
    default:
      return pattern.text === content && next(bindings);
  }
}

function innerPlace({ start, end, text }: Term): { start: number; end: number } {
  const quotes = end - start - text.length;
  return quotes === 2 ? { start: start + 1, end: end - 1 } : { start, end };
}

function contentOf(machine: Machine, term: Term): string | null {
  if (term.kind === 'string') return term.text;
  if (term.kind === 'symbol') return null;
  const value: Constant | null =
    machine.options.constants && /^(?:name|dot|binary|template)$/.test(term.kind)
      ? constantOf(term, machine.facts)
      : null;
  return typeof value === 'string' ? value : null;
}

/** A number or a truth value of the pattern against a name that is it for sure. */
export function isSameConstant(machine: Machine, pattern: Term, term: Term): boolean {
  const wanted = numberOf(pattern) ?? truthOf(pattern);
  if (wanted === null) return false;
  const value = numberOf(term) ?? (machine.options.constants ? constantOf(term, machine.facts) : null);
  return value === wanted;
}

function truthOf({ kind, text }: Term): boolean | null {
  const word = kind === 'name' || kind.startsWith('bool') ? text : kind;
  if (/^true$/i.test(word)) return true;
  return /^false$/i.test(word) ? false : null;
}
