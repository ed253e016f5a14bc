import type { Lockfile, Lockfiles } from '../package/lockfile.js';
import { type PackageSite, releaseKey, sitesOf } from '../package/package-site.js';
import { type NewnessFinding, nameOf } from './newness-finding.js';

/**
 * Releases whose checksum is another one than in the base: a published release does not change. Only checksums of one
 * algorithm in lockfiles of one package manager are compared; others are made of other bytes.
 */
export function changedIntegrity({ head, base }: Lockfiles): NewnessFinding[] {
  const before = new Map<string, Set<string>>();
  for (const site of registrySites(base)) {
    for (const [algorithm, digest] of digestsOf(site.package.integrity ?? '')) {
      const key = keyOf(site, algorithm);
      before.set(key, (before.get(key) ?? new Set()).add(digest));
    }
  }
  return registrySites(head).flatMap((site): NewnessFinding[] => {
    const compared = digestsOf(site.package.integrity ?? '').flatMap(([algorithm, digest]) => {
      const known = before.get(keyOf(site, algorithm));
      return known === undefined ? [] : [known.has(digest)];
    });
    if (compared.length === 0 || compared.every(Boolean)) return [];
    return [
      {
        site,
        fact: {
          rule: 'integrity-changed',
          severity: 'high',
          confidence: 'high',
          title: `The checksum of ${nameOf(site)} changed`,
          message: `${nameOf(site)} has another checksum than in the base, though the version is the same. A published release does not change, so other code than before would be installed.`,
          fix: 'restore the lockfile of the base and let the package manager write the change anew; if the checksum still differs, ask the registry why',
          cwe: ['CWE-494'],
          about: site.package.integrity ?? '',
        },
      },
    ];
  });
}

function registrySites(lockfiles: readonly Lockfile[]): PackageSite[] {
  return sitesOf(lockfiles).filter(({ package: pkg }) => pkg.origin === 'registry' && pkg.integrity !== undefined);
}

function keyOf(site: PackageSite, algorithm: string): string {
  return JSON.stringify([releaseKey(site.package), site.lockfile.extraction.manager, algorithm]);
}

const MAX_DIGESTS = 20;

/** Algorithm and digest of SRI (`sha512-… sha1-…`), `sha256:…`, yarn's `10c0/…` and of plain hex. */
function digestsOf(integrity: string): [algorithm: string, digest: string][] {
  const words = integrity.split(/\s+/, MAX_DIGESTS).filter((word) => word !== '');
  return words.map((word) => {
    const [, algorithm, digest] = /^([A-Za-z0-9]{1,10})[-:/](.+)$/.exec(word) ?? [];
    if (algorithm === undefined || digest === undefined) return [`hex of ${word.length}`, word.toLowerCase()];
    return [algorithm, digest.replace(/\?.*$/, '')];
  });
}
