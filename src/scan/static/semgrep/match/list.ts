import type { Term } from '../term/term.js';
import { type Bindings, bound, codeBinding } from './bindings.js';
import type { Machine, Next } from './machine.js';

/** Items in their order; `...` stands for any number, `$...X` for those that it is bound to. */
export function matchList(
  machine: Machine,
  pattern: readonly Term[],
  list: readonly Term[],
  bindings: Bindings,
  next: Next,
  at = 0,
  from = 0,
): boolean {
  machine.step();
  const first = pattern[at];
  if (first === undefined) return from === list.length && next(bindings);
  if (first.kind === 'ellipsis' || first.kind === 'metavariables')
    return matchAny(machine, pattern, list, bindings, next, at, from);
  const item = list[from];
  if (item === undefined) return false;
  return machine.term(first, item, bindings, (after) =>
    matchList(machine, pattern, list, after, next, at + 1, from + 1),
  );
}

function matchAny(
  machine: Machine,
  pattern: readonly Term[],
  list: readonly Term[],
  bindings: Bindings,
  next: Next,
  at: number,
  from: number,
): boolean {
  const first = pattern[at];
  const isLast = at === pattern.length - 1;
  for (let to = isLast ? list.length : from; to <= list.length; to++) {
    const end = list[from]?.start ?? list[from - 1]?.end ?? 0;
    const made =
      first?.kind === 'metavariables'
        ? bound(bindings, first.text, codeBinding(list.slice(from, to), end))
        : { bindings };
    if (made !== null && matchList(machine, pattern, list, made.bindings, next, at + 1, to)) return true;
  }
  return false;
}

/**
 * Items in any order, each of the pattern with one of its own.
 * @param open whether others may be left over
 */
export function matchUnordered(
  machine: Machine,
  pattern: readonly Term[],
  list: readonly Term[],
  bindings: Bindings,
  open: boolean,
  next: Next,
): boolean {
  const wanted = pattern.filter(({ kind }) => kind !== 'ellipsis' && kind !== 'metavariables');
  if (wanted.length > list.length) return false;
  if (!open && wanted.length !== list.length) return false;
  return anyOrder(machine, wanted, list, new Set(), bindings, next, 0);
}

function anyOrder(
  machine: Machine,
  wanted: readonly Term[],
  list: readonly Term[],
  taken: Set<number>,
  bindings: Bindings,
  next: Next,
  at: number,
): boolean {
  machine.step();
  const first = wanted[at];
  if (first === undefined) return next(bindings);
  for (const [index, item] of list.entries()) {
    if (taken.has(index)) continue;
    taken.add(index);
    const done = machine.term(first, item, bindings, (after) =>
      anyOrder(machine, wanted, list, taken, after, next, at + 1),
    );
    taken.delete(index);
    if (done) return true;
  }
  return false;
}

const isKeyword = ({ kind }: Term) => kind === 'keyword' || kind === 'pair';

/** Arguments: those with a name in any order, the others in theirs. */
export function matchArguments(
  machine: Machine,
  pattern: readonly Term[],
  list: readonly Term[],
  bindings: Bindings,
  next: Next,
): boolean {
  if (!pattern.some(isKeyword) && !list.some(isKeyword)) return matchList(machine, pattern, list, bindings, next);
  const open = pattern.some(({ kind }) => kind === 'ellipsis' || kind === 'metavariables');
  const byPlace = list.filter((item) => !isKeyword(item));
  return (
    matchUnordered(machine, pattern.filter(isKeyword), list.filter(isKeyword), bindings, open, (after) =>
      matchList(
        machine,
        pattern.filter((item) => !isKeyword(item)),
        byPlace,
        after,
        next,
      ),
    ) ||
    (pattern.some(({ kind }) => kind === 'metavariable') && matchList(machine, pattern, list, bindings, next))
  );
}
