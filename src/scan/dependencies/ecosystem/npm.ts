import { compareSemverLike } from '../version/semver-like.js';
import { jsonKeys } from './declared.js';
import type { Ecosystem } from './descriptor.js';
import { named } from './manifest-kind.js';
import { NODE_MANAGERS } from './node-managers.js';
import { asWritten, namedBy, releases } from './spelling.js';

export const npm = {
  name: 'npm',
  advisories: 'usual',
  spelling: namedBy(asWritten),
  versions: releases(compareSemverLike, 'npm'),
  purl: { type: 'npm', form: 'path', isFolded: false, readVersion: asWritten },
  registry: {
    host: 'registry.npmjs.org',
    aliases: ['registry.yarnpkg.com', 'registry.npmjs.com'],
    index: null,
  },
  depsDev: 'npm',
  popular: 'npm.txt',
  canary: 'by-purl',
  manifests: [
    {
      subject: 'npm',
      matches: named('package.json'),
      lockfiles: ['package-lock.json', 'npm-shrinkwrap.json', 'pnpm-lock.yaml', 'yarn.lock', 'bun.lock', 'deno.lock'],
      reach: 'member',
      declared: jsonKeys('dependencies', 'devDependencies', 'optionalDependencies'),
    },
  ],
  projectFiles: ['package.json'],
  registrySettings: ['.npmrc', '.yarnrc', '.yarnrc.yml', 'bunfig.toml', 'pnpm-workspace.yaml'],
  registrySources: [],
  managers: NODE_MANAGERS,
} satisfies Ecosystem;
