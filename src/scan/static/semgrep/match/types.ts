import { partOf, type Term } from '../term/term.js';
import type { Facts } from './facts.js';
import { typeOfValue } from './scopes.js';

/** Whether a term is declared with a type, or tells it itself. A type that is a metavariable is any that is known. */
export function hasType(wanted: string, term: Term, facts: Facts): boolean {
  const own = literalType(term);
  if (own.length > 0) return own.some((name) => isSameType(wanted, name, facts));
  const type = typeTerm(term, facts);
  if (type === null) return false;
  return isSameType(wanted, facts.text.slice(type.start, type.end), facts);
}

function typeTerm(term: Term, facts: Facts): Term | null {
  const told = typeOfValue(term);
  if (told !== null) return told;
  const name = nameOf(term);
  if (name === null) return null;
  const found = facts.declaration(name.text, name);
  return found?.type ?? null;
}

function nameOf(term: Term): Term | null {
  if (term.kind === 'name') return term;
  if (term.kind !== 'dot') return null;
  const [object, name] = [partOf(term, 'object'), partOf(term, 'name')];
  return object?.kind === 'name' && /^(?:this|self)$/.test(object.text) ? name : null;
}

function literalType({ kind }: Term): readonly string[] {
  if (kind === 'string' || kind === 'template') return ['String', 'string', 'str'];
  if (/^(?:true|false|boolean_literal)$/.test(kind)) return ['boolean', 'bool', 'Boolean'];
  return /^(?:int|number|integer|decimal_integer)(?:_literal)?$/.test(kind) ? ['int', 'number', 'long'] : [];
}

function isSameType(wanted: string, given: string, facts: Facts): boolean {
  if (/^\$[A-Z_]\w*$/.test(wanted)) return true;
  const [a, b] = [plain(wanted), plain(given)];
  if (a === b) return true;
  const [last, other] = [lastOf(a), lastOf(b)];
  if (last !== other) return /^(?:string|object|bool)$/i.test(a) && a.toLowerCase() === b.toLowerCase();
  if (a.includes('.') && b.includes('.'))
    return a.endsWith(`.${b}`) || b.endsWith(`.${a}`) || facts.imported(b.split('.')[0] ?? '') !== null;
  const full = facts.imported(b);
  return !a.includes('.') || full === null || full.join('.') === a;
}

/** Without what stands in angle brackets, blanks, and the mark of what may be nothing. */
function plain(type: string): string {
  return type.replace(/<.*>/s, '').replace(/[\s?]/g, '').replace(/^:/, '');
}

function lastOf(type: string): string {
  const star = type.startsWith('*') ? '*' : '';
  return star + (type.split('.').at(-1) ?? type).replace(/^\*/, '');
}
