import { PackageURL } from 'packageurl-js';
import { distroEcosystem, distroPurl, type PurlPackage } from './purl-distro.js';

export type { PurlPackage } from './purl-distro.js';

/**
 * How a type of package URL spells a name:
 * - flat: the whole name, no namespace
 * - path: everything up to the last `/` is the namespace
 * - colon: `group:artifact`
 * - subpath: what follows the first `/` is the subpath (CocoaPods' subspecs)
 */
type Spelling = 'flat' | 'path' | 'colon' | 'subpath';

interface PurlType {
  readonly type: string;
  readonly ecosystem: string;
  readonly spelling: Spelling;
}

/** github.com/package-url/purl-spec (types) and ossf.github.io/osv-schema (ecosystems). */
const TYPES: readonly PurlType[] = [
  { type: 'npm', ecosystem: 'npm', spelling: 'path' },
  { type: 'pypi', ecosystem: 'PyPI', spelling: 'flat' },
  { type: 'golang', ecosystem: 'Go', spelling: 'path' },
  { type: 'cargo', ecosystem: 'crates.io', spelling: 'flat' },
  { type: 'maven', ecosystem: 'Maven', spelling: 'colon' },
  { type: 'nuget', ecosystem: 'NuGet', spelling: 'flat' },
  { type: 'composer', ecosystem: 'Packagist', spelling: 'path' },
  { type: 'gem', ecosystem: 'RubyGems', spelling: 'flat' },
  { type: 'hex', ecosystem: 'Hex', spelling: 'flat' },
  { type: 'pub', ecosystem: 'Pub', spelling: 'flat' },
  { type: 'swift', ecosystem: 'SwiftURL', spelling: 'path' },
  { type: 'cocoapods', ecosystem: 'CocoaPods', spelling: 'subpath' },
  { type: 'hackage', ecosystem: 'Hackage', spelling: 'flat' },
  { type: 'cran', ecosystem: 'CRAN', spelling: 'flat' },
  { type: 'bioconductor', ecosystem: 'Bioconductor', spelling: 'flat' },
  { type: 'conan', ecosystem: 'ConanCenter', spelling: 'flat' },
  { type: 'julia', ecosystem: 'Julia', spelling: 'flat' },
  { type: 'bitnami', ecosystem: 'Bitnami', spelling: 'flat' },
  { type: 'githubactions', ecosystem: 'GitHub Actions', spelling: 'path' },
];

const BY_TYPE: ReadonlyMap<string, PurlType> = new Map(TYPES.map((entry) => [entry.type, entry]));
const BY_ECOSYSTEM: ReadonlyMap<string, PurlType> = new Map(TYPES.map((entry) => [entry.ecosystem, entry]));

/**
 * The package URL of a package, encoded as the purl specification says. An ecosystem without a type of its own becomes
 * `pkg:generic`. Go modules get back the `v` that their versions bear there.
 * @param ecosystem with or without its release, as in `Debian:12`
 */
export function purlOf(ecosystem: string, name: string, version: string): string {
  const [base = ecosystem] = ecosystem.split(':', 1);
  const known = BY_ECOSYSTEM.get(base);
  if (known === undefined) return distroPurl(ecosystem, name, version, join) ?? join('generic', '', name, version);
  const { type, spelling } = known;
  if (type === 'golang' && name !== 'stdlib' && /^\d/.test(version)) return inPath(type, name, `v${version}`);
  if (spelling === 'path') return inPath(type, name, version);
  if (spelling === 'colon') return join(type, beforeLast(name, ':'), afterLast(name, ':'), version);
  if (spelling === 'subpath') {
    const slash = name.indexOf('/');
    return slash === -1
      ? join(type, '', name, version)
      : join(type, '', name.slice(0, slash), version, {}, name.slice(slash + 1));
  }
  return join(type, '', name, version);
}

/** The package that a package URL names; null when it is malformed or of a type that OSV does not know. */
export function packageFromPurl(text: string): PurlPackage | null {
  let parts: ReturnType<typeof PackageURL.parseString>;
  try {
    parts = PackageURL.parseString(text);
  } catch {
    return null;
  }
  const [type = '', namespace = '', rawName = '', version, qualifiers, subpath] = parts;
  if (rawName === '') return null;
  const lowerType = type.toLowerCase();
  const found = BY_TYPE.get(lowerType);
  const space = namespace
    .split('/')
    .filter((segment) => segment !== '')
    .join('/');
  const given = version === undefined || version === '' ? null : version;
  if (found === undefined) return distroEcosystem(lowerType, space, rawName, given, new URLSearchParams(qualifiers));
  const name = nameOf(found, space, rawName, subpath);
  if (name === null) return null;
  return { ecosystem: found.ecosystem, name, version: given === null ? null : versionOf(found.type, given) };
}

function nameOf({ type, spelling }: PurlType, namespace: string, name: string, subpath?: string): string | null {
  if (spelling === 'colon') return namespace === '' ? null : `${namespace}:${name}`;
  if (spelling === 'subpath') return subpath ? `${name}/${subpath}` : name;
  if (type === 'pypi') return name.toLowerCase().replace(/[-_.]+/g, '-');
  const whole = spelling === 'path' && namespace !== '' ? `${namespace}/${name}` : name;
  return type === 'composer' || type === 'hex' ? whole.toLowerCase() : whole;
}

function versionOf(type: string, version: string): string {
  return type === 'golang' ? version.replace(/^v(?=\d)/, '').replace(/^go(?=\d)/, '') : version;
}

function inPath(type: string, name: string, version: string): string {
  return join(type, beforeLast(name, '/'), afterLast(name, '/'), version);
}

function beforeLast(text: string, separator: string): string {
  return text.slice(0, Math.max(text.lastIndexOf(separator), 0));
}

function afterLast(text: string, separator: string): string {
  return text.slice(text.lastIndexOf(separator) + 1);
}

/** The parts of the text form, each with its own encoding; empty parts are left out. */
function join(
  type: string,
  namespace: string,
  name: string,
  version: string,
  qualifiers: Readonly<Record<string, string>> = {},
  subpath = '',
): string {
  const { Component } = PackageURL;
  const space = namespace === '' ? '' : `${strict(Component.namespace.encode(wellFormed(namespace)))}/`;
  const at = version === '' ? '' : `@${strict(Component.version.encode(wellFormed(version)))}`;
  const pairs = Object.keys(qualifiers).length === 0 ? '' : `?${Component.qualifiers.encode(qualifiers)}`;
  const inside = subpath === '' ? '' : `#${strict(Component.subpath.encode(wellFormed(subpath)))}`;
  return `pkg:${type}/${space}${strict(Component.name.encode(wellFormed(name)))}${at}${pairs}${inside}`;
}

/** The specification leaves letters, digits and `.-_~` (and `:` and `/` as separators) as they are, nothing else. */
function strict(encoded: string): string {
  return encoded.replace(/[!'()*+]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** A lone surrogate cannot be encoded. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}
