import { isDeepStrictEqual } from 'node:util';
import type { Effect, ValueLayering } from '../model/settings.js';

/**
 * Values from the loosest to the strictest; those of one step are neither stricter nor looser than each other.
 * @param usual what holds where nothing is said
 */
export function ladder<T extends string | boolean>(usual: T, ...steps: readonly (T | readonly T[])[]): ValueLayering {
  const stepOf = (value: unknown) => steps.findIndex((step) => [step].flat().some((each) => each === value));
  return {
    kind: 'value',
    effectOf: (above = usual, below) => (above === below ? 'same' : compared(stepOf(below) - stepOf(above))),
  };
}

/** A bound that is not there without a word: the higher, or the lower, the stricter. */
export function bound(stricter: 'higher' | 'lower', numberOf: (file: unknown) => number = Number): ValueLayering {
  const sign = stricter === 'higher' ? 1 : -1;
  return {
    kind: 'value',
    effectOf(above, below) {
      if (above === undefined) return 'tightens';
      const steps = sign * (numberOf(below) - numberOf(above));
      return steps === 0 ? 'same' : compared(steps);
    },
  };
}

/** A list of which every item asks for more: a layer below adds its own. */
export const askingList: ValueLayering = {
  kind: 'value',
  effectOf: (above = [], below) => sets(above, below, 'tightens', 'loosens'),
  join: (above = [], below) => [...itemsOf(above), ...beyond(below, above)],
};

/**
 * A list of which every item lets something through: a layer below may leave some out.
 * @param unsaid what no list at all lets through
 */
export function lettingList(unsaid: 'nothing' | 'everything'): ValueLayering {
  return {
    kind: 'value',
    effectOf(above, below) {
      if (above === undefined && unsaid === 'everything') return 'tightens';
      return sets(above ?? [], below, 'loosens', 'tightens');
    },
  };
}

/** A value of which nobody can tell what is stricter: whoever says it first has said it. */
export function settled(unsaid?: unknown): ValueLayering {
  return {
    kind: 'value',
    effectOf(above, below) {
      if (isDeepStrictEqual(above ?? unsaid, below ?? unsaid)) return 'same';
      return above === undefined || above === unsaid ? 'tightens' : 'loosens';
    },
  };
}

/** A value that may tighten and loosen at once, whatever it is: only the same again is no loosening. */
export function twoEdged(usual: unknown): ValueLayering {
  return { kind: 'value', effectOf: (above = usual, below) => (isDeepStrictEqual(above, below) ? 'same' : 'loosens') };
}

function compared(steps: number): Effect {
  return steps > 0 ? 'tightens' : 'loosens';
}

/** What the items say that only one of the lists has; an item too many and one too few at once loosen. */
function sets(above: unknown, below: unknown, more: Effect, fewer: Effect): Effect {
  const effects = [
    ...(beyond(below, above).length > 0 ? [more] : []),
    ...(beyond(above, below).length > 0 ? [fewer] : []),
  ];
  if (effects.length === 0) return 'same';
  return effects.includes('loosens') ? 'loosens' : 'tightens';
}

function beyond(list: unknown, other: unknown): unknown[] {
  const known = new Set(itemsOf(other).map(wordsOf));
  return itemsOf(list).filter((item) => !known.has(wordsOf(item)));
}

/** Equal for values that say the same, in whatever order they name their keys. */
export function wordsOf(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

function itemsOf(list: unknown): readonly unknown[] {
  return Array.isArray(list) ? list : [];
}
