import { VERSION } from '../../../util/version.js';
import type { AdvisorySource } from '../advisory/advisory-source.js';
import type { Lockfile } from '../package/lockfile.js';
import type { ResolvedPackage } from '../package/package.js';
import type { PackageVersion } from '../package/package-version.js';
import type { Engine, Hit } from './engine.js';

/** Our own engine: extracted packages against an advisory source, both sides in one question. */
export function builtinEngine(source: AdvisorySource): Engine {
  return async (lockfiles) => {
    const head = lockfiles.head.flatMap(queriesOf);
    const base = lockfiles.base.flatMap(queriesOf);
    const all = [...head, ...base];
    const answer = await source.affecting(all.map((query) => query.package));
    const hits = all.map(({ path, package: pkg }, index): Hit => {
      return {
        path,
        package: pkg,
        advisories: answer.matches[index] ?? [],
        tool: 'gatehouse',
        toolVersion: VERSION,
      };
    });
    const affected = (hit: Hit) => hit.advisories.length > 0;
    return {
      engine: 'builtin',
      status: answer.status,
      reason: answer.reason,
      problems: answer.problems,
      notes: answer.notes,
      withoutData: answer.withoutData,
      head: hits.slice(0, head.length).filter(affected),
      base: hits.slice(head.length).filter(affected),
    };
  };
}

interface Query {
  readonly path: string;
  readonly package: PackageVersion;
}

/** Distinct registry packages of one lockfile. A package from git, a file or the workspace is another package. */
function queriesOf(lockfile: Lockfile): Query[] {
  const seen = new Set<string>();
  return lockfile.extraction.packages
    .filter(auditable)
    .flatMap(releasesOf)
    .flatMap((pkg) => {
      const key = JSON.stringify([pkg.ecosystem, pkg.name, pkg.version]);
      if (seen.has(key)) return [];
      seen.add(key);
      return [{ path: lockfile.path, package: pkg }];
    });
}

/** Which of the two a dishonest entry installs, its server decides. */
function releasesOf({ ecosystem, name, version, claims }: ResolvedPackage): PackageVersion[] {
  return [{ ecosystem, name, version }, ...(claims === undefined ? [] : [{ ecosystem, ...claims }])];
}

function auditable(pkg: ResolvedPackage): boolean {
  return pkg.origin === 'registry' && pkg.name !== '' && pkg.version !== '';
}
