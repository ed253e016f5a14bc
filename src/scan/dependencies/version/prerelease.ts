/** Whether a version is published for trial, before the release that it bears the number of. */
export type IsPrerelease = (version: string) => boolean;

/** semver.org, item 9: what follows a hyphen; a build after `+` is no part of it. */
export const semverPrerelease: IsPrerelease = (version) => /^[vV]?\d+(?:\.\d+)*-/.test(version);

/** A commit without a tag, which no proxy lists and every one serves: go.dev/ref/mod#pseudo-versions. */
export function isPseudoVersion(version: string): boolean {
  return /[-.]\d{14}-[0-9a-f]{12}(?:\+incompatible)?$/.test(version);
}

/** A commit is no trial release. */
export const goPrerelease: IsPrerelease = (version) => semverPrerelease(version) && !isPseudoVersion(version);

/** peps.python.org/pep-0440: alpha, beta, candidate and development releases; a post-release is none. */
export const pythonPrerelease: IsPrerelease = (version) =>
  /\d[-_.]?(?:a|b|c|rc|alpha|beta|pre|preview|dev)[-_.]?\d*(?:$|[-_.+])/i.test(version);

/** maven.apache.org/pom.html#version-order-specification: the qualifiers that come before a release, and early access. */
export const mavenPrerelease: IsPrerelease = (version) =>
  /[-.\d](?:alpha|beta|milestone|rc|cr|snapshot|pre|preview|ea|dev|[abm](?=[-.]?\d))(?:$|[-.\d+])/i.test(version);

/** guides.rubygems.org/patterns: a letter anywhere. Pre-releases of Composer are words as well. */
export const letteredPrerelease: IsPrerelease = (version) =>
  /^\D?\d[^+]*[a-z]/i.test(version.replace(/[-.]?p(?:l|atch)?\d+$/i, ''));

/** For orders in which a hyphen or a letter means something else. */
export const noPrerelease: IsPrerelease = () => false;

/** The release that a version comes before: its leading numbers. */
export function releaseOf(version: string): string {
  return /^[vV]?\d+(?:\.\d+)*/.exec(version)?.[0] ?? version;
}
