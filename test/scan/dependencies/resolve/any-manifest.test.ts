import { expect, test } from '@jest/globals';
import { keptBack } from '../../../../src/scan/dependencies/osv-scanner/selection.js';
import { resolveManifests } from '../../../../src/scan/dependencies/resolve/resolve-manifests.js';
import type { ResolvePorts, Resolver } from '../../../../src/scan/dependencies/resolve/resolver.js';
import { memoryWorkspace } from '../../../helpers/scan-context.js';
import { recordingLog } from '../../../helpers/silent-log.js';

const PORTS: ResolvePorts = {
  http: null,
  env: {},
  cacheDir: null,
  signal: new AbortController().signal,
  log: recordingLog(),
  now: new Date(0),
};
const NONE = { head: [], base: [], headProblems: [], baseProblems: [] };

const everything: Resolver = {
  id: 'everything',
  matches: () => true,
  resolve: async (manifests) =>
    manifests.map(({ path }) => ({ path, extraction: { packages: [], manager: 'pip', problems: [] } })),
};

test('a manifest that is no text ends nothing: the others are resolved', async () => {
  const workspace = memoryWorkspace({ 'a.in': Buffer.from([0, 1, 2]), 'b.in': 'web\n' });
  const { head } = await resolveManifests(workspace, NONE, PORTS, [everything]);
  expect(head.map(({ path }) => path)).toEqual(['b.in']);
});

test('a manifest that we resolved is not handed to a tool that would read only its pins', async () => {
  const { head } = await resolveManifests(memoryWorkspace({ 'requirements.txt': 'web\n' }), NONE, PORTS, [everything]);
  expect(head.map((lockfile) => keptBack(lockfile, null))).toEqual([
    'it is a manifest whose versions it does not know',
  ]);
});
