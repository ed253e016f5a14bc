/** Characters as ranges of code points, in order and apart from each other. */
export type CharacterSet = readonly (readonly [number, number])[];

const LAST = 0x10ffff;

export const ANY: CharacterSet = [[0, LAST]];
export const DIGITS: CharacterSet = [[48, 57]];
export const WORD: CharacterSet = setOf([
  [48, 57],
  [65, 90],
  [95, 95],
  [97, 122],
]);
export const SPACE: CharacterSet = setOf([
  [9, 13],
  [32, 32],
  [160, 160],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
]);
export const LINE_ENDS: CharacterSet = setOf([
  [10, 10],
  [13, 13],
  [0x2028, 0x2029],
]);
/** What stands for a class of Unicode that is not taken apart: letters and signs beyond it. */
export const LETTERS: CharacterSet = setOf([
  [65, 90],
  [97, 122],
  [0xaa, 0xffff],
]);

/** Ranges in any order, put in order and together. */
export function setOf(ranges: readonly (readonly [number, number])[]): CharacterSet {
  const made: [number, number][] = [];
  for (const [from, to] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const last = made.at(-1);
    if (last !== undefined && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else made.push([from, to]);
  }
  return made;
}

/** All other characters. */
export function complement(set: CharacterSet): CharacterSet {
  const made: [number, number][] = [];
  let next = 0;
  for (const [from, to] of set) {
    if (from > next) made.push([next, from - 1]);
    next = to + 1;
  }
  if (next <= LAST) made.push([next, LAST]);
  return made;
}

/** Whether some character is in both. */
export function meet(a: CharacterSet, b: CharacterSet): boolean {
  return a.some(([from, to]) => b.some(([start, end]) => from <= end && start <= to));
}

/** Whether all characters of one set are in the other. */
export function within(inner: CharacterSet, outer: CharacterSet): boolean {
  return inner.every(([from, to]) => outer.some(([start, end]) => start <= from && to <= end));
}

export function isAny(set: CharacterSet): boolean {
  return set.length === 1 && set[0]?.[0] === 0 && set[0][1] === LAST;
}

/** The set with both cases of its Latin letters. */
export function anyCase(set: CharacterSet): CharacterSet {
  const moved = (low: number, high: number, by: number) =>
    set.flatMap(([from, to]): [number, number][] =>
      from <= high && to >= low ? [[Math.max(from, low) + by, Math.min(to, high) + by]] : [],
    );
  return setOf([...set, ...moved(65, 90, 32), ...moved(97, 122, -32)]);
}
