import { comparePackagist } from '../version/packagist.js';
import { letteredPrerelease } from '../version/prerelease.js';
import { jsonKeys } from './declared.js';
import type { Ecosystem, Manager } from './descriptor.js';
import { named } from './manifest-kind.js';
import { rangeLike } from './range-shape.js';
import { run } from './recipe.js';
import { asWritten, caseless, namedBy, releases } from './spelling.js';

/** `^` and `~` need quotes in some shells. */
function spec(name: string, range: string): string {
  return /^[\w.]/.test(range) ? `${name}:${range}` : `"${name}:${range}"`;
}

const composer: Manager = {
  upgrade: (target) => {
    const { declared, development, name, version } = target;
    const [first] = declared;
    const dev = first === undefined ? development : first.kind === 'development';
    return run(`composer require ${dev ? '--dev ' : ''}${spec(name, rangeLike(first?.range ?? '', version, '^', ''))}`);
  },
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
  versions: releases(comparePackagist, { tilde: 'last-but-one', or: /\s*\|\|?\s*/ }, letteredPrerelease),
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
