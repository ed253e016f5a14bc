import { compareSemverLike } from '../version/semver-like.js';
import { matches } from './declared.js';
import type { Ecosystem, Manager } from './descriptor.js';
import { named } from './manifest-kind.js';
import { edit, run } from './recipe.js';
import { asWritten, caseless, namedBy, releases } from './spelling.js';

const mix: Manager = {
  upgrade: ({ declared: [first], name, version }) =>
    first === undefined || first.range === ''
      ? run(`mix deps.update ${name}`)
      : edit(`write \`{:${name}, "~> ${version}"}\` in ${first.path}, then run \`mix deps.update ${name}\``),
  refresh: (target) => run(`mix deps.update ${target.name}`),
  override: (target) =>
    edit(`add \`{:${target.name}, "~> ${target.version}", override: true}\` to mix.exs, then run \`mix deps.get\``),
  refreshesDirect: true,
  lock: 'mix deps.get',
};

export const hex = {
  name: 'Hex',
  advisories: 'usual',
  spelling: namedBy(caseless),
  versions: releases(compareSemverLike, { tilde: 'last-but-one', or: /\s+or\s+/ }),
  purl: { type: 'hex', form: 'flat', isFolded: true, readVersion: asWritten },
  registry: { host: null, aliases: [], index: null },
  depsDev: null,
  popular: null,
  canary: 'by-purl',
  manifests: [
    {
      subject: 'Mix',
      matches: named('mix.exs'),
      lockfiles: ['mix.lock'],
      reach: 'above',
      declared: matches(/^[ \t]*\{:\w+,/gm),
    },
    {
      subject: 'Rebar',
      matches: named('rebar.config'),
      lockfiles: [],
      reach: 'own',
      declared: matches(/^[ \t]*\{\w+,[ \t]*["{]/gm),
    },
  ],
  projectFiles: ['mix.exs'],
  registrySettings: [],
  registrySources: [],
  managers: { mix },
} satisfies Ecosystem;
