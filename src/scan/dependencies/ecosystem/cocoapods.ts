import { matches } from './declared.js';
import type { Ecosystem } from './descriptor.js';
import { named } from './manifest-kind.js';
import { run, sameForAll } from './recipe.js';
import { asWritten, namedBy, releases } from './spelling.js';

const update = sameForAll((target) => run(`pod update ${target.name}`));

export const cocoapods = {
  name: 'CocoaPods',
  advisories: 'none',
  spelling: namedBy(asWritten),
  versions: releases(null, null),
  purl: { type: 'cocoapods', form: 'subpath', isFolded: false, readVersion: asWritten },
  registry: null,
  depsDev: null,
  popular: null,
  canary: { none: 'OSV has no advisories about it' },
  manifests: [
    {
      subject: 'CocoaPods',
      matches: named('Podfile'),
      lockfiles: ['Podfile.lock'],
      reach: 'own',
      declared: matches(/^[ \t]*pod[ \t]/gm),
    },
  ],
  projectFiles: [],
  registrySettings: [],
  registrySources: [{ name: /^Podfile$/, source: /^[ \t]*source[ \t]+["']([^"'\n]+)/gm }],
  managers: { cocoapods: { ...update, refreshesDirect: false, lock: 'pod install' } },
} satisfies Ecosystem;
