import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { publishSarif } from '../../src/publish/sarif.js';
import { shaOf } from '../helpers/github/builders.js';
import { READ_ONLY } from '../helpers/github/github.js';
import { openScene, type Scene } from './scene.js';

const LOG = {
  version: '2.1.0',
  runs: [{ tool: { driver: { name: 'gatehouse' } }, automationDetails: { id: 'a/' }, results: [] }],
};
const REQUEST = {
  sarif: JSON.stringify(LOG),
  commit: shaOf('merge'),
  ref: 'refs/pull/1/merge',
  pollMs: 1,
  patienceMs: 20,
};

let scene: Scene;
beforeEach(async () => {
  scene = await openScene();
});
afterEach(() => scene.github.close());

test('the log arrives whole and is waited for', async () => {
  scene.github.world.sarifStates = ['pending', 'pending', 'complete'];
  const result = await publishSarif(scene.page, REQUEST);
  expect(result).toEqual({ status: 'written', url: null, notes: [] });
  expect(scene.repository.sarifs).toMatchObject([{ log: LOG, commit: REQUEST.commit, ref: REQUEST.ref }]);
  expect(scene.github.log.count('code-scanning/get-sarif')).toBe(3);
});

test('polls of a log that is still pending do not count against the rate limit', async () => {
  scene.github.world.sarifStates = ['pending', 'pending', 'pending', 'complete'];
  const before = scene.token.remaining;
  await publishSarif(scene.page, { ...REQUEST, patienceMs: 100 });
  const polls = scene.github.log.calls.filter(({ operation }) => operation === 'code-scanning/get-sarif');
  expect(polls.map(({ status }) => status)).toEqual([200, 304, 304, 200]);
  expect(before - scene.token.remaining).toBe(3);
});

test('what GitHub finds wrong after accepting is told', async () => {
  const twice = { ...LOG, runs: [...LOG.runs, ...LOG.runs] };
  const result = await publishSarif(scene.page, { ...REQUEST, sarif: JSON.stringify(twice) });
  expect(result).toEqual({ status: 'refused', reason: expect.stringContaining('same category') });
});

test('processing that does not end is not waited for', async () => {
  scene.github.world.sarifStates = ['pending'];
  const result = await publishSarif(scene.page, REQUEST);
  expect(result).toMatchObject({ status: 'written', notes: [expect.stringContaining('not processed')] });
});

test('a repository without code scanning is no failure', async () => {
  scene.repository.codeScanning = false;
  const result = await publishSarif(scene.page, REQUEST);
  expect(result).toEqual({ status: 'skipped', reason: expect.stringContaining('not enabled') });
});

test('a log over 10 MB compressed is not sent', async () => {
  const sarif = JSON.stringify({ ...LOG, noise: randomBytes(11_000_000).toString('base64') });
  const result = await publishSarif(scene.page, { ...REQUEST, sarif });
  expect(result).toEqual({ status: 'refused', reason: expect.stringContaining('10 MB') });
  expect(scene.github.log.count()).toBe(0);
});

test.each([403, 404, 413, 422, 429, 503])('%i on every call is a warning', async (status) => {
  for (const operation of ['code-scanning/get-sarif', 'code-scanning/upload-sarif']) {
    scene.github.fail({ operation, status });
    const result = await publishSarif(scene.page, REQUEST);
    expect(result).toEqual({ status: 'refused', reason: expect.stringContaining(String(status)) });
  }
});

test('a read-only token: the missing permission is named', async () => {
  const page = scene.pageFor(scene.github.token({ permissions: READ_ONLY }));
  const result = await publishSarif(page, REQUEST);
  expect(result).toEqual({ status: 'refused', reason: expect.stringContaining('`security-events: write`') });
});
