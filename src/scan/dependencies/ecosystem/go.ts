import { goPrerelease } from '../version/prerelease.js';
import { compareSemverLike } from '../version/semver-like.js';
import type { Ecosystem } from './descriptor.js';
import { run, sameForAll } from './recipe.js';
import { releases } from './spelling.js';

/** `go` is what the directive of go.mod calls the standard library. */
const TOOLCHAIN = ['stdlib', 'toolchain'];

/** Minimal version selection: the required version becomes the version, whoever else asks for less. */
const require = sameForAll((target) =>
  TOOLCHAIN.includes(target.name)
    ? run(target.name === 'toolchain' ? `go get toolchain@go${target.version}` : `go get go@${target.version}`)
    : run(`go get ${target.name}@v${target.version}`),
);

export const go = {
  name: 'Go',
  advisories: 'usual',
  spelling: {
    normalizeName: (name) => (name === 'go' ? 'stdlib' : name),
    // The toolchain names its releases go1.22.4.
    normalizeVersion: (version) => version.replace(/^go(?=[0-9])/, ''),
    releaseTag: (version, name) => (name !== 'stdlib' && /^\d/.test(version) ? `v${version}` : version),
    toolchain: TOOLCHAIN,
  },
  versions: releases(compareSemverLike, null, goPrerelease),
  purl: {
    type: 'golang',
    form: 'path',
    isFolded: false,
    readVersion: (version) => version.replace(/^v(?=\d)/, '').replace(/^go(?=\d)/, ''),
  },
  registry: null,
  depsDev: 'go',
  popular: null,
  canary: 'by-purl',
  // go.mod pins its versions itself.
  manifests: [],
  projectFiles: ['go.mod'],
  registrySettings: ['go.env'],
  registrySources: [
    { name: /^go\.mod$/, source: /^[ \t]*(?:replace[ \t]+)?(\S+)(?:[ \t]+v\S+)?[ \t]+=>[ \t]+(\S+)/gm },
  ],
  managers: { go: { ...require, refreshesDirect: false, lock: 'go mod tidy' } },
} satisfies Ecosystem;
