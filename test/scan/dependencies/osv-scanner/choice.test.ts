import { expect, test } from '@jest/globals';
import { dependencies } from '../../../../src/scan/dependencies/index.js';
import { someOptions } from '../../../helpers/builders.js';
import { fakeOsvScanner } from '../../../helpers/fake-osv-scanner.js';
import { contextFor, memoryWorkspace } from '../../../helpers/scan-context.js';
import { FILES, QS, scan } from './engine-scene.js';

test('auto takes it when an accepted version is on the PATH, else the built-in engine', async () => {
  expect((await scan({ engine: 'auto', offline: false })).outcome.engine).toBe('osv-scanner');
  expect((await scan({ engine: 'auto', offline: false, version: '2.3.0' })).outcome.engine).toBe('builtin');
  expect((await scan({ engine: 'auto', offline: true })).outcome.engine).toBe('builtin');
});

test('auto says which program of the PATH it took, since nobody has named it; a named one needs no such word', async () => {
  const said = async (engine: 'auto' | 'osv-scanner', version?: string) =>
    (await scan({ engine, offline: false, ...(version !== undefined && { version }) })).outcome.notes?.join('\n');
  expect(await said('auto')).toMatch(/^engine auto: osv-scanner 2\.5\.0 was found at \S.* and asked/);
  expect(await said('auto', '2.3.0')).not.toContain('engine auto');
  expect(await said('osv-scanner')).not.toContain('engine auto');
});

test('a change that is read with a token that may write is shown to no other program unless one is named', async () => {
  const remote = {
    origin: 'https://github.test/acme/shop',
    lostReason: null,
    shortfalls: () => [],
    history: () => Promise.reject(new Error('not asked')),
  };
  const fake = fakeOsvScanner({ records: { qs: QS } });
  const engineFor = async (engine: 'osv-scanner' | 'auto') => {
    const workspace = { ...memoryWorkspace(FILES), remote };
    const http = () => Promise.reject(new Error('no network'));
    const outcome = await dependencies.scan(
      contextFor(
        dependencies,
        { workspace, exec: fake.exec, http, options: someOptions({ offline: false }) },
        { engine },
      ),
    );
    return outcome.engine;
  };
  expect(await engineFor('auto')).toBe('builtin');
  expect(fake.runs).toEqual([]);
  expect(await engineFor('osv-scanner')).toBe('osv-scanner');
});
