import { ecosystemOf } from '../../ecosystem/index.js';
import type { PackageVersion } from '../../package/package-version.js';

const MAX_PART = 500;

/** Whether deps.dev knows releases of an ecosystem at all. */
export function isCovered(ecosystem: string): boolean {
  return (ecosystemOf(ecosystem)?.depsDev ?? null) !== null;
}

/** Where a release is described; null for one that deps.dev cannot know. */
export function versionPath({ ecosystem, name, version }: PackageVersion): string | null {
  const facts = ecosystemOf(ecosystem);
  const system = facts?.depsDev ?? null;
  if (facts === undefined || system === null || name === '' || version === '') return null;
  if (name.length > MAX_PART || version.length > MAX_PART || /\p{Surrogate}/u.test(name + version)) return null;
  const release = facts.spelling.releaseTag(version, name);
  return `/v3/systems/${system}/packages/${encodeURIComponent(name)}/versions/${encodeURIComponent(release)}`;
}
