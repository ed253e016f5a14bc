/** A major version as a part of a module's path; the first two have none (https://go.dev/ref/mod#major-version-suffixes). */
const MAJOR = /\/v(?:[2-9]|[1-9]\d+)(?=\/|$)/g;
/** How gopkg.in writes it: `gopkg.in/yaml.v3`. */
const SHORT_MAJOR = /^(gopkg\.in\/(?:[^/]+\/)?[^/]+)\.v\d+(?=\/|$)/;

/** The path of a package without major versions. */
export function withoutVersion(path: string): string {
  return path.replace(SHORT_MAJOR, '$1').replace(MAJOR, '');
}

/**
 * What a package may be called in a file that gives it no name, most usual first. A path's last part is mostly the
 * package's name, but need not be: `go-redis` is `redis`, `nats.go` is `nats`.
 */
export function localNames(path: string): readonly string[] {
  const plain = withoutVersion(path);
  const last = plain.slice(plain.lastIndexOf('/') + 1);
  if (/^\w+$/.test(last)) return [last];
  const words = last.split(/[-.]/).filter((word) => word !== '');
  const without = words.filter((word) => word !== 'go');
  const names = [
    without.length === 1 ? without[0] : undefined,
    without.join('_'),
    without.join(''),
    without[without.length - 1],
    without[0],
    words.join(''),
  ];
  return [...new Set(names.filter((name) => name !== undefined && name !== ''))] as string[];
}
