import type { Term } from '../term/term.js';
import { importsOf } from './imports.js';
import { type Definition, scopesOf } from './scopes.js';

/** What is known of one file before any pattern is looked for. */
export interface Facts {
  readonly root: Term;
  readonly text: string;
  /** The part of the text that is looked at. */
  readonly from: number;
  readonly to: number;
  /** Terms by their kind, in the order of the text. */
  readonly byKind: ReadonlyMap<string, readonly Term[]>;
  readonly all: readonly Term[];
  parentOf(term: Term): Term | null;
  /** The parts of the full name that an imported name stands for; null for a name that is no import's. */
  imported(name: string): readonly string[] | null;
  /** Whether every name of a module, given dotted, may stand alone. */
  importsAllOf(module: string): boolean;
  /** The scope that a name belongs to; null for a name that the file does not define. */
  ownerOf(name: Term): Term | null;
  /** What a name is defined as where it is used; null where that is not known for sure. */
  definition(name: string, at: Term): Definition | null;
  /** All definitions that a name has in the innermost scope that knows it. */
  declaration(name: string, at: Term): Definition | null;
}

export function factsOf(root: Term, text: string): Facts {
  const byKind = new Map<string, Term[]>();
  const parents = new Map<Term, Term>();
  const all: Term[] = [];
  const visit = (term: Term): void => {
    all.push(term);
    if (term.kind === 'name') FACTS.set(term, facts);
    const same = byKind.get(term.kind);
    if (same === undefined) byKind.set(term.kind, [term]);
    else same.push(term);
    for (const part of term.parts) {
      parents.set(part, term);
      visit(part);
    }
  };
  const scopes = lazy(() => scopesOf(root));
  const imports = lazy(() => importsOf(byKind));

  function scopeAt(name: string, at: Term): Definition | null {
    for (let term: Term | undefined = at; term !== undefined; term = parents.get(term)) {
      const found = scopes().get(term)?.get(name);
      if (found !== undefined) return found;
    }
    return null;
  }

  const facts: Facts = {
    root,
    text,
    from: 0,
    to: text.length,
    byKind,
    all,
    parentOf: (term) => parents.get(term) ?? null,
    imported: (name) => imports().names.get(name) ?? null,
    importsAllOf: (module) => imports().whole.has(module),
    ownerOf(name) {
      for (let term: Term | undefined = name; term !== undefined; term = parents.get(term))
        if (scopes().get(term)?.has(name.text) === true) return term;
      return null;
    },
    definition(name, at) {
      const found = scopeAt(name, at);
      if (found === null || found.value === at) return null;
      return found.count === 1 ? found : lastDefinition(found, at, parents);
    },
    declaration: scopeAt,
  };
  visit(root);
  return facts;
}

const FACTS = new WeakMap<Term, Facts>();

/** Whether two names that are written alike are names of different things. */
export function areDifferent(a: Term, b: Term): boolean {
  const facts = FACTS.get(a);
  if (a === b || facts === undefined || FACTS.get(b) !== facts) return false;
  const [one, other] = [facts.ownerOf(a), facts.ownerOf(b)];
  return one !== null && other !== null && one !== other;
}

const LOOPS: ReadonlySet<string> = new Set(['for', 'foreach', 'while', 'do', 'until', 'lambda', 'function']);

/** Of a name that is set several times, the last time before a place, where what is between is run for sure. */
function lastDefinition({ sets, type }: Definition, at: Term, parents: ReadonlyMap<Term, Term>): Definition | null {
  const last = sets.findLast(({ place }) => place.end <= at.start);
  if (last === undefined || last.value === null) return null;
  let block: Term | undefined = last.place;
  while (block !== undefined && block.kind !== 'block' && block.kind !== 'members') block = parents.get(block);
  for (let term: Term | undefined = at; term !== undefined; term = parents.get(term)) {
    if (term === block) return { value: last.value, type, count: 1, sets };
    const loop = term;
    if (LOOPS.has(term.kind) && sets.some(({ place }) => place.start >= loop.start && place.end <= loop.end))
      return null;
  }
  return null;
}

function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
