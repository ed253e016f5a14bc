import { compareSemverLike } from '../version/semver-like.js';
import { tomlKeys } from './declared.js';
import type { Ecosystem, Manager } from './descriptor.js';
import { named } from './manifest-kind.js';
import { type Declaration, edit, run, runAll, type Target } from './recipe.js';
import { asWritten, namedBy, releases } from './spelling.js';

const TABLES = { runtime: '', optional: '--optional ', development: '--dev ', build: '--build ' };

/** The version of today as well: Cargo refuses a name that stands for two (doc.rust-lang.org/cargo/reference/pkgid-spec.html). */
function precise({ name, from, version }: Target): string {
  return `cargo update -p ${name}@${from} --precise ${version}`;
}

function add({ name, version }: Target, table: string, member: string): string {
  return `cargo add ${member}${table}${name}@${version}`;
}

function memberOf({ folder, member }: Declaration): string {
  return folder === '' || member === null ? '' : `-p ${member} `;
}

function byParents({ parents }: Target): string {
  return parents.length === 0 ? '' : ` (${parents.slice(0, 3).join(', ')})`;
}

const cargo: Manager = {
  upgrade: (target) => {
    if (target.held !== null) {
      const { path, what } = target.held;
      return edit(`set ${what} to ${target.version} in ${path}, then run \`${precise(target)}\``);
    }
    if (target.declared.length === 0) return run(add(target, target.development ? '--dev ' : '', ''));
    return runAll(target.declared.map((one) => add(target, TABLES[one.kind], memberOf(one))));
  },
  refresh: (target) => run(precise(target)),
  override: (target) =>
    edit(
      `upgrade the crate that asks for ${target.name} ${target.from}${byParents(target)}, then run \`${precise(target)}\``,
    ),
  refreshesDirect: true,
  lock: 'cargo update --workspace',
};

export const cratesIo = {
  name: 'crates.io',
  advisories: 'usual',
  spelling: namedBy(asWritten),
  versions: releases(compareSemverLike, 'cargo'),
  purl: { type: 'cargo', form: 'flat', isFolded: false, readVersion: asWritten },
  registry: {
    host: 'crates.io',
    aliases: ['index.crates.io', 'static.crates.io'],
    index: /^https?:\/\/github\.com\/rust-lang\/crates\.io-index\/?(?:$|[#?])/,
  },
  depsDev: 'cargo',
  popular: 'crates-io.txt',
  canary: 'by-purl',
  manifests: [
    {
      subject: 'Cargo',
      matches: named('Cargo.toml'),
      lockfiles: ['Cargo.lock'],
      reach: 'above',
      declared: tomlKeys('dependencies', 'dev-dependencies', 'build-dependencies'),
    },
  ],
  projectFiles: ['Cargo.toml'],
  registrySettings: [/(?:^|\/)\.cargo\/config(?:\.toml)?$/],
  registrySources: [],
  managers: { cargo },
} satisfies Ecosystem;
