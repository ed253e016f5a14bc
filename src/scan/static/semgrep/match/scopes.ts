import { partOf, partsOf, type Term } from '../term/term.js';

/** What a scope says of a name. */
export interface Definition {
  /** What it is set to, where it is set once. */
  readonly value: Term | null;
  /** What stands as its type, or is made for it. */
  readonly type: Term | null;
  /** How often it is set. */
  readonly count: number;
  /** Where it is set, in the order of the text, and to what; null for what is not known. */
  readonly sets: readonly { readonly place: Term; readonly value: Term | null }[];
}

export type Scope = Map<string, Definition>;

const SCOPES: ReadonlySet<string> = new Set(['function', 'lambda', 'class', 'module', 'interface']);

/** The scopes of a file by the term that opens them: its functions, its classes and the file. */
export function scopesOf(root: Term): Map<Term, Scope> {
  const scopes = new Map<Term, Scope>();
  const visit = (term: Term, scope: Scope): void => {
    let inner = scope;
    if (SCOPES.has(term.kind)) {
      inner = new Map();
      scopes.set(term, inner);
    }
    learn(term, inner);
    for (const part of term.parts) visit(part, inner);
  };
  const top: Scope = new Map();
  scopes.set(root, top);
  visit(root, top);
  return scopes;
}

function learn(term: Term, scope: Scope): void {
  switch (term.kind) {
    case 'assign':
    case 'declare':
    case 'augmented':
      learnAssigned(term, scope);
      return;
    case 'update':
      define(term.parts[0], null, null, 2, scope);
      return;
    case 'param':
      define(partOf(term, 'name') ?? undefined, null, partOf(term, '?type'), 2, scope);
      return;
    case 'foreach':
      for (const left of partsOf(term, 'left')) define(left, null, partOf(term, '?type'), 2, scope);
      return;
    case 'pair':
      // Attributes of infrastructure are no variables.
      return;
    default:
  }
}

function learnAssigned(term: Term, scope: Scope): void {
  const [left, value] = [partOf(term, 'left'), partOf(term, 'right')];
  const type = partOf(term, '?type');
  if (left === null) return;
  if (left.kind === 'tuple' || left.kind === 'list' || left.kind === 'dict') {
    const values = value?.kind === 'tuple' || value?.kind === 'list' ? value.parts : [];
    for (const [index, each] of left.parts.entries()) define(each, values[index] ?? null, type, 1, scope, term);
    return;
  }
  const count = term.kind === 'augmented' ? 2 : term.kind === 'declare' ? 0 : 1;
  const told = type === null || /^(?:var|let|auto|dynamic)$/.test(type.text) ? typeOfValue(value) : type;
  define(left, term.kind === 'augmented' ? null : value, told, count, scope, term);
}

function define(
  name: Term | undefined,
  value: Term | null,
  type: Term | null,
  count: number,
  scope: Scope,
  place: Term | undefined = name,
): void {
  if (name === undefined || place === undefined) return;
  const key = nameOf(name);
  if (key === null) return;
  const known = scope.get(key);
  const set = count === 0 ? [] : [{ place, value }];
  if (known === undefined) scope.set(key, { value, type, count, sets: set });
  else
    scope.set(key, {
      value: known.value ?? value,
      type: known.type ?? type,
      count: known.count + count,
      sets: [...known.sets, ...set],
    });
}

/** `x`, `this.x`, `self.x`, `@x`: what is set once in a class has its value in all of it. */
function nameOf(term: Term): string | null {
  return term.kind === 'name' ? term.text : null;
}

/** The type that the value itself tells. */
export function typeOfValue(value: Term | null): Term | null {
  if (value === null) return null;
  if (value.kind === 'new') return partOf(value, 'callee');
  if (value.kind === 'composite') return partOf(value, 'type');
  if (value.kind === 'cast_expression' || value.kind === 'as_expression') return partOf(value, 'type');
  if (value.kind === 'unary' && value.text === '&') return typeOfValue(value.parts[0] ?? null);
  return null;
}
