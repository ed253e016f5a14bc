/**
 * A range as wide as another one, from another version on: who asked for a caret goes on asking for one, who pinned
 * goes on pinning. An upper bound is left out: whoever raises the lower one past it has to think of it anyway.
 * @param written the range of today; empty: any version
 * @param fallback the operator where nothing can be told of it
 * @param exact how the format writes a pin: `==`, `=`, or nothing
 */
export function rangeLike(written: string, version: string, fallback: string, exact: string): string {
  const first = written.trim().split(/[\s,|]+/)[0] ?? '';
  const operator = /^(?:\^|~>|~=|~|>=|===?|=)/.exec(first)?.[0];
  if (operator === undefined) return `${isVersion(first) ? exact : fallback}${version}`;
  if (operator.startsWith('=')) return `${exact}${version}`;
  return `${operator}${version}`;
}

/** Whether a range is one version: no operator, no placeholder. */
export function isVersion(text: string): boolean {
  return /^v?\d[\w.+-]*$/.test(text) && !/(?:^|\.)[xX*](?:\.|$)/.test(text);
}

/** The line of releases that are expected to be compatible with a version: its major, below 1.0 its minor. */
export function lineOf(version: string): string {
  const [major = '0', minor, patch] = version.replace(/[-+].*$/, '').split('.');
  if (major !== '0') return major;
  if (minor !== undefined && minor !== '0') return `0.${minor}`;
  return [major, minor, patch].filter((part) => part !== undefined).join('.');
}
