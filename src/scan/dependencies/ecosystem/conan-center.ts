import { compareSemverLike } from '../version/semver-like.js';
import { matches } from './declared.js';
import type { Ecosystem } from './descriptor.js';
import { named } from './manifest-kind.js';
import { edit, sameForAll } from './recipe.js';
import { asWritten, namedBy, releases } from './spelling.js';

const require = sameForAll((target) =>
  edit(`require \`${target.name}/${target.version}\` in the conanfile, then run \`conan lock create\``),
);

export const conanCenter = {
  name: 'ConanCenter',
  advisories: 'on-request',
  spelling: namedBy(asWritten),
  versions: releases(compareSemverLike, null),
  purl: { type: 'conan', form: 'flat', isFolded: false, readVersion: asWritten },
  registry: null,
  depsDev: null,
  popular: null,
  canary: { none: 'osv-scanner does not read its package URLs' },
  manifests: [
    {
      subject: 'Conan',
      matches: named('conanfile.txt', 'conanfile.py'),
      lockfiles: ['conan.lock'],
      reach: 'own',
      declared: matches(/^[ \t]*(?:self\.requires\(\s*)?"?[\w.+-]+\/[\d[]/gm),
    },
  ],
  projectFiles: [],
  registrySettings: [],
  registrySources: [],
  managers: { conan: { ...require, refreshesDirect: false, lock: 'conan lock create .' } },
} satisfies Ecosystem;
