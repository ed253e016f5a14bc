import { compareGitHubActions, namesOneRelease } from '../version/github-actions.js';
import { semverPrerelease } from '../version/prerelease.js';
import type { Ecosystem } from './descriptor.js';
import { edit, sameForAll } from './recipe.js';
import { asWritten, caseless, namedBy } from './spelling.js';

const pin = sameForAll((target) =>
  edit(
    `write \`uses: ${target.name}@<commit>\` with the commit of version ${target.version}, and the version as a comment`,
  ),
);

export const githubActions = {
  name: 'GitHub Actions',
  advisories: 'optional',
  spelling: namedBy(caseless),
  versions: { compare: compareGitHubActions, isExact: namesOneRelease, ranges: null, isPrerelease: semverPrerelease },
  purl: { type: 'githubactions', form: 'path', isFolded: false, readVersion: asWritten },
  registry: null,
  depsDev: null,
  popular: null,
  canary: { none: 'osv-scanner does not read its package URLs' },
  manifests: [],
  projectFiles: [],
  registrySettings: [],
  registrySources: [],
  managers: { actions: { ...pin, refreshesDirect: false, lock: null } },
} satisfies Ecosystem;
