import type { Tree } from './attack.js';

export type Entry = Readonly<Record<string, unknown>>;

/** An entry of package-lock.json as npm writes it for its registry. */
export function registryEntry(name: string, version: string, more: Entry = {}): Entry {
  const file = name.split('/').at(-1);
  return { version, resolved: `https://registry.npmjs.org/${name}/-/${file}-${version}.tgz`, ...more };
}

/** package.json and package-lock.json (version 3) of a project. */
export function npmFiles(
  dependencies: Readonly<Record<string, string>>,
  packages: Readonly<Record<string, Entry>>,
  { folder = '', manifest = {} }: { folder?: string; manifest?: Entry } = {},
): Tree {
  const root = { name: 'shop', version: '1.0.0', ...manifest, dependencies };
  const lock = {
    name: 'shop',
    version: '1.0.0',
    lockfileVersion: 3,
    requires: true,
    packages: { '': root, ...packages },
  };
  return {
    [`${folder}package.json`]: `${JSON.stringify(root, null, 2)}\n`,
    [`${folder}package-lock.json`]: `${JSON.stringify(lock, null, 2)}\n`,
  };
}

/** The shop's project with one package more, at the entry given. */
export function withPackage(
  name: string,
  wanted: string,
  entry: Entry,
  more: Readonly<Record<string, Entry>> = {},
): Tree {
  return npmFiles(
    { ms: '2.1.3', [name]: wanted },
    { 'node_modules/ms': registryEntry('ms', '2.1.3'), [`node_modules/${name}`]: entry, ...more },
  );
}

/** The shop's project with lodash 4.17.20, which the database knows as affected. */
export const WITH_LODASH: Tree = withPackage('lodash', '4.17.20', registryEntry('lodash', '4.17.20'));
