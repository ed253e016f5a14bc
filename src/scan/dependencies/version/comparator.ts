/**
 * Orders two versions of one ecosystem: negative, zero or positive. Never throws, takes any text, and is linear in its
 * length: versions come from lockfiles and advisories, both hostile.
 */
export type Comparator = (a: string, b: string) => number;
