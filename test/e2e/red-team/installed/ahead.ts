import type { Attack, Tree } from '../attack.js';

/** A manifest and its lockfile before, and the manifest that asks for more than the lockfile holds. */
interface Ahead {
  readonly manager: string;
  readonly manifest: string;
  readonly lockfile: string;
  readonly before: string;
  readonly locked: string;
  readonly after: string;
  /** What the manifest asks for and the lockfile lacks. */
  readonly asked: string;
  readonly more?: Tree;
}

const PACKAGE = (dependencies: string) => `{ "name": "web", "dependencies": { ${dependencies} } }\n`;
const PROJECT = (dependencies: string) =>
  `[project]\nname = "shop"\nversion = "0.1.0"\nrequires-python = ">=3.12"\ndependencies = [${dependencies}]\n`;
const CARGO = (dependencies: string) =>
  `[package]\nname = "shop"\nversion = "0.1.0"\n\n[dependencies]\n${dependencies}`;
const POETRY = (dependencies: string) => `[tool.poetry.dependencies]\npython = "^3.12"\n${dependencies}`;

const MANAGERS: readonly Ahead[] = [
  {
    manager: 'npm',
    asked: 'lodash',
    manifest: 'web/package.json',
    lockfile: 'web/package-lock.json',
    before: PACKAGE('"ms": "2.1.3"'),
    after: PACKAGE('"ms": "2.1.3", "lodash": "4.17.20"'),
    locked:
      '{ "name": "web", "lockfileVersion": 3, "packages": { "": { "name": "web", "dependencies": { "ms": "2.1.3" } }, "node_modules/ms": { "version": "2.1.3", "resolved": "https://registry.npmjs.org/ms/-/ms-2.1.3.tgz" } } }\n',
  },
  {
    manager: 'pnpm',
    asked: 'lodash',
    manifest: 'web/package.json',
    lockfile: 'web/pnpm-lock.yaml',
    before: PACKAGE('"ms": "2.1.3"'),
    after: PACKAGE('"ms": "2.1.3", "lodash": "4.17.20"'),
    locked:
      "lockfileVersion: '9.0'\nimporters:\n  .:\n    dependencies:\n      ms:\n        specifier: 2.1.3\n        version: 2.1.3\npackages:\n  ms@2.1.3:\n    resolution: { integrity: sha512-aa }\nsnapshots:\n  ms@2.1.3: {}\n",
  },
  {
    manager: 'yarn',
    asked: 'lodash',
    manifest: 'web/package.json',
    lockfile: 'web/yarn.lock',
    before: PACKAGE('"ms": "2.1.3"'),
    after: PACKAGE('"ms": "2.1.3", "lodash": "4.17.20"'),
    locked:
      '# yarn lockfile v1\n\n\nms@2.1.3:\n  version "2.1.3"\n  resolved "https://registry.yarnpkg.com/ms/-/ms-2.1.3.tgz#aa"\n',
  },
  {
    manager: 'Bun',
    asked: 'lodash',
    manifest: 'web/package.json',
    lockfile: 'web/bun.lock',
    before: PACKAGE('"ms": "2.1.3"'),
    after: PACKAGE('"ms": "2.1.3", "lodash": "4.17.20"'),
    locked:
      '{ "lockfileVersion": 1, "workspaces": { "": { "name": "web", "dependencies": { "ms": "2.1.3" } } }, "packages": { "ms": ["ms@2.1.3", "", {}, "sha512-aa"] } }\n',
  },
  {
    manager: 'Poetry',
    asked: 'jinja2',
    manifest: 'pyproject.toml',
    lockfile: 'poetry.lock',
    before: POETRY('idna = "3.10"\n'),
    after: POETRY('idna = "3.10"\njinja2 = "2.10"\n'),
    locked:
      '[[package]]\nname = "idna"\nversion = "3.10"\noptional = false\ngroups = ["main"]\n\n[metadata]\nlock-version = "2.1"\n',
  },
  {
    manager: 'uv',
    asked: 'jinja2',
    manifest: 'pyproject.toml',
    lockfile: 'uv.lock',
    before: PROJECT('"idna"'),
    after: PROJECT('"idna", "jinja2==2.10"'),
    locked:
      'version = 1\nrequires-python = ">=3.12"\n\n[[package]]\nname = "idna"\nversion = "3.10"\nsource = { registry = "https://pypi.org/simple" }\n\n[[package]]\nname = "shop"\nversion = "0.1.0"\nsource = { virtual = "." }\ndependencies = [{ name = "idna" }]\n\n[package.metadata]\nrequires-dist = [{ name = "idna" }]\n',
  },
  {
    manager: 'PDM',
    asked: 'jinja2',
    manifest: 'pyproject.toml',
    lockfile: 'pdm.lock',
    before: PROJECT('"idna"'),
    after: PROJECT('"idna", "jinja2==2.10"'),
    locked:
      '[metadata]\ngroups = ["default"]\nlock_version = "4.5.0"\n\n[[package]]\nname = "idna"\nversion = "3.10"\ngroups = ["default"]\n',
  },
  {
    manager: 'Cargo',
    asked: 'smallvec',
    manifest: 'Cargo.toml',
    lockfile: 'Cargo.lock',
    before: CARGO('libc = "0.2"\n'),
    after: CARGO('libc = "0.2"\nsmallvec = "=0.6.13"\n'),
    locked:
      'version = 4\n\n[[package]]\nname = "libc"\nversion = "0.2.170"\nsource = "registry+https://github.com/rust-lang/crates.io-index"\n\n[[package]]\nname = "shop"\nversion = "0.1.0"\ndependencies = ["libc"]\n',
  },
  {
    manager: 'Composer',
    asked: 'monolog',
    manifest: 'composer.json',
    lockfile: 'composer.lock',
    before: '{ "require": { "psr/log": "^3.0" } }\n',
    after: '{ "require": { "psr/log": "^3.0", "monolog/monolog": "2.0.0" } }\n',
    locked: '{ "packages": [{ "name": "psr/log", "version": "3.0.2" }], "packages-dev": [] }\n',
  },
  {
    manager: 'Bundler',
    asked: 'rack',
    manifest: 'Gemfile',
    lockfile: 'Gemfile.lock',
    before: "source 'https://rubygems.org'\ngem 'puma'\n",
    after: "source 'https://rubygems.org'\ngem 'puma'\ngem 'rack', '2.0.1'\n",
    locked:
      'GEM\n  remote: https://rubygems.org/\n  specs:\n    puma (6.4.3)\n\nPLATFORMS\n  ruby\n\nDEPENDENCIES\n  puma\n\nBUNDLED WITH\n   2.5.0\n',
  },
  {
    manager: 'Pipenv',
    asked: 'jinja2',
    manifest: 'Pipfile',
    lockfile: 'Pipfile.lock',
    before: '[packages]\nidna = "*"\n',
    after: '[packages]\nidna = "*"\njinja2 = "==2.10"\n',
    locked: '{ "_meta": { "pipfile-spec": 6 }, "default": { "idna": { "version": "==3.10" } }, "develop": {} }\n',
  },
];

/** A lockfile that is left behind: the next installation brings in what nobody audited. */
export const AHEAD: readonly Attack[] = [
  ...MANAGERS.map(
    ({ manager, manifest, lockfile, before, after, locked, asked }): Attack => ({
      name: `asks for a package in the manifest of ${manager} and leaves its lockfile`,
      base: { [manifest]: before, [lockfile]: locked },
      change: { [manifest]: after },
      answer: 'told',
      comment: new RegExp(asked),
    }),
  ),
  {
    name: 'asks for an affected module in go.mod and leaves go.sum',
    base: { 'go.mod': 'module example.com/shop\n\ngo 1.24\n', 'go.sum': '' },
    change: { 'go.mod': 'module example.com/shop\n\ngo 1.24\n\nrequire github.com/gin-gonic/gin v1.7.0\n' },
    answer: 'blocked',
  },
];
