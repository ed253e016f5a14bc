import { type IsPrerelease, semverPrerelease } from '../version/prerelease.js';
import type { Spelling, Versions } from './descriptor.js';

/** For what is taken as it stands. */
export function asWritten(text: string): string {
  return text;
}

/** For registries that take no notice of letter case. */
export function caseless(text: string): string {
  return text.toLowerCase();
}

/** Most ecosystems: versions as they stand, nothing but registry packages. */
export function namedBy(normalizeName: Spelling['normalizeName']): Spelling {
  return { normalizeName, normalizeVersion: asWritten, releaseTag: asWritten, toolchain: [] };
}

/** Ecosystems whose every version stands for one release. */
export function releases(
  compare: Versions['compare'],
  ranges: Versions['ranges'],
  isPrerelease: IsPrerelease = semverPrerelease,
): Versions {
  return { compare, isExact: (version) => version !== '', ranges, isPrerelease };
}
