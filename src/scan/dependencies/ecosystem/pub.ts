import { comparePub } from '../version/pub.js';
import { matches } from './declared.js';
import type { Ecosystem, Manager } from './descriptor.js';
import { named } from './manifest-kind.js';
import { rangeLike } from './range-shape.js';
import { edit, run } from './recipe.js';
import { asWritten, caseless, namedBy, releases } from './spelling.js';

const manager: Manager = {
  upgrade: ({ declared: [first], development, name, version }) => {
    const dev = first === undefined ? development : first.kind === 'development';
    return run(`dart pub add "${dev ? 'dev:' : ''}${name}:${rangeLike(first?.range ?? '', version, '^', '')}"`);
  },
  refresh: (target) => run(`dart pub upgrade ${target.name}`),
  override: (target) =>
    edit(`add \`${target.name}: ${target.version}\` under \`dependency_overrides:\` in pubspec.yaml`),
  refreshesDirect: false,
  lock: 'dart pub get',
};

export const pub = {
  name: 'Pub',
  advisories: 'usual',
  spelling: namedBy(caseless),
  versions: releases(comparePub, { tilde: 'last-but-one', or: /\s*\|\|\s*/ }),
  purl: { type: 'pub', form: 'flat', isFolded: false, readVersion: asWritten },
  registry: { host: 'pub.dev', aliases: ['pub.dartlang.org'], index: null },
  depsDev: null,
  popular: null,
  canary: 'by-purl',
  manifests: [
    {
      subject: 'Pub',
      matches: named('pubspec.yaml'),
      lockfiles: ['pubspec.lock'],
      reach: 'above',
      declared: matches(/^ {2}(?!sdk:|flutter:)[a-z_]\w*:/gm),
    },
  ],
  projectFiles: ['pubspec.yaml'],
  registrySettings: [],
  registrySources: [],
  managers: { pub: manager },
} satisfies Ecosystem;
