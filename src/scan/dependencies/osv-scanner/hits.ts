import { normalizeName, normalizeVersion } from '../advisory/match/package-name.js';
import type { Hit } from '../engine/engine.js';
import type { Lockfile } from '../package/lockfile.js';
import type { PackageVersion } from '../package/package-version.js';
import type { Copy } from './copies.js';
import { COMMAND } from './osv-scanner.js';
import type { ScannedPackage } from './output.js';

/** Findings of one side, at the lockfiles of the repository, under the names that we give the packages. */
export function hitsOf(
  packages: readonly ScannedPackage[],
  copies: ReadonlyMap<string, Copy>,
  side: Copy['side'],
  toolVersion: string,
): Hit[] {
  const spellings = new Map<Lockfile, ReadonlyMap<string, PackageVersion>>();
  return packages.flatMap((pkg) => {
    const copy = copies.get(pkg.path);
    // Without a version osv-scanner matches a package from git by its name alone.
    if (copy === undefined || copy.side !== side || pkg.advisories.length === 0 || pkg.version === '') return [];
    const known = spellings.get(copy.lockfile) ?? spellingsOf(copy.lockfile);
    spellings.set(copy.lockfile, known);
    const spelled = known.get(keyOf(pkg));
    // It takes the `go` line, the least version of the language, for the tool chain.
    if (spelled === undefined && pkg.ecosystem === 'Go' && pkg.name === 'stdlib') return [];
    const { ecosystem, name, version } = spelled ?? pkg;
    return [
      {
        path: copy.lockfile.path,
        package: { ecosystem, name, version },
        advisories: pkg.advisories,
        tool: COMMAND,
        toolVersion,
      },
    ];
  });
}

function spellingsOf(lockfile: Lockfile): ReadonlyMap<string, PackageVersion> {
  return new Map(lockfile.extraction.packages.map((pkg) => [keyOf(pkg), pkg]));
}

function keyOf({ ecosystem, name, version }: PackageVersion): string {
  return JSON.stringify([ecosystem, normalizeName(ecosystem, name), normalizeVersion(ecosystem, version)]);
}
