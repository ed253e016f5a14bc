import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const DIRECT = 60;
/** Real trees have about two edges to each package. */
const EDGES = 2;

/**
 * Writes a project with a package.json and a package-lock.json (version 3) of `count` packages: every tenth bears one of
 * `names`, in a version that their advisories may or may not affect; the others are invented. The graph reaches them all.
 * The same arguments give the same bytes.
 */
export function generateProject(folder, count, names) {
  mkdirSync(folder, { recursive: true });
  const chosen = namesOf(count, names);
  const dependencies = Object.fromEntries(chosen.slice(0, DIRECT).map((name) => [name, '^1.0.0']));
  const packages = { '': { name: 'bench', version: '1.0.0', dependencies } };
  chosen.forEach((name, index) => {
    const needs = Array.from({ length: EDGES }, (_, edge) => chosen[DIRECT + index * EDGES + edge]);
    packages[`node_modules/${name}`] = {
      version: `${1 + (index % 9)}.${index % 20}.${index % 7}`,
      resolved: `https://registry.npmjs.org/${name}/-/package-${index}.tgz`,
      integrity: `sha512-${Buffer.from(`${name}${index}`.padEnd(64, 'x')).toString('base64')}`,
      license: 'MIT',
      dependencies: Object.fromEntries(needs.filter(Boolean).map((needed) => [needed, '^1.0.0'])),
    };
  });
  const root = { name: 'bench', version: '1.0.0' };
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify({ ...root, dependencies }, null, 2)}\n`);
  const lock = { ...root, lockfileVersion: 3, packages };
  writeFileSync(join(folder, 'package-lock.json'), `${JSON.stringify(lock, null, 2)}\n`);
}

function namesOf(count, names) {
  const chosen = new Set();
  for (let index = 0; chosen.size < count; index++) {
    const known = index % 10 === 0 ? names[index / 10] : undefined;
    chosen.add(known ?? `harmless-package-${index}`);
  }
  return [...chosen];
}
