import { comparePackagist } from '../version/packagist.js';
import { jsonKeys } from './declared.js';
import type { Ecosystem, Manager } from './descriptor.js';
import { named } from './manifest-kind.js';
import { run } from './recipe.js';
import { asWritten, caseless, namedBy, releases } from './spelling.js';

const composer: Manager = {
  upgrade: (target) => run(`composer require ${target.development ? '--dev ' : ''}${target.name}:^${target.version}`),
  refresh: (target) => run(`composer update ${target.name}`),
  override: (target) =>
    run(`composer update ${target.name} --with ${target.name}:${target.version} --with-all-dependencies`),
  refreshesDirect: false,
  lock: 'composer update --lock',
};

export const packagist = {
  name: 'Packagist',
  advisories: 'usual',
  spelling: namedBy(caseless),
  versions: releases(comparePackagist, { tilde: 'last-but-one', or: /\s*\|\|?\s*/ }),
  purl: { type: 'composer', form: 'path', isFolded: true, readVersion: asWritten },
  // It serves no packages itself: lockfiles name code hosts.
  registry: null,
  depsDev: null,
  popular: null,
  canary: 'by-purl',
  manifests: [
    {
      subject: 'Composer',
      matches: named('composer.json'),
      lockfiles: ['composer.lock'],
      reach: 'own',
      declared: jsonKeys('require', 'require-dev'),
    },
  ],
  projectFiles: ['composer.json'],
  registrySettings: [],
  registrySources: [{ name: /^composer\.json$/, source: /"url"[ \t]*:[ \t]*"([^"\n]+)"/g }],
  managers: { composer },
} satisfies Ecosystem;
