import { compareSemverLike } from '../version/semver-like.js';
import { tomlKeys } from './declared.js';
import type { Ecosystem } from './descriptor.js';
import { named } from './manifest-kind.js';
import { asWritten, namedBy, releases } from './spelling.js';

export const julia = {
  name: 'Julia',
  advisories: 'on-request',
  spelling: namedBy(asWritten),
  versions: releases(compareSemverLike, null),
  purl: { type: 'julia', form: 'flat', isFolded: false, readVersion: asWritten },
  registry: null,
  depsDev: null,
  popular: null,
  canary: { none: 'osv-scanner does not read its package URLs' },
  manifests: [
    {
      subject: 'Julia',
      matches: named('Project.toml'),
      lockfiles: [],
      reach: 'own',
      declared: tomlKeys('deps'),
    },
  ],
  projectFiles: [],
  // Its lockfiles are not read: packages of it come from bills of materials.
  registrySettings: [],
  registrySources: [],
  managers: {},
} satisfies Ecosystem;
