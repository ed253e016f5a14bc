import { compareHackage } from '../version/number-list.js';
import { noPrerelease } from '../version/prerelease.js';
import { matches } from './declared.js';
import type { Ecosystem } from './descriptor.js';
import { edit, sameForAll } from './recipe.js';
import { asWritten, namedBy, releases } from './spelling.js';

const stack = sameForAll((target) =>
  edit(`add \`${target.name}-${target.version}\` under \`extra-deps:\` in stack.yaml`),
);
const cabal = sameForAll((target) =>
  edit(`write \`${target.name} ==${target.version}\` into cabal.project.freeze, or freeze again`),
);

export const hackage = {
  name: 'Hackage',
  advisories: 'on-request',
  spelling: namedBy(asWritten),
  versions: releases(compareHackage, null, noPrerelease),
  purl: { type: 'hackage', form: 'flat', isFolded: false, readVersion: asWritten },
  registry: null,
  depsDev: null,
  popular: null,
  canary: { none: 'osv-scanner does not read its package URLs' },
  manifests: [
    {
      subject: 'Haskell',
      matches: (name) => name.endsWith('.cabal') || name === 'stack.yaml',
      lockfiles: ['stack.yaml.lock', 'cabal.project.freeze'],
      reach: 'above',
      declared: matches(/build-depends:|extra-deps:/gi),
    },
  ],
  projectFiles: [],
  registrySettings: [],
  registrySources: [],
  managers: {
    stack: { ...stack, refreshesDirect: false, lock: null },
    cabal: { ...cabal, refreshesDirect: false, lock: 'cabal freeze' },
  },
} satisfies Ecosystem;
