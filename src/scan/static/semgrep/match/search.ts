import { isStatement } from '../term/reader.js';
import { partOf, type Term } from '../term/term.js';
import { type Bindings, keyOf } from './bindings.js';
import type { Facts } from './facts.js';
import { type Machine, type MatchOptions, TooMuchWork } from './machine.js';
import { matchStatement, matchStatements } from './statements.js';
import { matchTerm } from './term.js';

/** A place where a pattern holds, and what its metavariables stand for there. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly bindings: Bindings;
}

/** What a machine is made for. */
export interface MachineParts extends Pick<Machine, 'facts' | 'language' | 'readAs'> {
  readonly options: MatchOptions;
  readonly steps: number;
}

/** A machine for one file that takes so many steps at most. @throws (what it does) TooMuchWork */
export function machineOf({ facts, language, readAs, options, steps }: MachineParts): Machine {
  let left = steps;
  const machine: Machine = {
    facts,
    language,
    options,
    readAs,
    term: (pattern, term, bindings, next) => matchTerm(machine, pattern, term, bindings, next),
    statements: (pattern, list, bindings, next) =>
      matchStatements(machine, pattern, { list, from: 0, whole: true }, bindings, (after) => next(after)),
    step() {
      if (--left < 0) throw new TooMuchWork();
    },
  };
  return machine;
}

/** Enough to tell apart what a place can be bound to. */
const MOST_AT_ONE_PLACE = 60;

/** All places in a file where a pattern (one term, or some statements) holds. */
export function search(machine: Machine, pattern: readonly Term[], within: Bindings = null): readonly Match[] {
  const [only] = pattern;
  if (only === undefined) return [];
  return pattern.length === 1 ? searchTerm(machine, only, within) : searchStatements(machine, pattern, within);
}

function searchTerm(machine: Machine, pattern: Term, within: Bindings): readonly Match[] {
  const found = new Matches();
  for (const term of candidates(machine.facts, pattern, machine.language)) {
    let count = 0;
    machine.term(pattern, term, within, (bindings) => {
      found.add(term.start, term.end, bindings);
      return ++count >= MOST_AT_ONE_PLACE;
    });
  }
  return found.all();
}

const STRUCTURE: ReadonlySet<string> = new Set([
  'block',
  'members',
  'args',
  'params',
  'param',
  'catch',
  'keyword',
  'pair',
]);
const NAMES_ONLY: ReadonlySet<string> = new Set([
  'name',
  'type',
  '?type',
  '?types',
  '?modifier',
  '?alias',
  'source',
  'label',
]);

/** Whether a term is a value, and not what gives one a name or a type. */
function isValue(term: Term): boolean {
  return !STRUCTURE.has(term.kind) && !NAMES_ONLY.has(term.role) && !isStatement(term);
}

function candidates(facts: Facts, pattern: Term, language: string): Iterable<Term> {
  const of = (...kinds: string[]) => kinds.flatMap((kind) => facts.byKind.get(kind) ?? []);
  switch (pattern.kind) {
    case 'metavariable':
    case 'typed':
    case 'deep':
      return facts.all.filter(isValue);
    case 'any-string':
    case 'string':
    case 'string-pattern':
    case 'string-metavariable':
      return of('string', 'template');
    case 'dot':
      return of('dot', 'name', 'call');
    case 'call':
      return language === 'ruby' ? of('call', 'dot') : of('call');
    case 'function':
      return partOf(pattern, 'name')?.kind === 'ellipsis' ? of('function', 'lambda') : of('function');
    case 'pair':
      return of('pair', 'keyword');
    default:
      return of(pattern.kind);
  }
}

function searchStatements(machine: Machine, pattern: readonly Term[], within: Bindings): readonly Match[] {
  const found = new Matches();
  const [first] = pattern;
  for (const kind of ['block', 'members']) {
    for (const { parts } of machine.facts.byKind.get(kind) ?? []) {
      for (let at = 0; at < parts.length; at++) {
        const statement = parts[at];
        if (statement === undefined || first === undefined) continue;
        const begins = first.kind === 'ellipsis' ? at === 0 : begin(machine, first, statement, within);
        if (!begins) continue;
        let count = 0;
        matchStatements(machine, pattern, { list: parts, from: at, whole: false }, within, (bindings, end) => {
          found.add(statement.start, Math.max(end, statement.end), bindings);
          return ++count >= MOST_AT_ONE_PLACE;
        });
      }
    }
  }
  return found.all();
}

function begin(machine: Machine, first: Term, statement: Term, within: Bindings): boolean {
  if (first.kind === 'metavariables') return true;
  return matchStatement(machine, first, statement, within, () => true);
}

/** Matches without those that say the same. */
class Matches {
  readonly #known = new Map<string, Match>();

  add(start: number, end: number, bindings: Bindings): void {
    const key = `${start}:${end} ${keyOf(bindings)}`;
    if (!this.#known.has(key)) this.#known.set(key, { start, end, bindings });
  }

  all(): readonly Match[] {
    return [...this.#known.values()];
  }
}
