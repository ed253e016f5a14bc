import { compareSemverLike } from '../version/semver-like.js';
import { matches } from './declared.js';
import type { Ecosystem } from './descriptor.js';
import { named } from './manifest-kind.js';
import { sameForAll } from './recipe.js';
import { asWritten, namedBy, releases } from './spelling.js';

const update = sameForAll((target) => {
  const identity =
    target.name
      .split('/')
      .at(-1)
      ?.replace(/\.git$/, '') ?? target.name;
  return {
    command: `swift package update ${identity}`,
    text: `let Package.swift admit ${identity} ${target.version}, then run \`swift package update ${identity}\``,
  };
});

/** Packages are named by the address of their repository. */
export const swiftUrl = {
  name: 'SwiftURL',
  advisories: 'on-request',
  spelling: namedBy((name) =>
    name
      .toLowerCase()
      .replace(/^https?:\/\//, '')
      .replace(/\.git$/, ''),
  ),
  versions: releases(compareSemverLike, null),
  purl: { type: 'swift', form: 'path', isFolded: false, readVersion: asWritten },
  registry: null,
  depsDev: null,
  popular: null,
  canary: { none: 'osv-scanner does not read its package URLs' },
  manifests: [
    {
      subject: 'Swift',
      matches: named('Package.swift'),
      lockfiles: ['Package.resolved'],
      reach: 'own',
      declared: matches(/\.package\([^)]{0,300}?(?:url|id):/g),
    },
  ],
  projectFiles: ['Package.swift'],
  registrySettings: [],
  registrySources: [],
  managers: { swift: { ...update, refreshesDirect: false, lock: 'swift package resolve' } },
} satisfies Ecosystem;
