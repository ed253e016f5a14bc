import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { downloadArtifact, listArtifacts } from '../../../src/forge/github/artifact.js';
import { getWorkflowRun, pullRequestsOfRun } from '../../../src/forge/github/workflow-run.js';
import { httpClient } from '../../../src/io/http.js';
import { readZipMember } from '../../../src/io/zip-member.js';
import { artifact, openPull, push, shaOf, workflowRun } from '../../helpers/github/builders.js';
import { openScene, type Scene } from '../../publish/scene.js';

const HEAD = shaOf('head');
const MAX = 10_000;
const http = httpClient('test');
const zipOf = (files: Record<string, string>) =>
  Buffer.from(zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))));

let scene: Scene;
beforeEach(async () => {
  scene = await openScene({ pull: { fork: 'mallory/shop', head: HEAD, ref: 'patch-1' } });
});
afterEach(() => scene.github.close());

describe('from a run to its pull request', () => {
  const runOf = (headRepository: string, headSha = HEAD) => {
    const run = workflowRun(scene.github.world, scene.repository, { headSha, headRepository, headBranch: 'patch-1' });
    return getWorkflowRun(scene.client, scene.ref, run.id);
  };

  test('a fork finds its own', async () => {
    const pulls = await pullRequestsOfRun(scene.client, scene.ref, await runOf('mallory/shop'));
    expect(pulls.map((one) => one.number)).toEqual([1]);
  });

  test("another fork's branch of the same name does not", async () => {
    openPull(scene.github.world, scene.repository, { fork: 'carol/shop', head: shaOf('other'), ref: 'patch-1' });
    const pulls = await pullRequestsOfRun(scene.client, scene.ref, await runOf('carol/shop', HEAD));
    expect(pulls).toEqual([]);
  });

  test('a run whose pull request has moved on finds none', async () => {
    const run = await runOf('mallory/shop');
    push(scene.pull, shaOf('newer'));
    expect(await pullRequestsOfRun(scene.client, scene.ref, run)).toEqual([]);
  });

  test('a closed pull request is not found', async () => {
    const run = await runOf('mallory/shop');
    scene.pull.state = 'closed';
    expect(await pullRequestsOfRun(scene.client, scene.ref, run)).toEqual([]);
  });
});

describe('the artifact of a run', () => {
  async function download(zip: Buffer, options: { expired?: boolean; max?: number } = {}): Promise<Buffer> {
    const run = workflowRun(scene.github.world, scene.repository, { headSha: HEAD });
    artifact(scene.github.world, run, 'gatehouse', zip, options.expired);
    const [listed] = await listArtifacts(scene.client, scene.ref, run.id);
    if (listed === undefined) throw new Error('no artifact');
    return downloadArtifact(scene.client, http, scene.ref, listed, options.max ?? MAX);
  }

  test('arrives as it was stored, and the storage never sees our token', async () => {
    const zip = zipOf({ 'gatehouse.json': '{"schemaVersion":1}' });
    const bytes = await readZipMember(await download(zip), 'gatehouse.json', MAX);
    expect(bytes.toString()).toBe('{"schemaVersion":1}');
  });

  test('is found behind a hundred others', async () => {
    const run = workflowRun(scene.github.world, scene.repository, { headSha: HEAD });
    for (let i = 0; i < 120; i++) artifact(scene.github.world, run, `shard-${i}`, Buffer.alloc(1));
    expect(await listArtifacts(scene.client, scene.ref, run.id)).toHaveLength(120);
  });

  test('that is too large is not asked for', async () => {
    await expect(download(Buffer.alloc(MAX + 1))).rejects.toThrow(/more than the 10000 allowed/);
    expect(scene.github.log.count('storage/download')).toBe(0);
  });

  test('that has expired is told so', async () => {
    await expect(download(zipOf({ a: 'b' }), { expired: true })).rejects.toThrow('it has expired');
  });

  test('whose storage fails is told so', async () => {
    scene.github.fail({ operation: 'storage/download', status: 403 });
    await expect(download(zipOf({ a: 'b' }))).rejects.toThrow('its storage answered 403');
  });
});

describe('a zip that a stranger made', () => {
  const read = (zip: Buffer, max = MAX) => readZipMember(zip, 'gatehouse.json', max);

  test.each([
    ['lacks the file', zipOf({ 'other.json': '{}' }), /does not have it/],
    ['hides it in a folder', zipOf({ 'x/gatehouse.json': '{}' }), /does not have it/],
    ['leads out of the folder', zipOf({ '../gatehouse.json': '{}' }), /cannot be read/],
    ['is no zip', Buffer.from('hello'), /cannot be read/],
    ['is empty', Buffer.alloc(0), /cannot be read/],
    ['is cut off', zipOf({ 'gatehouse.json': 'x'.repeat(500) }).subarray(0, 60), /cannot be read/],
    [
      'has too many files',
      zipOf(Object.fromEntries(Array.from({ length: 101 }, (_, i) => [`${i}`, '']))),
      /101 entries/,
    ],
  ])('that %s is refused', async (_what, zip, message) => {
    await expect(read(zip)).rejects.toThrow(message);
  });

  test('that grows to a thousand times its size is refused before it grows', async () => {
    const bomb = zipOf({ 'gatehouse.json': '0'.repeat(5_000_000) });
    expect(bomb.length).toBeLessThan(MAX);
    await expect(read(bomb)).rejects.toThrow(/more than 10000/);
  });

  test('that lies about the size is refused', async () => {
    const zip = zipOf({ 'gatehouse.json': '0'.repeat(50_000) });
    const directory = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
    zip.writeUInt32LE(100, directory + 24);
    await expect(read(zip)).rejects.toThrow(/cannot be read/);
  });
});
