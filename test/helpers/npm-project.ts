import type { Files } from './scan-context.js';

export type Deps = Readonly<Record<string, string>>;

export interface LockedPackage {
  readonly version: string;
  readonly dependencies?: Deps;
  readonly dev?: boolean;
  readonly resolved?: string;
}

/** package.json and package-lock.json (version 3) of a project with these direct dependencies. */
export function npmProject(direct: Deps, packages: Readonly<Record<string, LockedPackage>>, folder = ''): Files {
  const entries = Object.entries(packages).map(([name, pkg]) => [
    `node_modules/${name}`,
    { resolved: `https://registry.npmjs.org/${name}/-/${name}-${pkg.version}.tgz`, ...pkg },
  ]);
  const lock = {
    name: 'app',
    lockfileVersion: 3,
    packages: { '': { dependencies: direct }, ...Object.fromEntries(entries) },
  };
  return {
    [`${folder}package.json`]: JSON.stringify({ name: 'app', dependencies: direct }, null, 2),
    [`${folder}package-lock.json`]: JSON.stringify(lock, null, 2),
  };
}
