import type { Manifest } from './manifest.js';

const asks = (dependencies: string) => `{ "name": "shop", "version": "1.0.0", "dependencies": { ${dependencies} } }\n`;
const ONE = asks('"ms": "2.1.3"');
const TWO = asks('"ms": "2.1.3", "debug": "4.4.0"');
const besideOne = { 'package.json': ONE };
const entry = (name: string, version: string) =>
  `"node_modules/${name}": { "version": "${version}", "resolved": "https://registry.npmjs.org/${name}/-/${name}-${version}.tgz" }`;
const lock = (format: number, packages: string) =>
  `{ "name": "shop", "version": "1.0.0", "lockfileVersion": ${format}, "packages": { "": { "name": "shop", "dependencies": { "ms": "2.1.3" } }, ${packages} } }\n`;
const first = (version: string) =>
  `{ "name": "shop", "version": "1.0.0", "lockfileVersion": 1, "dependencies": { "ms": { "version": "${version}", "resolved": "https://registry.npmjs.org/ms/-/ms-${version}.tgz" } } }\n`;
const pnpm9 = (version: string) =>
  `lockfileVersion: '9.0'\nimporters:\n  .:\n    dependencies:\n      ms:\n        specifier: 2.1.3\n        version: ${version}\npackages:\n  ms@${version}:\n    resolution: { integrity: sha512-aa }\nsnapshots:\n  ms@${version}: {}\n`;
const pnpm6 = (version: string) =>
  `lockfileVersion: '6.0'\ndependencies:\n  ms:\n    specifier: 2.1.3\n    version: ${version}\npackages:\n  /ms@${version}:\n    resolution: { integrity: sha512-aa }\n    dev: false\n`;
const yarn1 = (version: string) =>
  `# yarn lockfile v1\n\n\nms@2.1.3:\n  version "${version}"\n  resolved "https://registry.yarnpkg.com/ms/-/ms-${version}.tgz#aa"\n`;
const berry = (version: string) =>
  `__metadata:\n  version: 8\n\n"ms@npm:2.1.3":\n  version: ${version}\n  resolution: "ms@npm:${version}"\n  languageName: node\n  linkType: hard\n\n"shop@workspace:.":\n  version: 0.0.0-use.local\n  resolution: "shop@workspace:."\n  dependencies:\n    ms: "npm:2.1.3"\n  languageName: unknown\n  linkType: soft\n`;
const bun = (version: string) =>
  `{ "lockfileVersion": 1, "workspaces": { "": { "name": "shop", "dependencies": { "ms": "2.1.3" } } }, "packages": { "ms": ["ms@${version}", "", {}, "sha512-aa"] } }\n`;
const deno = (version: string) =>
  `{ "version": "5", "specifiers": { "npm:ms@2": "${version}" }, "npm": { "ms@${version}": { "integrity": "sha512-aa" } }, "workspace": { "packageJson": { "dependencies": ["npm:ms@2.1.3"] } } }\n`;
const binary = (text: string) => Buffer.from(`#!/usr/bin/env bun\nbun-lockfile-format-v0\n\0\0${text}\0`, 'latin1');

const locked = (id: string, path: string, of: (version: string) => string): Manifest => ({
  id,
  ecosystem: 'npm',
  path,
  reading: 'whole',
  content: of('2.1.3'),
  changed: of('2.1.4'),
  beside: besideOne,
  isAskedFor: true,
});

export const JAVASCRIPT: readonly Manifest[] = [
  {
    ...locked('package-lock.json 3', 'package-lock.json', (version) => lock(3, entry('ms', version))),
    isExample: true,
  },
  locked('package-lock.json 2', 'package-lock.json', (version) => lock(2, entry('ms', version))),
  locked('package-lock.json 1', 'package-lock.json', first),
  locked('npm-shrinkwrap.json', 'npm-shrinkwrap.json', (version) => lock(3, entry('ms', version))),
  locked('pnpm-lock.yaml 9', 'pnpm-lock.yaml', pnpm9),
  locked('pnpm-lock.yaml 6', 'pnpm-lock.yaml', pnpm6),
  locked('yarn.lock 1', 'yarn.lock', yarn1),
  locked('yarn.lock of Berry', 'yarn.lock', berry),
  locked('bun.lock', 'bun.lock', bun),
  locked('deno.lock', 'deno.lock', deno),
  {
    id: 'bun.lockb',
    ecosystem: 'npm',
    path: 'bun.lockb',
    reading: 'open',
    content: binary('a'),
    changed: binary('b'),
    beside: besideOne,
    isAskedFor: true,
  },
  { id: 'package.json alone', ecosystem: 'npm', path: 'package.json', reading: 'open', content: ONE, changed: TWO },
  {
    id: 'package.json with a lockfile',
    ecosystem: 'npm',
    path: 'package.json',
    reading: 'pinned',
    content: ONE,
    changed: TWO,
    beside: { 'package-lock.json': lock(3, entry('ms', '2.1.3')) },
  },
  {
    id: 'deno.json alone',
    ecosystem: 'npm',
    path: 'deno.json',
    reading: 'open',
    content: '{ "imports": { "ms": "npm:ms@2.1.3" } }\n',
    changed: '{ "imports": { "ms": "npm:ms@2.1.3", "debug": "npm:debug@4" } }\n',
  },
  {
    id: 'bower.json',
    ecosystem: 'Bower',
    path: 'bower.json',
    reading: 'open',
    content: '{ "name": "shop", "dependencies": { "jquery": "1.12.0" } }\n',
    changed: '{ "name": "shop", "dependencies": { "jquery": "1.11.0" } }\n',
  },
];
