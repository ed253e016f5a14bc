import { isSame, type Term } from '../term/term.js';
import { areDifferent } from './facts.js';

/** What a metavariable stands for: code, or a text that is no code by itself (what a string holds, a group of a pattern). */
export interface Binding {
  readonly terms: readonly Term[];
  readonly start: number;
  readonly end: number;
  readonly content: string | null;
}

/** Metavariables and what they stand for, the last one first. */
export type Bindings = { readonly name: string; readonly value: Binding; readonly rest: Bindings } | null;

export function bindingOf(bindings: Bindings, name: string): Binding | null {
  for (let at = bindings; at !== null; at = at.rest) if (at.name === name) return at.value;
  return null;
}

export function codeBinding(terms: readonly Term[], at: number): Binding {
  return { terms, start: terms[0]?.start ?? at, end: terms.at(-1)?.end ?? at, content: null };
}

function isSameBinding(a: Binding, b: Binding): boolean {
  if (a.content !== null || b.content !== null) return contentOf(a) === contentOf(b);
  if (a.terms.length !== b.terms.length) return false;
  return a.terms.every((term, index) => {
    const other = b.terms[index];
    if (other === undefined) return false;
    const [one, two] = [bare(term), bare(other)];
    return isSame(one, two) && !(one.kind === 'name' && areDifferent(one, two));
  });
}

function contentOf({ content, terms }: Binding): string | null {
  if (content !== null) return content;
  const [only] = terms;
  return terms.length === 1 && only !== undefined && /^(?:string|name|symbol|number|\w*_?literal)$/.test(only.kind)
    ? only.text
    : null;
}

function bare(term: Term): Term {
  const [only] = term.parts;
  return term.kind === 'statement' && only !== undefined ? only : term;
}

/** The bindings with one more; null where the name already stands for something else. */
export function bound(bindings: Bindings, name: string, value: Binding): { readonly bindings: Bindings } | null {
  if (name === '$_') return { bindings };
  const known = bindingOf(bindings, name);
  if (known === null) return { bindings: { name, value, rest: bindings } };
  return isSameBinding(known, value) ? { bindings } : null;
}

/** Both together; null where they do not agree. */
export function merged(a: Bindings, b: Bindings): { readonly bindings: Bindings } | null {
  let made = a;
  for (let at = b; at !== null; at = at.rest) {
    const next = bound(made, at.name, at.value);
    if (next === null) return null;
    made = next.bindings;
  }
  return { bindings: made };
}

/** Whether they say nothing different of the names that both know. */
export function agree(a: Bindings, b: Bindings): boolean {
  for (let at = b; at !== null; at = at.rest) {
    const known = bindingOf(a, at.name);
    if (known !== null && !isSameBinding(known, at.value)) return false;
  }
  return true;
}

/** A text by which equal bindings are known. */
export function keyOf(bindings: Bindings): string {
  const all: string[] = [];
  for (let at = bindings; at !== null; at = at.rest) all.push(`${at.name}:${at.value.start}:${at.value.end}`);
  return all.sort().join(' ');
}
