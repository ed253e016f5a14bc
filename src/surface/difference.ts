import type { Moves } from '../model/moves.js';
import { ELEMENT_KINDS, type ElementFact, type OpenedElement, type SurfaceElement } from '../model/surface.js';

/** What is new, without what there is to ask of it. */
export type Fresh = Omit<OpenedElement, 'questions' | 'answers'>;

export interface Difference {
  readonly opened: readonly Fresh[];
  readonly closed: readonly SurfaceElement[];
}

/** Elements that are counted, not named: one more of them is one more door, wherever the first one stands. */
const COUNTED: ReadonlySet<SurfaceElement['kind']> = new Set(['call']);

/**
 * What the head exposes or reaches that the base does not, and the reverse. Moving and renaming opens nothing: elements are
 * the same by what they are, not by where they stand.
 * @param moves where files of the head were on the base
 * @returns both lists sorted by kind and name, each element once
 */
export function difference(base: readonly SurfaceElement[], head: readonly SurfaceElement[], moves: Moves): Difference {
  const before = byKey(base);
  const after = byKey(head);
  const opened = [...after].flatMap(([key, elements]) => openedOf(elements, before.get(key) ?? [], moves));
  const closed = [...before].flatMap(([key, [element]]) => (after.has(key) || element === undefined ? [] : [element]));
  return { opened: opened.sort(inOrder), closed: closed.sort(inOrder) };
}

function byKey(elements: readonly SurfaceElement[]): Map<string, SurfaceElement[]> {
  const found = new Map<string, SurfaceElement[]>();
  for (const element of elements) {
    const same = found.get(element.key) ?? [];
    same.push(element);
    found.set(element.key, same);
  }
  return found;
}

function openedOf(now: readonly SurfaceElement[], before: readonly SurfaceElement[], moves: Moves): readonly Fresh[] {
  const [first] = now;
  if (first === undefined) return [];
  if (before.length === 0) return [{ ...first, change: 'added' }];
  if (COUNTED.has(first.kind)) return more(now, before, moves);
  return weakened(now, before);
}

/** Those for which the base has none in the same file; only as many as there are more of. */
function more(now: readonly SurfaceElement[], before: readonly SurfaceElement[], moves: Moves): Fresh[] {
  const left = now.length - before.length;
  if (left <= 0) return [];
  const paths = before.map(({ location }) => location?.path);
  const fresh = now.filter(({ location }) => {
    const path = location?.path ?? '';
    const at = paths.indexOf(moves.to(path)?.from ?? path);
    if (at !== -1) paths.splice(at, 1);
    return at === -1;
  });
  const [first] = fresh.slice(0, left);
  return first === undefined ? [] : [{ ...first, change: 'added' }];
}

/** An element that lost a protection that all of its ways had. What is not known is no loss. */
function weakened(now: readonly SurfaceElement[], before: readonly SurfaceElement[]): Fresh[] {
  for (const element of now) {
    const lost = element.facts.filter(({ name, value }) => value === 'unprotected' && wasProtected(before, name));
    const was = lost.map(({ name }): ElementFact => ({ name, value: 'protected' }));
    if (was.length > 0) return [{ ...element, change: 'changed', was }];
  }
  return [];
}

function wasProtected(before: readonly SurfaceElement[], name: string): boolean {
  return before.every(({ facts }) => facts.some((fact) => fact.name === name && fact.value === 'protected'));
}

function inOrder(a: SurfaceElement, b: SurfaceElement): number {
  return ELEMENT_KINDS.indexOf(a.kind) - ELEMENT_KINDS.indexOf(b.kind) || byText(a, b);
}

function byText(a: SurfaceElement, b: SurfaceElement): number {
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}
