import type { Move, Moves } from '../model/moves.js';

/**
 * Where files stood when the baseline was written, for those that have moved since: no commit says so, so a file that is
 * gone is the one of the same name that was not there, and of several the one whose folders end most alike.
 */
export function baselineMoves(before: ReadonlySet<string>, now: ReadonlySet<string>): Moves {
  const added = new Map<string, string[]>();
  for (const path of now) if (!before.has(path)) groupOf(added, nameOf(path)).push(path);
  const moves = new Map<string, Move>();
  for (const from of [...before].sort()) {
    const to = now.has(from) ? null : mostAlike(from, added.get(nameOf(from)) ?? []);
    if (to !== null && !moves.has(to)) moves.set(to, { from, pure: false });
  }
  return { to: (path) => moves.get(path) ?? null };
}

/** null where two are as good. */
function mostAlike(path: string, candidates: readonly string[]): string | null {
  const scored = candidates.map((each) => ({ each, score: commonEnd(path, each) })).sort((a, b) => b.score - a.score);
  const [best, next] = scored;
  return best === undefined || best.score === next?.score ? null : best.each;
}

/** How many folders and names two paths share at their ends. */
function commonEnd(a: string, b: string): number {
  const [left, right] = [a.split('/').reverse(), b.split('/').reverse()];
  const apart = left.findIndex((part, index) => part !== right[index]);
  return apart === -1 ? left.length : apart;
}

function groupOf(groups: Map<string, string[]>, key: string): string[] {
  const group = groups.get(key) ?? [];
  groups.set(key, group);
  return group;
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
