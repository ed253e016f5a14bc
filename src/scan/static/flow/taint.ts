import { isMade } from '../models/kinds.js';
import type { SourceKind } from '../models/model.js';

/** A place in a file of the side that is looked at. */
export interface SourcePlace {
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

/** One stop on the way of data, with the one before it. */
export interface Step {
  readonly at: SourcePlace;
  readonly label: string;
  readonly before: Step | null;
  readonly count: number;
}

/** Where data comes from: outside, or a parameter (or a part of it) of the function that is being summed up. */
export type Origin =
  | { readonly kind: 'source'; readonly key: string; readonly source: SourceKind; readonly at: SourcePlace }
  | {
      readonly kind: 'parameter';
      readonly key: string;
      readonly owner: number;
      readonly index: number;
      readonly path: readonly string[];
    };

export interface Taint {
  readonly origin: Origin;
  /** Sink kinds, as bits, for which it has been made harmless. */
  readonly cleaned: number;
  readonly step: Step | null;
}

export type Taints = readonly Taint[];

export const NO_TAINTS: Taints = [];

/** Stands for the names of an object's parts, as a part of it. */
export const KEYS = '#keys';

/** So many origins of one value are told apart. */
const MOST = 6;
/** So many steps are kept. */
const LONGEST = 12;
/** Paths of parameters are told apart so deep (`request.body.name`). */
const DEEPEST_PATH = 3;

/** All of both, each origin once: what is harmless for both ways is harmless. */
export function joinTaints(a: Taints, b: Taints): Taints {
  if (a.length === 0 || a === b) return b;
  if (b.length === 0) return a;
  let joined: Taint[] | null = null;
  for (const taint of b) {
    const all: Taints = joined ?? a;
    const at = all.findIndex(({ origin }) => origin.key === taint.origin.key);
    const known = all[at];
    if (known === undefined) {
      if (all.length >= MOST) continue;
      joined ??= [...a];
      joined.push(taint);
    } else if ((known.cleaned & taint.cleaned) !== known.cleaned) {
      joined ??= [...a];
      joined[at] = { ...taint, cleaned: known.cleaned & taint.cleaned };
    }
  }
  return joined ?? a;
}

/** Of what the program made itself: reckoning with it makes it no better. */
export function madeTaints(taints: Taints): Taints {
  if (taints.length === 0) return taints;
  return taints.filter(({ origin }) => origin.kind === 'source' && isMade(origin.source));
}

export function cleanTaints(taints: Taints, bits: number): Taints {
  if (bits === 0 || taints.length === 0) return taints;
  return taints.map((taint) => ({ ...taint, cleaned: taint.cleaned | bits }));
}

/** The taints with one stop more. */
export function stepTaints(taints: Taints, at: SourcePlace, label: string): Taints {
  if (taints.length === 0) return taints;
  return taints.map((taint) => ({ ...taint, step: stepAfter(taint.step, at, label) }));
}

export function stepAfter(before: Step | null, at: SourcePlace, label: string): Step {
  if (before !== null && (before.count >= LONGEST || (before.at.start === at.start && before.at.path === at.path))) {
    return before;
  }
  return { at, label, before, count: (before?.count ?? 0) + 1 };
}

/** The stops from first to last. */
export function stepsOf(step: Step | null): Step[] {
  const steps: Step[] = [];
  for (let at = step; at !== null; at = at.before) steps.unshift(at);
  return steps;
}

export function sameTaints(a: Taints, b: Taints): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  return a.every(({ origin, cleaned }) =>
    b.some((other) => other.origin.key === origin.key && other.cleaned === cleaned),
  );
}

/** Data of a whole is data of its parts; of a parameter it is known which. */
export function partTaints(taints: Taints, name: string): Taints {
  if (taints.length === 0) return NO_TAINTS;
  return taints.map((taint) => {
    const { origin } = taint;
    if (origin.kind === 'source' || origin.path.length >= DEEPEST_PATH) return taint;
    const path = [...origin.path, name];
    return { ...taint, origin: { ...origin, path, key: `${origin.key}.${name}` } };
  });
}
