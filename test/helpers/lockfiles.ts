import type { PackageManager } from '../../src/scan/dependencies/ecosystem/index.js';
import type { Lockfile, Lockfiles } from '../../src/scan/dependencies/package/lockfile.js';
import type { ResolvedPackage } from '../../src/scan/dependencies/package/package.js';

/** A package of the npm registry, unless told otherwise. */
export function aPackage(name: string, version: string, more: Partial<ResolvedPackage> = {}): ResolvedPackage {
  return { ecosystem: 'npm', name, version, origin: 'registry', scope: 'runtime', ...more };
}

export function aLockfile(
  packages: readonly ResolvedPackage[],
  { path = 'package-lock.json', manager = 'npm' }: { path?: string; manager?: PackageManager } = {},
): Lockfile {
  return { path, bytes: Buffer.alloc(0), extraction: { packages, manager, problems: [] } };
}

/** Both sides of a change, each one lockfile of npm. */
export function someLockfiles(base: readonly ResolvedPackage[], head: readonly ResolvedPackage[]): Lockfiles {
  return { base: [aLockfile(base)], head: [aLockfile(head)], headProblems: [], baseProblems: [] };
}
