const MAX_WAYS = 3;
const MAX_STEPS = 8;

/** By which direct dependencies a package comes in, as a sentence with the shortest way; empty where nobody knows, or it is one. */
export function introducedThrough(paths: readonly (readonly string[])[], name: string): string {
  const [shortest] = paths;
  if (shortest === undefined || shortest.length === 0) return '';
  const others = [...new Set(paths.slice(1).flatMap((path) => path[0] ?? []))].filter((root) => root !== shortest[0]);
  const also = others.length === 0 ? '' : `, and through ${others.slice(0, MAX_WAYS).join(', ')}`;
  const more = others.length > MAX_WAYS ? ` and ${others.length - MAX_WAYS} more` : '';
  return ` Introduced through ${chain([...shortest, name])}${also}${more}.`;
}

function chain(steps: readonly string[]): string {
  if (steps.length <= MAX_STEPS) return steps.join(' > ');
  return [...steps.slice(0, MAX_STEPS - 2), '…', ...steps.slice(-1)].join(' > ');
}
