import { compareIdentifiers, compareLooseVersions, parseLooseVersion } from './semver-like.js';

/** Pub: SemVer, then the build part, which sorts after none at all (pub_semver's `Version.compareTo`). */
export function comparePub(a: string, b: string): number {
  if (a === b) return 0;
  const left = parseLooseVersion(a, 3);
  const right = parseLooseVersion(b, 3);
  const order = compareLooseVersions(left, right);
  if (order !== 0 || left.build === right.build) return order;
  if (left.build === null) return -1;
  if (right.build === null) return 1;
  return compareIdentifiers(left.build, right.build);
}
