import type { Lockfile } from '../package/lockfile.js';
import type { PackageFact } from '../package/package-observation.js';
import type { PackageSite } from '../package/package-site.js';

/** What is said of an entry, and of which. */
export interface EntryFinding {
  readonly site: PackageSite;
  readonly fact: PackageFact;
}

/** Entries that say one release and are fetched from the address of another: nobody reads what gets installed. */
export function sourceMismatches(lockfiles: readonly Lockfile[]): EntryFinding[] {
  const dishonest = lockfiles.flatMap((lockfile): PackageSite[] =>
    lockfile.extraction.packages
      .filter(({ claims, conflict }) => claims !== undefined || conflict !== undefined)
      .map((pkg) => ({ lockfile, package: pkg })),
  );
  return dishonest.map((site): EntryFinding => {
    const { claims, conflict, name, version } = site.package;
    const address = version === '' ? name : `${name}@${version}`;
    const entry = claims === undefined ? address : `${claims.name}@${claims.version}`;
    const told =
      claims === undefined
        ? `${entry} in the lockfile is fetched from two places that are not the same code: ${conflict}.`
        : version === ''
          ? `The lockfile calls the entry ${entry}, and its resolved address names no release of ${name}: whatever the registry says is installed.`
          : `The lockfile calls the entry ${entry}, and fetches it from the tarball of ${address}: its resolved address names another release, which is what gets installed.`;
    return {
      site,
      fact: {
        category: 'dependency',
        rule: 'lockfile-source-mismatch',
        severity: 'high',
        confidence: 'high',
        title: claims === undefined ? `${entry} is fetched from two places` : `${entry} is fetched as ${address}`,
        message: `${told} A package manager never writes such an entry; it is how other code is slipped into a lockfile.`,
        fix: 'restore the lockfile of the base and let the package manager write the change anew; ask who wrote the entry',
        cwe: ['CWE-345', 'CWE-829'],
        about: `${entry} ${conflict ?? ''}`.trim(),
      },
    };
  });
}
