/**
 * What a pattern with one `*` at most stands for in a name; '' where the pattern has none and is the name. Null where it
 * does not match.
 */
function starIn(pattern: string, name: string): string | null {
  const star = pattern.indexOf('*');
  if (star === -1) return pattern === name ? '' : null;
  const [before, after] = [pattern.slice(0, star), pattern.slice(star + 1)];
  const long = name.length >= before.length + after.length;
  return long && name.startsWith(before) && name.endsWith(after)
    ? name.slice(before.length, name.length - after.length)
    : null;
}

/** A pattern's target with what the `*` stands for in its place; the target's length bounds the result's. */
export function withStar(target: string, star: string): string {
  const at = target.indexOf('*');
  return at === -1 ? target : target.slice(0, at) + star + target.slice(at + 1);
}

/** The entry whose pattern says most of a name, with what its `*` stands for. */
export function bestMatch<T extends { readonly pattern: string }>(
  entries: readonly T[],
  name: string,
): { readonly entry: T; readonly star: string } | null {
  let best: { entry: T; star: string } | null = null;
  for (const entry of entries) {
    const star = starIn(entry.pattern, name);
    if (star !== null && (best === null || fixed(entry.pattern) > fixed(best.entry.pattern))) best = { entry, star };
  }
  return best;
}

/** Length of what a pattern fixes before its `*`; without one it is the name itself. */
function fixed(pattern: string): number {
  const star = pattern.indexOf('*');
  return star === -1 ? Number.POSITIVE_INFINITY : star;
}
