import type { Attack, Tree } from '../attack.js';
import { npmFiles, registryEntry, WITH_LODASH } from '../npm.js';

const WANTS_LODASH: Tree = { 'package.json': String(WITH_LODASH['package.json']) };
const LOCK = String(WITH_LODASH['package-lock.json']);

const PNPM = `lockfileVersion: '9.0'
importers:
  .:
    dependencies:
      ms: { specifier: 2.1.3, version: 2.1.3 }
packages:
  ms@2.1.3: { resolution: { integrity: sha512-aa } }
snapshots:
  ms@2.1.3: {}
`;
const YARN =
  '# yarn lockfile v1\n\n\nms@2.1.3:\n  version "2.1.3"\n  resolved "https://registry.yarnpkg.com/ms/-/ms-2.1.3.tgz#aa"\n';
const POETRY =
  '[[package]]\nname = "idna"\nversion = "3.10"\noptional = false\ngroups = ["main"]\n\n[metadata]\nlock-version = "2.1"\n';
const PYPROJECT = '[tool.poetry.dependencies]\npython = "^3.12"\nidna = "3.10"\n';
const CARGO =
  'version = 4\n\n[[package]]\nname = "shop"\nversion = "0.1.0"\ndependencies = ["libc"]\n\n[[package]]\nname = "libc"\nversion = "0.2.170"\nsource = "registry+https://github.com/rust-lang/crates.io-index"\n';
const CARGO_TOML = '[package]\nname = "shop"\nversion = "0.1.0"\n\n[dependencies]\nlibc = "0.2"\n';
const GEMFILE = "source 'https://rubygems.org'\ngem 'puma'\n";
const GEM_LOCK =
  'GEM\n  remote: https://rubygems.org/\n  specs:\n    puma (6.4.3)\n\nPLATFORMS\n  ruby\n\nDEPENDENCIES\n  puma\n\nBUNDLED WITH\n   2.5.0\n';
const COMPOSER = '{ "require": { "psr/log": "^3.0" } }\n';
const COMPOSER_LOCK = '{ "packages": [{ "name": "psr/log", "version": "3.0.2" }], "packages-dev": [] }\n';
const GO_MOD = 'module example.com/shop\n\ngo 1.24\n\nrequire github.com/google/uuid v1.6.0\n';
const GO_SUM =
  'github.com/google/uuid v1.6.0 h1:NIvaJDMOsjHA8n1jAhLSgzrAzy1Hgr+hNrb57e+94F0=\ngithub.com/google/uuid v1.6.0/go.mod h1:TIyPZe4MgqvfeYDBFedMoGGpEw/LqOeaOT+nhxU+yHo=\n';

const put = (path: string, before: string, after: string | null, more: Tree = {}, manifest: Tree = {}) => ({
  base: { [path]: before, ...manifest },
  change: { [path]: after, ...more },
});

/** What is done to a lockfile so that nobody audits what its manifest asks for. */
export const LOCKFILES: readonly Attack[] = [
  {
    name: 'deletes the lockfile and asks for an affected package',
    change: { ...WANTS_LODASH, 'package-lock.json': null },
    answer: 'red',
  },
  {
    name: 'deletes the lockfile of affected packages, so that they count as fixed',
    base: WITH_LODASH,
    change: { 'package-lock.json': null },
    answer: 'red',
    comment: /package(?:-lock)?\.json/,
  },
  {
    name: 'empties the lockfile',
    change: { ...WANTS_LODASH, 'package-lock.json': '' },
    answer: 'red',
    comment: /package-lock\.json/,
  },
  {
    name: 'writes {} into the lockfile',
    change: { ...WANTS_LODASH, 'package-lock.json': '{}\n' },
    answer: 'red',
    comment: /package-lock\.json/,
  },
  {
    name: 'leaves a lockfile without packages',
    change: { ...WANTS_LODASH, 'package-lock.json': '{ "lockfileVersion": 3, "packages": {} }\n' },
    answer: 'red',
  },
  {
    name: 'leaves the root alone in the lockfile',
    change: {
      ...WANTS_LODASH,
      'package-lock.json': '{ "lockfileVersion": 3, "packages": { "": { "name": "shop" } } }\n',
    },
    answer: 'red',
  },
  { name: 'makes the lockfile a list', change: { ...WANTS_LODASH, 'package-lock.json': '[]\n' }, answer: 'red' },
  {
    name: 'makes the lockfile garbage',
    change: { ...WANTS_LODASH, 'package-lock.json': 'null and void\n' },
    answer: 'red',
  },
  {
    name: 'makes the packages of the lockfile a text',
    change: { ...WANTS_LODASH, 'package-lock.json': '{ "lockfileVersion": 3, "packages": "none" }\n' },
    answer: 'red',
  },
  {
    name: 'writes a lockfile of a version from the future',
    change: { ...WANTS_LODASH, 'package-lock.json': LOCK.replace('"lockfileVersion": 3', '"lockfileVersion": 9') },
    answer: 'red',
  },
  {
    name: 'hides the affected packages in a table of the future',
    change: {
      ...WANTS_LODASH,
      'package-lock.json': LOCK.replace('"lockfileVersion": 3', '"lockfileVersion": 4').replace(
        '"packages"',
        '"nodes"',
      ),
    },
    answer: 'red',
  },
  {
    name: 'moves the lockfile into node_modules',
    change: {
      ...WANTS_LODASH,
      'package-lock.json': null,
      'node_modules/.package-lock.json': LOCK,
      'node_modules/shop/package-lock.json': LOCK,
    },
    answer: 'red',
  },
  {
    name: 'renames the lockfile to a name that nobody reads',
    change: { ...WANTS_LODASH, 'package-lock.json': null, 'package-lock.json.bak': LOCK },
    answer: 'red',
  },
  {
    name: 'changes to a binary lockfile',
    change: {
      ...WANTS_LODASH,
      'package-lock.json': null,
      'bun.lockb': Buffer.from('#!/usr/bin/env bun\nbun-lockfile-format-v0\n\0\0\0', 'latin1'),
    },
    answer: 'red',
    comment: /bun\.lockb|package\.json/,
  },
  {
    name: 'saves the lockfile as UTF-16',
    change: { ...WANTS_LODASH, 'package-lock.json': Buffer.from(LOCK, 'utf16le') },
    answer: 'red',
  },
  {
    name: 'lays an empty lockfile of another manager beside the real one',
    change: { ...WITH_LODASH, 'yarn.lock': '# yarn lockfile v1\n\n\n' },
    answer: 'red',
  },
  {
    name: 'lays an npm-shrinkwrap.json over the lockfile, which npm prefers',
    change: { ...WANTS_LODASH, 'npm-shrinkwrap.json': LOCK },
    answer: 'blocked',
  },
  {
    name: 'writes a key of the lockfile twice, the harmless one last',
    change: {
      ...WANTS_LODASH,
      'package-lock.json': LOCK.replace(/}\s*$/, ', "packages": { "": { "name": "shop" } } }\n'),
    },
    answer: 'red',
  },
  {
    name: 'fills the lockfile beyond what is read',
    change: { ...WANTS_LODASH, 'package-lock.json': `${LOCK.trimEnd()}${' '.repeat(70 * 1024 * 1024)}\n` },
    answer: 'red',
  },
  {
    name: 'empties the lockfile of pnpm',
    ...put(
      'web/pnpm-lock.yaml',
      PNPM,
      "lockfileVersion: '9.0'\n",
      {},
      { 'web/package.json': '{ "dependencies": { "ms": "2.1.3" } }\n' },
    ),
    answer: 'red',
    comment: /web\/(?:pnpm-lock\.yaml|package\.json)/,
  },
  {
    name: 'writes a lockfile of pnpm from the future',
    ...put(
      'web/pnpm-lock.yaml',
      PNPM,
      PNPM.replace("'9.0'", "'42.0'").replace('packages:', 'nodes:'),
      {},
      { 'web/package.json': '{ "dependencies": { "ms": "2.1.3" } }\n' },
    ),
    answer: 'red',
  },
  {
    name: 'empties the lockfile of yarn',
    ...put(
      'web/yarn.lock',
      YARN,
      '# yarn lockfile v1\n',
      {},
      { 'web/package.json': '{ "dependencies": { "ms": "2.1.3" } }\n' },
    ),
    answer: 'red',
  },
  {
    name: 'deletes the lockfile of yarn',
    ...put('web/yarn.lock', YARN, null, {}, { 'web/package.json': '{ "dependencies": { "ms": "2.1.3" } }\n' }),
    answer: 'red',
  },
  {
    name: 'deletes the lockfile of Poetry',
    ...put('poetry.lock', POETRY, null, {}, { 'pyproject.toml': PYPROJECT }),
    answer: 'red',
  },
  {
    name: 'empties the lockfile of Poetry',
    ...put('poetry.lock', POETRY, '[metadata]\nlock-version = "2.1"\n', {}, { 'pyproject.toml': PYPROJECT }),
    answer: 'red',
  },
  {
    name: 'turns the packages of Poetry into a text',
    ...put('poetry.lock', POETRY, 'package = "none"\n', {}, { 'pyproject.toml': PYPROJECT }),
    answer: 'red',
  },
  {
    name: 'deletes the lockfile of Cargo',
    ...put('Cargo.lock', CARGO, null, {}, { 'Cargo.toml': CARGO_TOML }),
    answer: 'red',
    comment: /Cargo\.(?:toml|lock)/,
  },
  {
    name: 'writes a lockfile of Cargo from the future',
    ...put(
      'Cargo.lock',
      CARGO,
      CARGO.replace('version = 4', 'version = 99').replaceAll('[[package]]', '[[crate]]'),
      {},
      { 'Cargo.toml': CARGO_TOML },
    ),
    answer: 'red',
  },
  {
    name: 'deletes the lockfile of Bundler',
    ...put('Gemfile.lock', GEM_LOCK, null, {}, { Gemfile: GEMFILE }),
    answer: 'red',
    comment: /Gemfile/,
  },
  {
    name: 'empties the lockfile of Bundler',
    ...put('Gemfile.lock', GEM_LOCK, '\n', {}, { Gemfile: GEMFILE }),
    answer: 'red',
    comment: /Gemfile/,
  },
  {
    name: 'deletes the lockfile of Composer',
    ...put('composer.lock', COMPOSER_LOCK, null, {}, { 'composer.json': COMPOSER }),
    answer: 'red',
    comment: /composer/,
  },
  {
    name: 'empties the lockfile of Composer',
    ...put('composer.lock', COMPOSER_LOCK, '{}\n', {}, { 'composer.json': COMPOSER }),
    answer: 'red',
    comment: /composer/,
  },
  {
    name: 'makes go.mod what Go does not read',
    ...put('go.mod', GO_MOD, 'module example.com/shop\n\ngo 1.24\n\nrequire (\n', {}, { 'go.sum': GO_SUM }),
    answer: 'red',
    comment: /go\.mod/,
  },
  {
    name: 'replaces go.mod by a link',
    base: { 'go.mod': GO_MOD, 'go.sum': GO_SUM },
    change: { 'go.mod': { link: 'tools/go.txt' }, 'tools/go.txt': GO_MOD },
    answer: 'red',
  },
  {
    name: 'adds a project whose lockfile is broken from the start',
    change: Object.fromEntries(
      Object.entries(
        npmFiles(
          { lodash: '4.17.20' },
          { 'node_modules/lodash': registryEntry('lodash', '4.17.20') },
          { folder: 'api/' },
        ),
      ).map(([path, text]) => [path, path.endsWith('lock.json') ? '{ "packages":' : text]),
    ),
    answer: 'red',
    comment: /api\/package-lock\.json/,
  },
];
