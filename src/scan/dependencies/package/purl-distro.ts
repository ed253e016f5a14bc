/** A package as OSV names it, read from a package URL. */
export interface PurlPackage {
  readonly ecosystem: string;
  readonly name: string;
  /** Null: the package URL has none. */
  readonly version: string | null;
}

type Join = (
  type: string,
  namespace: string,
  name: string,
  version: string,
  qualifiers?: Readonly<Record<string, string>>,
) => string;

interface Distro {
  readonly ecosystem: string;
  readonly type: 'deb' | 'apk' | 'rpm';
  readonly namespace: string;
}

const DISTROS: readonly Distro[] = [
  { ecosystem: 'Debian', type: 'deb', namespace: 'debian' },
  { ecosystem: 'Ubuntu', type: 'deb', namespace: 'ubuntu' },
  { ecosystem: 'Alpine', type: 'apk', namespace: 'alpine' },
  { ecosystem: 'Wolfi', type: 'apk', namespace: 'wolfi' },
  { ecosystem: 'Chainguard', type: 'apk', namespace: 'chainguard' },
  { ecosystem: 'Red Hat', type: 'rpm', namespace: 'redhat' },
  { ecosystem: 'AlmaLinux', type: 'rpm', namespace: 'almalinux' },
  { ecosystem: 'Rocky Linux', type: 'rpm', namespace: 'rocky-linux' },
  { ecosystem: 'SUSE', type: 'rpm', namespace: 'suse' },
  { ecosystem: 'openSUSE', type: 'rpm', namespace: 'opensuse' },
  { ecosystem: 'Mageia', type: 'rpm', namespace: 'mageia' },
  { ecosystem: 'openEuler', type: 'rpm', namespace: 'openeuler' },
];

/** Other spellings of a namespace that producers of SBOMs write. */
const SYNONYMS: ReadonlyMap<string, string> = new Map([
  ['rhel', 'redhat'],
  ['red hat', 'redhat'],
  ['rocky', 'rocky-linux'],
  ['rockylinux', 'rocky-linux'],
  ['alma', 'almalinux'],
]);

/** Code names that stand for a release number in the `distro` qualifier (wiki.debian.org/DebianReleases, Ubuntu's list). */
const RELEASES: ReadonlyMap<string, string> = new Map([
  ['stretch', '9'],
  ['buster', '10'],
  ['bullseye', '11'],
  ['bookworm', '12'],
  ['trixie', '13'],
  ['forky', '14'],
  ['trusty', '14.04'],
  ['xenial', '16.04'],
  ['bionic', '18.04'],
  ['focal', '20.04'],
  ['jammy', '22.04'],
  ['noble', '24.04'],
  ['plucky', '25.04'],
  ['questing', '25.10'],
  ['resolute', '26.04'],
]);

/** The package URL of a distribution's package; null when the ecosystem is none. */
export function distroPurl(ecosystem: string, name: string, version: string, join: Join): string | null {
  const colon = ecosystem.indexOf(':');
  const base = colon === -1 ? ecosystem : ecosystem.slice(0, colon);
  const distro = DISTROS.find((entry) => entry.ecosystem === base);
  if (distro === undefined) return null;
  const release =
    colon === -1
      ? ''
      : ecosystem
          .slice(colon + 1)
          .replace(/^v(?=\d)/, '')
          .replace(/:LTS$/, '');
  const qualifiers = release === '' ? {} : { distro: `${distro.namespace}-${release}` };
  return join(distro.type, distro.namespace, name, version, qualifiers);
}

/**
 * A distribution's package as OSV names it: by its source package (the `upstream` qualifier where there is one), the
 * release from the `distro` qualifier. Null for a type or distribution that OSV does not know.
 */
export function distroEcosystem(
  type: string,
  namespace: string,
  name: string,
  version: string | null,
  qualifiers: URLSearchParams,
): PurlPackage | null {
  const space = namespace.toLowerCase();
  const known = SYNONYMS.get(space) ?? space;
  const distro = DISTROS.find((entry) => entry.type === type && entry.namespace === known);
  if (distro === undefined) return null;
  const release = releaseOf(distro, qualifiers.get('distro') ?? '');
  const ecosystem = release === '' ? distro.ecosystem : `${distro.ecosystem}:${release}`;
  const [source = '', sourceVersion] = (qualifiers.get('upstream') ?? '').split('@', 2);
  const epoch = qualifiers.get('epoch');
  const withEpoch = version !== null && epoch && type === 'rpm' ? `${epoch}:${version}` : version;
  if (source === '' || source.endsWith('.src.rpm')) return { ecosystem, name, version: withEpoch };
  return { ecosystem, name: source, version: sourceVersion || withEpoch };
}

function releaseOf({ ecosystem, type }: Distro, distro: string): string {
  const last = distro.slice(distro.lastIndexOf('-') + 1).toLowerCase();
  const release = RELEASES.get(last) ?? last.replace(/^v(?=\d)/, '');
  if (type === 'rpm' || release.length > 20 || !/^(?:\d+(?:\.\d+)*|edge)$/.test(release)) return '';
  if (ecosystem === 'Alpine') {
    const [major = '', minor] = release.split('.');
    return release === 'edge' ? release : minor === undefined ? '' : `v${major}.${minor}`;
  }
  if (ecosystem === 'Debian') return release.split('.')[0] ?? '';
  if (ecosystem !== 'Ubuntu') return '';
  const [year = '0', month] = release.split('.');
  return month === '04' && Number(year) % 2 === 0 ? `${release}:LTS` : release;
}
