import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Http } from '../../../../../src/model/http.js';
import { candidateSource } from '../../../../../src/scan/dependencies/resolve/pypi/candidate.js';
import { python } from '../../../../../src/scan/dependencies/resolve/pypi/python.js';
import { pythonIndex } from '../../../../../src/scan/dependencies/resolve/pypi/python-index.js';
import { setupCfgProject } from '../../../../../src/scan/dependencies/resolve/pypi/setup-cfg-project.js';
import { setupPyProject } from '../../../../../src/scan/dependencies/resolve/pypi/setup-py-project.js';
import { solve } from '../../../../../src/scan/dependencies/resolve/pypi/solve.js';
import { specifierOf } from '../../../../../src/scan/dependencies/resolve/pypi/specifier.js';
import { assertNearLinear } from '../../../../helpers/growth.js';
import { recordingLog } from '../../../../helpers/silent-log.js';
import { type FakeProjects, fakeIndex, resolved } from './fake-index.js';

const NAMES = ['a', 'b', 'c', 'd', 'e'];
const range = fc.constantFrom('', '>=1', '>=2', '<2', '<3', '==1.0', '==2.0', '!=2.0', '~=2.0', '>=9', 'nonsense');
const demand = fc
  .record({ name: fc.constantFrom(...NAMES), extra: fc.constantFrom('', '', '[x]'), range })
  .map(({ name, extra, range: limit }) => `${name}${extra}${limit === 'nonsense' ? '>=x' : limit}`);
const release = fc.record({ requires: fc.array(demand, { maxLength: 3 }) });
const projects: fc.Arbitrary<FakeProjects> = fc.record(
  Object.fromEntries(NAMES.map((name) => [name, fc.record({ '1.0': release, '2.0': release, '3.0': release })])),
);

test('whatever an index says, cycles and contradictions too, what is resolved fits and the rest is told', async () => {
  await fc.assert(
    fc.asyncProperty(projects, fc.array(demand, { minLength: 1, maxLength: 4 }), async (index, demands) => {
      const found = await resolved(
        { 'requirements.txt': demands.join('\n') },
        'requirements.txt',
        fakeIndex(index).http,
      );
      if (found === null) return;
      if (found.gaps === undefined) {
        for (const text of demands) {
          const [, name, limit = ''] = /^(\w+)(?:\[\w+\])?(.*)$/.exec(text) ?? [];
          const versions = found.packages.filter((pkg) => pkg.name === name).map(({ version }) => version);
          expect(versions.some((version) => specifierOf(limit)?.admits(version))).toBe(true);
          expect(versions).toHaveLength(1);
        }
      }
      for (const { dependsOn = [] } of found.packages)
        for (const at of dependsOn) expect(found.packages[at]).toBeDefined();
    }),
    { numRuns: 300 },
  );
});

test('an index that answers with anything at all leads to gaps and never to an error', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(fc.json(), fc.string(), fc.constant('{"files":[{"filename":"a-1.0.tar.gz","url":"//["}]}')),
      async (body) => {
        const http: Http = async () => ({ status: 200, headers: {}, body: Buffer.from(body) });
        const found = await resolved({ 'requirements.txt': 'a\nb==1.0\n' }, 'requirements.txt', http);
        expect(found?.gaps).not.toHaveLength(0);
      },
    ),
    { numRuns: 100 },
  );
});

test('a puzzle made to be searched forever is given up and told', async () => {
  const names = Array.from({ length: 14 }, (_, at) => `p${at}`);
  const versions = Array.from({ length: 8 }, (_, at) => `${at + 1}.0`);
  const index = Object.fromEntries(
    names.map((name, at) => [
      name,
      Object.fromEntries(
        versions.map((version, nth) => [
          version,
          { requires: [`${names[(at + 5) % 14]}!=${versions[(nth + at) % 8]}`, `end==${nth % 2}.${at}`] },
        ]),
      ),
    ]),
  );
  const found = await resolved(
    { 'requirements.txt': names.join('\n') },
    'requirements.txt',
    fakeIndex({ ...index, end: { '0.0': {}, '1.0': {} } }).http,
  );
  expect(found?.gaps?.length).toBeGreaterThan(0);
});

test('many projects together are not searched longer than a run is given', async () => {
  const { http } = fakeIndex({ a: { '1.0': {} } });
  const ports = { http, env: { GATEHOUSE_PYPI: 'https://index.example' }, cacheDir: null };
  const source = candidateSource({
    index: pythonIndex({ ...ports, signal: new AbortController().signal, log: recordingLog(), now: new Date(0) }),
    on: python('3.13'),
    constraints: new Map(),
    withPre: false,
  });
  const requirement = { name: 'a', extras: [], range: '', url: null, marker: '' };
  const effort = { rounds: 3 };
  expect((await solve([{ requirement }], source, effort)).status).toBe('solved');
  expect(effort.rounds).toBeLessThan(3);
  expect((await solve([{ requirement }], source, { rounds: 0 })).status).toBe('too-much-work');
});

describe('hostile manifests are read in linear time', () => {
  test.each([
    ['setup.py, texts that do not end', (count: number) => `install_requires=[${'"a\n'.repeat(count)}`],
    ['setup.py, brackets', (count: number) => `install_requires=${'['.repeat(count)}`],
    ['setup.py, many of them', (count: number) => 'install_requires=x,\n'.repeat(count)],
  ])('%s', async (_name, text) => {
    await assertNearLinear(20_000, (count) => {
      const source = text(count);
      return async () => {
        setupPyProject({ path: 'setup.py', text: source, read: async () => null });
      };
    });
  });

  test('setup.cfg, blanks', async () => {
    await assertNearLinear(20_000, (count) => {
      const source = `[options]\ninstall_requires${' '.repeat(count)}x\n`;
      return async () => {
        setupCfgProject({ path: 'setup.cfg', text: source, read: async () => null });
      };
    });
  });
});
