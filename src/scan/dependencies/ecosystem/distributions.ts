import { compareAlpine } from '../version/alpine.js';
import type { Comparator } from '../version/comparator.js';
import { compareDebian } from '../version/debian.js';
import { noPrerelease } from '../version/prerelease.js';
import { compareRpm } from '../version/rpm.js';
import type { Ecosystem } from './descriptor.js';
import type { DistributionPurl } from './purl-form.js';
import { asWritten, namedBy, releases } from './spelling.js';

/** wiki.debian.org/DebianReleases */
const DEBIAN: DistributionPurl['codeNames'] = new Map([
  ['stretch', '9'],
  ['buster', '10'],
  ['bullseye', '11'],
  ['bookworm', '12'],
  ['trixie', '13'],
  ['forky', '14'],
]);

/** Ubuntu's own list. */
const UBUNTU: DistributionPurl['codeNames'] = new Map([
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

/**
 * Distributions whose packages bills of materials list: they have advisories, names and versions of their own, and no
 * lockfile of a project.
 */
export const DISTRIBUTIONS = [
  distribution(
    'Debian',
    compareDebian,
    purl('deb', 'debian', DEBIAN, (release) => release.split('.')[0] ?? ''),
  ),
  distribution('Ubuntu', compareDebian, purl('deb', 'ubuntu', UBUNTU, ubuntuSuffix)),
  distribution('Alpine', compareAlpine, purl('apk', 'alpine', new Map(), alpineSuffix)),
  distribution('Wolfi', compareAlpine, purl('apk', 'wolfi')),
  distribution('Chainguard', compareAlpine, purl('apk', 'chainguard')),
  distribution('MinimOS', compareAlpine, null),
  distribution('Alpaquita', compareAlpine, null),
  distribution('BellSoft Hardened Containers', compareAlpine, null),
  distribution('Red Hat', compareRpm, { ...purl('rpm', 'redhat'), synonyms: ['rhel', 'red hat'] }),
  distribution('AlmaLinux', compareRpm, { ...purl('rpm', 'almalinux'), synonyms: ['alma'] }),
  distribution('Rocky Linux', compareRpm, { ...purl('rpm', 'rocky-linux'), synonyms: ['rocky', 'rockylinux'] }),
  distribution('SUSE', compareRpm, purl('rpm', 'suse')),
  distribution('openSUSE', compareRpm, purl('rpm', 'opensuse')),
  distribution('Mageia', compareRpm, purl('rpm', 'mageia')),
  distribution('openEuler', compareRpm, purl('rpm', 'openeuler')),
  distribution('Echo', null, null),
  distribution('FreeBSD', null, null),
  distribution('Photon OS', null, null),
] as const;

function distribution(name: string, compare: Comparator | null, form: DistributionPurl | null) {
  return {
    name,
    advisories: 'on-request',
    spelling: namedBy(asWritten),
    versions: releases(compare, null, noPrerelease),
    purl: form,
    registry: null,
    depsDev: null,
    popular: null,
    canary: { none: 'osv-scanner does not read its package URLs' },
    manifests: [],
    projectFiles: [],
    registrySettings: [],
    registrySources: [],
    managers: {},
  } as const satisfies Ecosystem;
}

function purl(
  type: DistributionPurl['type'],
  namespace: string,
  codeNames: DistributionPurl['codeNames'] = new Map(),
  suffix: DistributionPurl['suffix'] = () => '',
): DistributionPurl {
  return { type, namespace, synonyms: [], codeNames, suffix };
}

function alpineSuffix(release: string): string {
  const [major = '', minor] = release.split('.');
  return release === 'edge' ? release : minor === undefined ? '' : `v${major}.${minor}`;
}

function ubuntuSuffix(release: string): string {
  const [year = '0', month] = release.split('.');
  return month === '04' && Number(year) % 2 === 0 ? `${release}:LTS` : release;
}
