/** Types whose packages stand in lockfiles; others name images, repositories and products. */
const PACKAGES: ReadonlySet<string> = new Set([
  ...['cargo', 'composer', 'conan', 'cran', 'gem', 'golang', 'hackage', 'hex', 'maven', 'npm', 'nuget', 'pub', 'pypi'],
  ...['apk', 'deb', 'rpm', 'swift', 'cocoapods', 'julia', 'githubactions'],
]);

/**
 * A package URL (github.com/package-url/purl-spec) as an exception names the package, `lodash@4.17.20`; null for what is
 * none, or no package of a lockfile.
 */
export function packageOfPurl(purl: string): string | null {
  const [, type = '', path = ''] = /^pkg:(?:\/\/)?([a-zA-Z0-9.+-]+)\/([^?#]{1,1000})/.exec(purl) ?? [];
  if (!PACKAGES.has(type.toLowerCase())) return null;
  const at = path.lastIndexOf('@');
  const [name, version] = at > 0 ? [path.slice(0, at), path.slice(at + 1)] : [path, ''];
  const parts = name
    .split('/')
    .filter((part) => part !== '')
    .map(decoded);
  const spelled = type.toLowerCase() === 'maven' ? parts.join(':') : parts.join('/');
  return version === '' ? spelled : `${spelled}@${decoded(version)}`;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
