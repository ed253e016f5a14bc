import { compareSemverLike } from './semver-like.js';

const FULL_RELEASE = /^v?[0-9]+\.[0-9]+\.[0-9]+(?:[-+].*)?$/s;

/** GitHub Actions: release tags in SemVer; OSV defines no order of its own for them. */
export function compareGitHubActions(a: string, b: string): number {
  return compareSemverLike(a, b);
}

/**
 * Whether a reference names one release. `v4`, `main` and a commit do not: what they point to is not in the workflow,
 * so no advisory can be said to affect them.
 */
export function namesOneRelease(reference: string): boolean {
  return FULL_RELEASE.test(reference);
}
