import { compareSemverLike } from '../version/semver-like.js';
import { tomlKeys } from './declared.js';
import type { Ecosystem, Manager } from './descriptor.js';
import { named } from './manifest-kind.js';
import { edit, run } from './recipe.js';
import { asWritten, namedBy, releases } from './spelling.js';

const cargo: Manager = {
  upgrade: (target) => run(`cargo add ${target.development ? '--dev ' : ''}${target.name}@${target.version}`),
  refresh: (target) => run(`cargo update -p ${target.name} --precise ${target.version}`),
  override: (target) =>
    edit(
      `upgrade the crate that asks for ${target.name}, then run \`cargo update -p ${target.name} --precise ${target.version}\``,
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
