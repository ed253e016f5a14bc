import { compareCran } from '../version/number-list.js';
import { noPrerelease } from '../version/prerelease.js';
import type { Ecosystem } from './descriptor.js';
import { edit, sameForAll } from './recipe.js';
import { asWritten, namedBy, releases } from './spelling.js';

const install = sameForAll((target) =>
  edit(`run \`renv::install("${target.name}@${target.version}")\` and \`renv::snapshot()\` in R`),
);

export const cran = {
  name: 'CRAN',
  advisories: 'on-request',
  spelling: namedBy(asWritten),
  versions: releases(compareCran, null, noPrerelease),
  purl: { type: 'cran', form: 'flat', isFolded: false, readVersion: asWritten },
  registry: null,
  depsDev: null,
  popular: null,
  canary: { none: 'osv-scanner does not read its package URLs' },
  // What a DESCRIPTION asks for is counted among the formats that nobody reads.
  manifests: [],
  projectFiles: [],
  registrySettings: [],
  registrySources: [],
  managers: { renv: { ...install, refreshesDirect: false, lock: null } },
} satisfies Ecosystem;
