/**
 * Orders two versions of one ecosystem: negative, zero or positive. Never throws, takes any text, and is linear in its
 * length: versions come from lockfiles and advisories, both hostile.
 */
export type Comparator = (a: string, b: string) => number;

/** Code-unit order, the same on every machine: no locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
