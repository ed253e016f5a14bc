import { allOf, type Term } from '../term/term.js';
import { type Bindings, bound, codeBinding } from './bindings.js';
import type { Machine, Next } from './machine.js';

/** Goes on with the index after the last statement that was taken. */
export type AfterStatements = (bindings: Bindings, last: number) => boolean;

/** Where a list of statements begins, and whether it must be taken to its end. */
export interface Stretch {
  readonly list: readonly Term[];
  readonly from: number;
  readonly whole: boolean;
}

/**
 * A list of statements from one on. Where the pattern has `...` and nothing is found among the statements themselves, those
 * in their branches and bodies count too.
 */
export function matchStatements(
  machine: Machine,
  pattern: readonly Term[],
  { list, from, whole }: Stretch,
  bindings: Bindings,
  next: (bindings: Bindings, end: number) => boolean,
): boolean {
  let found = false;
  const after = (taken: readonly Term[], first: number) => (made: Bindings, last: number) => {
    found = true;
    return next(made, endOf(taken, first, last));
  };
  if (sequence(machine, pattern, list, whole, bindings, after(list, from), 0, from)) return true;
  if (found || !pattern.some(({ kind }) => kind === 'ellipsis')) return false;
  const { flat, starts } = flattened(list);
  const first = starts[from] ?? 0;
  if (flat.length - first <= list.length - from) return false;
  return sequence(machine, pattern, flat, false, bindings, after(flat, first), 0, first);
}

function endOf(list: readonly Term[], first: number, last: number): number {
  let end = 0;
  for (let at = first; at < last; at++) end = Math.max(end, list[at]?.end ?? 0);
  return end;
}

function sequence(
  machine: Machine,
  pattern: readonly Term[],
  list: readonly Term[],
  whole: boolean,
  bindings: Bindings,
  next: AfterStatements,
  at: number,
  from: number,
): boolean {
  machine.step();
  const first = pattern[at];
  if (first === undefined) return (!whole || from === list.length) && next(bindings, from);
  if (first.kind === 'ellipsis' || first.kind === 'metavariables')
    return anyNumber(machine, pattern, list, whole, bindings, next, at, from);
  const statement = list[from];
  if (statement === undefined) return false;
  return matchStatement(machine, first, statement, bindings, (after) =>
    sequence(machine, pattern, list, whole, after, next, at + 1, from + 1),
  );
}

function anyNumber(
  machine: Machine,
  pattern: readonly Term[],
  list: readonly Term[],
  whole: boolean,
  bindings: Bindings,
  next: AfterStatements,
  at: number,
  from: number,
): boolean {
  const first = pattern[at];
  const isLast = at === pattern.length - 1;
  for (let to = isLast ? list.length : from; to <= list.length; to++) {
    const made =
      first?.kind === 'metavariables'
        ? bound(bindings, first.text, codeBinding(list.slice(from, to), list[from]?.start ?? 0))
        : { bindings };
    if (made !== null && sequence(machine, pattern, list, whole, made.bindings, next, at + 1, to)) return true;
  }
  return false;
}

/** One statement; an expression that stands as one is also met inside of others. */
export function matchStatement(
  machine: Machine,
  pattern: Term,
  statement: Term,
  bindings: Bindings,
  next: Next,
): boolean {
  const [wanted] = pattern.parts;
  if (pattern.kind !== 'statement' || wanted === undefined) return machine.term(pattern, statement, bindings, next);
  if (wanted.kind === 'metavariable')
    return machine.term(
      wanted,
      statement.kind === 'statement' ? (statement.parts[0] ?? statement) : statement,
      bindings,
      next,
    );
  if (!machine.options.deepStatements)
    return statement.kind === 'statement' && machine.term(wanted, statement.parts[0] ?? statement, bindings, next);
  for (const inside of expressionsOf(statement)) {
    if (machine.term(wanted, inside, bindings, next)) return true;
  }
  return false;
}

/** The expressions of a statement: all that is not in a statement of its own, but what functions in it hold. */
function* expressionsOf(statement: Term): Iterable<Term> {
  for (const part of statement.parts) {
    if (part.kind === 'block' || part.kind === 'members' || part.kind === 'catch' || part.kind === 'case') continue;
    yield* allOf(part);
  }
}

const BRANCHES: ReadonlySet<string> = new Set([
  ...[
    'block',
    'if',
    'unless',
    'while',
    'do',
    'for',
    'foreach',
    'try',
    'catch',
    'finally',
    'with',
    'switch',
    'case',
    'using',
  ],
  ...['then', 'else', 'until', 'labeled_statement', 'synchronized_statement', 'lock_statement', 'switch_statement'],
  ...[
    'switch_expression',
    'switch_body',
    'switch_block',
    'expression_switch_statement',
    'select_statement',
    'statement',
  ],
  ...[
    'match_statement',
    'case_clause',
    'namespace_declaration',
    'unsafe_statement',
    'fixed_statement',
    'begin',
    'when',
  ],
  ...[
    'function',
    'class',
    'module',
    'interface',
    'members',
    'namespace_definition',
    'file_scoped_namespace_declaration',
  ],
]);

interface Flat {
  readonly flat: readonly Term[];
  /** Where each statement of the list itself is. */
  readonly starts: readonly number[];
}

const KNOWN = new WeakMap<readonly Term[], Flat>();

/** The statements with those in their branches and bodies, one after the other. */
function flattened(list: readonly Term[]): Flat {
  const known = KNOWN.get(list);
  if (known !== undefined) return known;
  const flat: Term[] = [];
  const starts: number[] = [];
  const add = (statement: Term): void => {
    flat.push(statement);
    if (!BRANCHES.has(statement.kind) || statement.kind === 'statement') return;
    for (const part of statement.parts) within(part);
  };
  const within = (term: Term): void => {
    if (term.kind === 'block' || term.kind === 'members') for (const part of term.parts) add(part);
    else if (BRANCHES.has(term.kind)) for (const part of term.parts) within(part);
  };
  for (const statement of list) {
    starts.push(flat.length);
    add(statement);
  }
  const made = { flat, starts };
  KNOWN.set(list, made);
  return made;
}
