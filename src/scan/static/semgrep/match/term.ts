import { allOf, inRole, partOf, type Term } from '../term/term.js';
import { type Bindings, bound, codeBinding } from './bindings.js';
import { dottedName } from './imports.js';
import { matchArguments, matchList, matchUnordered } from './list.js';
import { HOLES, type Machine, type Next } from './machine.js';
import { isSameConstant, matchString, STRING_HOLES } from './text.js';
import { hasType } from './types.js';

/** A term of a pattern against a term of the code, with what they have in common by other names. */
export function matchTerm(machine: Machine, pattern: Term, term: Term, bindings: Bindings, next: Next): boolean {
  machine.step();
  if (HOLES.has(pattern.kind)) return matchHole(machine, pattern, term, bindings, next);
  if (STRING_HOLES.has(pattern.kind) || pattern.kind === 'string') {
    if (matchString(machine, pattern, term, bindings, next)) return true;
    return false;
  }
  if (pattern.kind === 'dot' && partOf(pattern, 'name')?.kind === 'ellipsis')
    return matchChain(machine, pattern, term, bindings, next);
  if (pattern.kind === term.kind && matchKind(machine, pattern, term, bindings, next)) return true;
  return matchOther(machine, pattern, term, bindings, next);
}

function matchHole(machine: Machine, pattern: Term, term: Term, bindings: Bindings, next: Next): boolean {
  switch (pattern.kind) {
    case 'ellipsis':
      return next(bindings);
    case 'deep': {
      const [inside] = pattern.parts;
      if (inside === undefined) return next(bindings);
      for (const each of allOf(term)) if (machine.term(inside, each, bindings, next)) return true;
      return false;
    }
    case 'typed':
      if (!hasType(pattern.parts[0]?.text ?? '', term, machine.facts)) return false;
      return bind(pattern.text, term, bindings, next);
    default:
      return bind(pattern.text, term, bindings, next);
  }
}

function bind(name: string, term: Term, bindings: Bindings, next: Next): boolean {
  const meant = term.kind === 'param' ? (partOf(term, 'name') ?? term) : term;
  const made = bound(bindings, name, codeBinding([inRole(meant, meant.role)], meant.start));
  return made !== null && next(made.bindings);
}

/** `a. ... .b()`: what begins with `a`, whatever is asked of it on the way. */
function matchChain(machine: Machine, pattern: Term, term: Term, bindings: Bindings, next: Next): boolean {
  const first = partOf(pattern, 'object');
  if (first === null) return false;
  for (let at: Term | null = term; at !== null; at = inside(at)) {
    if (machine.term(first, at, bindings, next)) return true;
  }
  return false;
}

function inside(term: Term): Term | null {
  return partOf(term, 'callee') ?? partOf(term, 'object');
}

/** Two terms of one kind. */
function matchKind(machine: Machine, pattern: Term, term: Term, bindings: Bindings, next: Next): boolean {
  switch (pattern.kind) {
    case 'args':
      return matchArguments(machine, pattern.parts, term.parts, bindings, next);
    case 'block':
      return machine.statements(pattern.parts, term.parts, bindings, next);
    case 'members':
      return matchUnordered(machine, pattern.parts, term.parts, bindings, true, next);
    case 'dict':
      return matchUnordered(machine, pattern.parts, term.parts, bindings, isOpen(machine, pattern), next);
    case 'params':
    case 'list':
    case 'tuple':
    case 'template':
      return matchList(machine, pattern.parts, term.parts, bindings, next);
    case 'assign':
      if (pattern.text === 'declare' && term.text !== 'declare') return false;
      return matchParts(machine, pattern, term, bindings, next);
    case 'binary':
      return matchBinary(machine, pattern, term, bindings, next);
    case 'import':
      return matchImport(machine, pattern, term, bindings, next);
    default:
      if (pattern.text !== term.text && !isSameConstant(machine, pattern, term)) return false;
      return matchParts(machine, pattern, term, bindings, next);
  }
}

/** An import of a module, or of what is in it. */
function matchImport(machine: Machine, pattern: Term, term: Term, bindings: Bindings, next: Next): boolean {
  const isWhole = pattern.parts.every(({ role }) => role === 'source');
  if (isWhole && machine.language !== 'python') {
    const wanted = partOf(pattern, 'source');
    const given = partOf(term, 'source');
    if (wanted !== null && given !== null && machine.term(wanted, given, bindings, next)) return true;
  } else if (pattern.text === term.text && matchParts(machine, pattern, term, bindings, next)) return true;
  const source = partOf(term, 'source');
  const outer = source?.kind === 'dot' ? partOf(source, 'object') : null;
  if (outer === null || pattern.parts.length !== 1) return false;
  const shorter = { ...term, text: pattern.text, parts: [inRole(outer, 'source')] };
  return matchImport(machine, pattern, shorter, bindings, next);
}

/** Objects of JavaScript may have more than a pattern names. */
function isOpen({ language }: Machine, pattern: Term): boolean {
  if (pattern.parts.some(({ kind }) => kind === 'ellipsis')) return true;
  return /^(?:javascript|typescript|tsx)$/.test(language) && pattern.parts.length > 0;
}

const EITHER_WAY: ReadonlySet<string> = new Set(['&&', '||', 'and', 'or']);
const SYMMETRIC: ReadonlySet<string> = new Set(['==', '!=', '===', '!==']);

function matchBinary(machine: Machine, pattern: Term, term: Term, bindings: Bindings, next: Next): boolean {
  if (!isSameOperator(pattern.text, term.text)) return false;
  const [left, right] = [partOf(pattern, 'left'), partOf(pattern, 'right')];
  const [a, b] = [partOf(term, 'left'), partOf(term, 'right')];
  if (left === null || right === null || a === null || b === null) return false;
  const both = (x: Term, y: Term) => machine.term(left, x, bindings, (after) => machine.term(right, y, after, next));
  if (both(a, b)) return true;
  const swaps = EITHER_WAY.has(pattern.text) || (machine.options.commutative && SYMMETRIC.has(pattern.text));
  return swaps && both(b, a);
}

function isSameOperator(a: string, b: string): boolean {
  const plain = (text: string) => text.replace(/\s+/g, ' ');
  return plain(a) === plain(b);
}

/** Roles of which the code may have others too, in any order. */
const ANY_ORDER: ReadonlySet<string> = new Set([
  '?modifier',
  '?decorator',
  '?super',
  '?interface',
  '?attribute',
  '?catch',
]);

function matchParts(machine: Machine, pattern: Term, term: Term, bindings: Bindings, next: Next): boolean {
  const roles = new Set(pattern.parts.map(({ role }) => role));
  if (term.parts.some(({ role }) => !role.startsWith('?') && !roles.has(role))) {
    const rest = term.parts.filter(({ role }) => !role.startsWith('?') && !roles.has(role));
    if (!rest.every((part) => isLeftOut(pattern, part))) return false;
  }
  return matchRoles(machine, [...roles], 0, pattern, term, bindings, next);
}

/** A header without a body stands for one with any. */
function isLeftOut(pattern: Term, part: Term): boolean {
  return part.role === 'body' && /^(?:function|class|interface)$/.test(pattern.kind);
}

function matchRoles(
  machine: Machine,
  roles: readonly string[],
  at: number,
  pattern: Term,
  term: Term,
  bindings: Bindings,
  next: Next,
): boolean {
  const role = roles[at];
  if (role === undefined) return next(bindings);
  const wanted = pattern.parts.filter((part) => part.role === role);
  const given = term.parts.filter((part) => part.role === role);
  const after: Next = (made) => matchRoles(machine, roles, at + 1, pattern, term, made, next);
  // A function that is written where it is used has no name, or one that nobody uses.
  if (role === '?name') return after(bindings);
  if (ANY_ORDER.has(role)) return matchUnordered(machine, wanted, given, bindings, true, after);
  return matchList(machine, wanted, given, bindings, after);
}

/** What is written in another way and is the same. */
function matchOther(machine: Machine, pattern: Term, term: Term, bindings: Bindings, next: Next): boolean {
  if (pattern.kind === 'function' && term.kind === 'lambda' && partOf(pattern, 'name')?.kind === 'ellipsis')
    return matchParts(machine, withoutName(pattern), term, bindings, next);
  if (pattern.kind === 'param' && pattern.parts.length === 1 && /^(?:splat|dict|list)$/.test(term.kind)) {
    const [name] = pattern.parts;
    return name?.kind === 'metavariable' && bind(name.text, term, bindings, next);
  }
  if (term.kind === 'generic' && /^(?:name|dot)$/.test(pattern.kind)) {
    const [name] = term.parts;
    return name !== undefined && machine.term(pattern, name, bindings, next);
  }
  if (pattern.kind === 'block' && term.kind !== 'block') return false;
  if (/^(?:name|dot)$/.test(pattern.kind) && matchImported(machine, pattern, term, bindings, next)) return true;
  if (machine.language === 'ruby' && pattern.kind === 'call' && term.kind === 'dot')
    return matchBareCall(machine, pattern, term, bindings, next);
  if (term.kind === 'name' || term.kind === 'dot') return matchValue(machine, pattern, term, bindings, next);
  return pattern.kind !== term.kind && isSameConstant(machine, pattern, term) && next(bindings);
}

/** `function ... (a) {}` is any function, with a name or without. */
function withoutName(pattern: Term): Term {
  return { ...pattern, kind: 'lambda', parts: pattern.parts.filter(({ role }) => role !== 'name') };
}

/** Ruby calls a method without arguments by its name alone. */
function matchBareCall(machine: Machine, pattern: Term, term: Term, bindings: Bindings, next: Next): boolean {
  const [callee, args] = [partOf(pattern, 'callee'), partOf(pattern, 'args')];
  if (callee === null || pattern.parts.length !== 2) return false;
  return args?.parts.every(({ kind }) => kind === 'ellipsis') === true && machine.term(callee, term, bindings, next);
}

/** A name that an import brought in, as the full name that it stands for. */
function matchImported(machine: Machine, pattern: Term, term: Term, bindings: Bindings, next: Next): boolean {
  if (term.kind !== 'name' || term.role === 'name') return false;
  const full = machine.facts.imported(term.text);
  if (full !== null && !(full.length === 1 && full[0] === term.text))
    return machine.term(pattern, spelled(full, term), bindings, next);
  if (pattern.kind !== 'dot') return false;
  const parts = dottedName(pattern);
  if (parts === null || parts.at(-1) !== term.text) return false;
  return machine.facts.importsAllOf(parts.slice(0, -1).join('.')) && next(bindings);
}

/** The full name as a term; its last part keeps no import of its own. */
function spelled(parts: readonly string[], { start, end, role }: Term): Term {
  const [first = '', ...rest] = parts;
  const name = (text: string, as: string): Term => ({ kind: 'name', role: as, text, start, end, parts: [] });
  const made = rest.reduce(
    (object, part): Term => ({
      kind: 'dot',
      role: 'object',
      text: '',
      start,
      end,
      parts: [inRole(object, 'object'), name(part, 'name')],
    }),
    name(first, rest.length === 0 ? 'name' : 'object'),
  );
  return rest.length === 0 ? made : inRole(made, role);
}

/** A name for the value that it stands for: a constant, or with `symbolic_propagation` whatever it is set to once. */
function matchValue(machine: Machine, pattern: Term, term: Term, bindings: Bindings, next: Next): boolean {
  if (isSameConstant(machine, pattern, term)) return next(bindings);
  if (!machine.options.symbolic || term.kind !== 'name' || term.role === 'name' || term.role === 'left') return false;
  const value = machine.facts.definition(term.text, term)?.value ?? null;
  if (value === null || pattern.kind === 'name') return false;
  return value.start < term.start && machine.term(pattern, value, bindings, next);
}
