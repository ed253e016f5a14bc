/** A list without its middle: what is kept of both ends, in order, and how many lay between. */
export interface Ends<T> {
  readonly head: readonly T[];
  readonly omitted: number;
  readonly tail: readonly T[];
}

/** The first `first` and the last `last` of a list; all of a list that has no more, as `head`. */
export function keepEnds<T>(items: readonly T[], first: number, last: number): Ends<T> {
  const omitted = items.length - first - last;
  if (omitted <= 0) return { head: items, omitted: 0, tail: [] };
  return { head: items.slice(0, first), omitted, tail: items.slice(items.length - last) };
}
