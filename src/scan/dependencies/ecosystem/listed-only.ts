import type { Comparator } from '../version/comparator.js';
import { compareSemverLike } from '../version/semver-like.js';
import type { Ecosystem } from './descriptor.js';
import type { RegistryPurl } from './purl-form.js';
import { asWritten, namedBy, releases } from './spelling.js';

/**
 * Ecosystems that OSV has advisories about and whose packages no file of a project of their own lists: they stand in
 * bills of materials, or, as Bioconductor's, in the lockfile of another.
 */
export const LISTED_ONLY = [
  listed('Bioconductor', compareSemverLike, flat('bioconductor')),
  listed('Bitnami', compareSemverLike, flat('bitnami')),
  listed('GHC', compareSemverLike, null),
  listed('Android', null, null),
  listed('Linux', null, null),
  listed('OSS-Fuzz', null, null),
  listed('VSCode', null, null),
] as const;

function listed(name: string, compare: Comparator | null, purl: RegistryPurl | null) {
  return {
    name,
    advisories: 'on-request',
    spelling: namedBy(asWritten),
    versions: releases(compare, null),
    purl,
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

function flat(type: string): RegistryPurl {
  return { type, form: 'flat', isFolded: false, readVersion: asWritten };
}
