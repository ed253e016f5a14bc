import type { PackageVersion } from '../../advisory/advisory-source.js';

/** Ecosystems that deps.dev covers, by the names it gives them. */
const SYSTEMS: ReadonlyMap<string, string> = new Map([
  ['npm', 'npm'],
  ['PyPI', 'pypi'],
  ['Go', 'go'],
  ['crates.io', 'cargo'],
  ['Maven', 'maven'],
  ['NuGet', 'nuget'],
  ['RubyGems', 'rubygems'],
]);
const MAX_PART = 500;

/** Whether deps.dev knows releases of an ecosystem at all. */
export function isCovered(ecosystem: string): boolean {
  return SYSTEMS.has(ecosystem);
}

/** Where a release is described; null for one that deps.dev cannot know. */
export function versionPath({ ecosystem, name, version }: PackageVersion): string | null {
  const system = SYSTEMS.get(ecosystem);
  if (system === undefined || name === '' || version === '') return null;
  if (name.length > MAX_PART || version.length > MAX_PART || /\p{Surrogate}/u.test(name + version)) return null;
  const release = system === 'go' && /^\d/.test(version) ? `v${version}` : version;
  return `/v3/systems/${system}/packages/${encodeURIComponent(name)}/versions/${encodeURIComponent(release)}`;
}
