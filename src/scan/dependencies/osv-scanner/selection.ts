import { posix } from 'node:path';
import { isSafeName } from '../../tool/copy-places.js';
import { baseEcosystem } from '../ecosystem/index.js';
import type { Lockfile, Lockfiles } from '../package/lockfile.js';
import { hasEcosystem } from './copies.js';

/**
 * Why a lockfile is not given to osv-scanner; null when it is. A file it would silently read half, or that would end
 * the matching of all others, is for the built-in engine.
 */
export function keptBack(lockfile: Lockfile, database: string | null): string | null {
  if (lockfile.isResolved === true) return 'it is a manifest whose versions it does not know';
  const name = posix.basename(lockfile.path);
  if (!isSafeName(name)) return 'its name is unusual';
  if (name === 'pnpm-lock.yaml' && hasManyDocuments(lockfile.bytes)) {
    return 'osv-scanner reads only the first of its documents';
  }
  if (database !== null) {
    const missing = [...ecosystemsOf([lockfile])].find((ecosystem) => !hasEcosystem(database, ecosystem));
    if (missing !== undefined) return `the database has nothing for ${missing}`;
  }
  return null;
}

/** pnpm 11 writes several YAML documents; a marker before the first document does not make two. */
function hasManyDocuments(bytes: Buffer): boolean {
  const marker = /^---(?:[ \t\r]|$)/gm;
  const text = bytes.toString('utf8');
  const markers = text.match(marker)?.length ?? 0;
  return markers > 1 || (markers === 1 && !/^(?:[ \t\r]*(?:#[^\n]*)?\n)*---/.test(text));
}

/** Ecosystems of the packages, without release suffix. */
export function ecosystemsOf(lockfiles: readonly Lockfile[]): Set<string> {
  const all = lockfiles.flatMap((lockfile) => lockfile.extraction.packages);
  return new Set(all.filter((pkg) => pkg.origin === 'registry').map((pkg) => baseEcosystem(pkg.ecosystem)));
}

/** The lockfiles of both sides whose path a test accepts. */
export function onlyPaths(lockfiles: Lockfiles, accepts: (lockfile: Lockfile) => boolean): Lockfiles {
  return {
    head: lockfiles.head.filter(accepts),
    base: lockfiles.base.filter(accepts),
    headProblems: [],
    baseProblems: [],
  };
}

export function packageCount(lockfiles: Lockfiles): number {
  return [...lockfiles.head, ...lockfiles.base].reduce((sum, { extraction }) => sum + extraction.packages.length, 0);
}
