import type { Dependency } from './dependency.js';

/** Maven's scopes of a class path, from the widest on: of two, the wider one counts. */
const ORDER = ['compile', 'runtime', 'system', 'provided', 'test'] as const;
export type MavenScope = (typeof ORDER)[number];

/** What an unknown word means is not known, so it counts as compile. */
export function scopeOf({ scope }: Pick<Dependency, 'scope'>): MavenScope {
  return ORDER.find((known) => known === scope) ?? 'compile';
}

export function wider(one: MavenScope, other: MavenScope): MavenScope {
  return ORDER.indexOf(one) <= ORDER.indexOf(other) ? one : other;
}

/** The scope of what a package of one scope brings in under another (maven.apache.org, "Dependency Scope", the table). */
export function derivedScope(parent: MavenScope, child: MavenScope): MavenScope {
  if (child === 'test' || child === 'system') return child;
  if (child === 'compile' || parent === 'test' || parent === 'runtime') return parent;
  return parent === 'provided' || parent === 'system' ? 'provided' : 'runtime';
}
