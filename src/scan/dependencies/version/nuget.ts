import { compareLooseVersions, parseLooseVersion } from './semver-like.js';

/** NuGet: SemVer with a fourth number, letter case ignored (learn.microsoft.com/nuget/concepts/package-versioning). */
export function compareNuGet(a: string, b: string): number {
  if (a === b) return 0;
  return compareLooseVersions(parseLooseVersion(a.toLowerCase(), 4), parseLooseVersion(b.toLowerCase(), 4));
}
