import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { httpClient } from '../../../../../src/io/http.js';
import { openDatabase } from '../../../../../src/scan/dependencies/advisory/database/offline-database.js';
import {
  DEFAULT_ECOSYSTEMS,
  updateDatabase,
} from '../../../../../src/scan/dependencies/advisory/database/update-database.js';
import { type OsvBucket, startOsvBucket } from '../../../../helpers/osv-bucket.js';
import { anAffectedEntry, anOsvRecord, putZip } from '../../../../helpers/osv-database.js';
import { recordingLog } from '../../../../helpers/silent-log.js';

const NOW = Date.parse('2026-11-24T00:00:00Z');
const DAY = 24 * 60 * 60 * 1000;

let bucket: OsvBucket;
let dir: string;

beforeEach(async () => {
  bucket = await startOsvBucket();
  dir = mkdtempSync(join(tmpdir(), 'gatehouse-update-'));
});

afterEach(() => bucket.close());

function advisory(id: string, name: string, modified: string, more: object = {}) {
  return anOsvRecord({ id, modified, affected: [anAffectedEntry({ name })], ...more });
}

const ONE = advisory('GHSA-1', 'one', '2026-11-20T10:00:00Z');
const TWO = advisory('GHSA-2', 'two', '2026-11-20T10:00:00.5Z');

function update(ecosystems: readonly string[] = ['npm'], now = NOW) {
  return updateDatabase(dir, ecosystems, {
    http: httpClient('test'),
    log: recordingLog(),
    env: { GATEHOUSE_OSV_DUMPS: bucket.url },
    now,
    retries: 0,
    minDelayMs: 1,
  });
}

/** Ids that an offline scan finds for version 1.0.0 of each package, as the user would. */
async function found(...names: readonly string[]): Promise<string[]> {
  const database = await openDatabase(dir, { log: recordingLog(), now: NOW });
  try {
    const answer = await database.affecting(names.map((name) => ({ ecosystem: 'npm', name, version: '1.0.0' })));
    return answer.matches.flat().map(({ id }) => id);
  } finally {
    await database.close();
  }
}

function requested(): string[] {
  return bucket.requests.splice(0);
}

function leftovers(): string[] {
  return readdirSync(join(dir, 'npm')).filter((name) => name.endsWith('.tmp'));
}

describe('the first download', () => {
  test('is whole, indexed and usable offline', async () => {
    bucket.publish('npm', [ONE, TWO]);
    expect(await update()).toEqual({
      ecosystems: [{ ecosystem: 'npm', what: '2 advisories downloaded' }],
      problems: [],
    });
    expect(await found('one', 'two')).toEqual(['GHSA-1', 'GHSA-2']);
    expect(readdirSync(join(dir, 'npm')).sort()).toEqual(['all.zip', 'osv.idx', 'update.json']);
  });

  test('without names takes the default set, and names with spaces reach the server', async () => {
    for (const ecosystem of DEFAULT_ECOSYSTEMS)
      bucket.publish(ecosystem, [{ ...ONE, affected: [anAffectedEntry({ ecosystem })] }]);
    const { ecosystems, problems } = await update([]);
    expect(problems).toEqual([]);
    expect(ecosystems.map(({ ecosystem }) => ecosystem)).toEqual([...DEFAULT_ECOSYSTEMS]);
  });

  test('without names takes what the folder has', async () => {
    bucket.publish('npm', [ONE]);
    putZip(dir, 'npm', [TWO]);
    expect((await update([])).ecosystems).toEqual([{ ecosystem: 'npm', what: '1 advisory downloaded' }]);
    expect(await found('one', 'two')).toEqual(['GHSA-1']);
  });

  test.each(['../evil', 'npmm', 'Debian:12', '__proto__'])(
    'refuses the ecosystem %s before it becomes a path',
    async (name) => {
      await expect(update([name])).rejects.toThrow(`unknown ecosystem '${name}'`);
      expect(readdirSync(dir)).toEqual([]);
    },
  );
});

describe('the next update', () => {
  beforeEach(async () => {
    bucket.publish('npm', [ONE, TWO]);
    await update();
    requested();
  });

  test('asks for nothing but the list when nothing changed', async () => {
    expect((await update()).ecosystems).toEqual([{ ecosystem: 'npm', what: 'nothing changed' }]);
    expect(requested()).toEqual(['npm/modified_id.csv 200']);
  });

  test('fetches only what was added, changed or withdrawn', async () => {
    bucket.publish('npm', [
      ONE,
      advisory('GHSA-2', 'two', '2026-11-21T00:00:00Z', { withdrawn: '2026-11-21T00:00:00Z' }),
      advisory('GHSA-3', 'three', '2026-11-21T01:00:00Z'),
    ]);
    expect((await update()).ecosystems).toEqual([{ ecosystem: 'npm', what: '2 advisories changed' }]);
    expect(requested().sort()).toEqual(['npm/GHSA-2.json 200', 'npm/GHSA-3.json 200', 'npm/modified_id.csv 200']);
    expect(await found('one', 'two', 'three')).toEqual(['GHSA-1', 'GHSA-3']);
    expect((await update()).ecosystems).toEqual([{ ecosystem: 'npm', what: 'nothing changed' }]);
  });

  test('sees a second advisory of the very moment that was seen last', async () => {
    bucket.publish('npm', [ONE, TWO, advisory('GHSA-3', 'three', '2026-11-20T10:00:00.5Z')]);
    await update();
    expect(await found('three')).toEqual(['GHSA-3']);
    expect(requested()).not.toContain('npm/all.zip 200');
  });

  test('takes the whole zip when an advisory of the list cannot be had', async () => {
    bucket.publish('npm', [ONE, TWO, advisory('GHSA-3', 'three', '2026-11-21T01:00:00Z')]);
    bucket.remove('npm/GHSA-3.json');
    expect((await update()).ecosystems).toEqual([{ ecosystem: 'npm', what: '3 advisories downloaded' }]);
    expect(await found('three')).toEqual(['GHSA-3']);
  });

  test('takes the whole zip when a record is another advisory than was asked for', async () => {
    bucket.publish('npm', [ONE, TWO, advisory('GHSA-3', 'three', '2026-11-21T01:00:00Z')]);
    bucket.put('npm/GHSA-3.json', JSON.stringify(ONE));
    await update();
    expect(requested()).toContain('npm/all.zip 200');
    expect(await found('three')).toEqual(['GHSA-3']);
  });

  test('takes the whole zip when more changed than is fetched one by one', async () => {
    const many = Array.from({ length: 2_100 }, (_, i) => advisory(`GHSA-m${i}`, `m${i}`, '2026-11-21T01:00:00Z'));
    bucket.publish('npm', [ONE, TWO, ...many]);
    expect((await update()).ecosystems).toEqual([{ ecosystem: 'npm', what: '2102 advisories downloaded' }]);
    expect(requested()).toEqual(['npm/modified_id.csv 200', 'npm/all.zip 200']);
  });

  test.each([
    ['a line that is no change', 'what is this\n'],
    ['an id that is a path', '2026-11-22T00:00:00Z,../../evil\n'],
    ['lines out of order', '2026-11-20T10:00:00Z,GHSA-1\n2026-11-22T00:00:00Z,GHSA-3\n'],
  ])('does not rely on a list with %s', async (_name, list) => {
    bucket.publish('npm', [ONE, advisory('GHSA-3', 'three', '2026-11-22T00:00:00Z')]);
    bucket.put('npm/modified_id.csv', list);
    await update();
    expect(await found('three')).toEqual(['GHSA-3']);
    expect(requested()).toContain('npm/all.zip 200');
  });

  test('without a list asks for the zip by its ETag', async () => {
    bucket.remove('npm/modified_id.csv');
    expect((await update()).ecosystems).toEqual([{ ecosystem: 'npm', what: 'nothing changed' }]);
    expect(requested()).toEqual(['npm/modified_id.csv 404', 'npm/all.zip 304']);
  });

  test('takes the whole zip once a week, since advisories can vanish', async () => {
    bucket.publish('npm', [TWO]);
    expect((await update(['npm'], NOW + 8 * DAY)).ecosystems[0]?.what).toBe('1 advisory downloaded');
    expect(await found('one', 'two')).toEqual(['GHSA-2']);
  });

  test.each([
    ['was replaced by hand', () => putZip(dir, 'npm', [ONE])],
    ['has a damaged state', () => writeFileSync(join(dir, 'npm/update.json'), '{"zip":')],
    [
      'came from another server',
      () => {
        const path = join(dir, 'npm/update.json');
        writeFileSync(path, readFileSync(path, 'utf8').replace(bucket.url, 'https://mirror.example'));
      },
    ],
  ])('takes the whole zip when the one in place %s', async (_name, spoil) => {
    spoil();
    expect((await update()).ecosystems).toEqual([{ ecosystem: 'npm', what: '2 advisories downloaded' }]);
  });
});

describe('a download that fails leaves the old advisories in use, and is told', () => {
  beforeEach(async () => {
    bucket.publish('npm', [ONE]);
    await update();
    bucket.publish('npm', [TWO]);
    bucket.remove('npm/modified_id.csv');
  });

  async function refused(reason: string): Promise<void> {
    const { ecosystems, problems } = await update();
    expect(ecosystems).toEqual([]);
    expect(problems).toMatchObject([{ path: join(dir, 'npm'), remedy: expect.any(String) }]);
    expect(problems[0]?.message).toContain(reason);
    expect(problems[0]?.message).toContain('the old advisories stay in use');
    expect(await found('one', 'two')).toEqual(['GHSA-1']);
    expect(leftovers()).toEqual([]);
  }

  test('when the server fails', async () => {
    bucket.broken.set('npm/all.zip', 500);
    await refused('answered 500');
  });

  test('when the zip is gone', async () => {
    bucket.remove('npm/all.zip');
    await refused('does not exist (404)');
  });

  test('when the hash is another', async () => {
    bucket.headers.set('npm/all.zip', { 'x-goog-hash': 'crc32c=AAAAAA==' });
    await refused('x-goog-hash');
  });

  test('when it is no zip', async () => {
    bucket.put('npm/all.zip', 'half a zi');
    await refused('not a zip file');
  });

  test('when it holds nothing that can be read', async () => {
    putZip(dir, 'none', [{ not: 'an advisory' }]);
    bucket.put('npm/all.zip', readFileSync(join(dir, 'none/all.zip')));
    await refused('no advisory that can be read');
  });

  test('when it breaks off', async () => {
    bucket.cut.add('npm/all.zip');
    await refused('npm could not be updated');
  });
});

test('plain http is refused for anything but this machine', async () => {
  const options = {
    http: httpClient('test'),
    log: recordingLog(),
    env: { GATEHOUSE_OSV_DUMPS: 'http://mirror.example' },
  };
  await expect(updateDatabase(dir, ['npm'], options)).rejects.toThrow('GATEHOUSE_OSV_DUMPS must be an https address');
});
