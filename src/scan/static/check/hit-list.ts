import type { CheckHit } from './check-hit.js';

/** Hits as they come in. */
export interface HitList {
  add(hit: CheckHit): void;
  /** What was found so far, each place of a rule once. */
  all(): readonly CheckHit[];
}

/** So many places of one rule in one file are noise, or an attack on our memory. */
const MOST_IN_FILE = 200;

export function hitList(): HitList {
  const found = new Map<string, CheckHit>();
  const counts = new Map<string, number>();

  function add(hit: CheckHit): void {
    const key = `${hit.rule.id}:${hit.unit.path}:${hit.start}:${hit.end}`;
    const count = counts.get(`${hit.rule.id}:${hit.unit.path}`) ?? 0;
    if (found.has(key) || count >= MOST_IN_FILE) return;
    counts.set(`${hit.rule.id}:${hit.unit.path}`, count + 1);
    found.set(key, hit);
  }

  return { add, all: () => [...found.values()] };
}
