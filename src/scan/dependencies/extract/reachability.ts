/** Marks (1) everything that can be reached from `roots` over `edges`, the roots included; iterative. */
export function reachableFrom(
  roots: Iterable<number>,
  count: number,
  edges: (index: number) => readonly number[],
): Uint8Array {
  const seen = new Uint8Array(count);
  const stack: number[] = [];
  for (const root of roots) {
    if (root < 0 || root >= count || seen[root] === 1) continue;
    seen[root] = 1;
    stack.push(root);
  }
  for (let index = stack.pop(); index !== undefined; index = stack.pop()) {
    for (const next of edges(index)) {
      if (seen[next] !== 0) continue;
      seen[next] = 1;
      stack.push(next);
    }
  }
  return seen;
}
