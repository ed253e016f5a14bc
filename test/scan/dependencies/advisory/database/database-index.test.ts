import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { anAffectedEntry, anOsvRecord, putZip } from '../../../../helpers/osv-database.js';
import { ask, directory, folders, idsOf, LEFT_PAD, removeFolders } from './offline-scene.js';

afterEach(removeFolders);

describe('an index', () => {
  const index = (dir: string) => join(dir, 'npm', 'osv.idx');

  test('is built once beside the zip, and again when the zip was replaced', async () => {
    const dir = directory({ npm: [anOsvRecord()] });
    await ask(dir);
    const first = readFileSync(index(dir));
    await ask(dir);
    expect(readFileSync(index(dir)).equals(first)).toBe(true);
    putZip(dir, 'npm', [anOsvRecord({ id: 'GHSA-dddd-eeee-ffff' })]);
    expect(idsOf(await ask(dir))).toEqual([['GHSA-dddd-eeee-ffff']]);
    expect(readdirSync(join(dir, 'npm')).sort()).toEqual(['all.zip', 'osv.idx']);
  });

  test('that cannot stand beside the zip goes to the cache folder, or to a temporary one that is removed', async () => {
    const dir = directory({ npm: [anOsvRecord()] });
    mkdirSync(index(dir));
    const cacheDir = mkdtempSync(join(tmpdir(), 'gatehouse-cache-test-'));
    folders.push(cacheDir);
    expect(idsOf(await ask(dir, [LEFT_PAD], { cacheDir }))).toEqual([['GHSA-aaaa-bbbb-cccc']]);
    expect(existsSync(join(cacheDir, 'npm', 'osv.idx'))).toBe(true);
    const temporary = mkdtempSync(join(tmpdir(), 'gatehouse-tmp-test-'));
    folders.push(temporary);
    const before = process.env.TMPDIR;
    process.env.TMPDIR = temporary;
    try {
      expect(idsOf(await ask(dir))).toEqual([['GHSA-aaaa-bbbb-cccc']]);
      expect(readdirSync(temporary)).toEqual([]);
    } finally {
      if (before === undefined) delete process.env.TMPDIR;
      else process.env.TMPDIR = before;
    }
  });

  test('built by several at once is whole', async () => {
    const dir = directory({ npm: [anOsvRecord()] });
    const answers = await Promise.all(Array.from({ length: 5 }, () => ask(dir)));
    for (const answer of answers) expect(idsOf(answer)).toEqual([['GHSA-aaaa-bbbb-cccc']]);
    expect(readdirSync(join(dir, 'npm')).sort()).toEqual(['all.zip', 'osv.idx']);
  });

  test('with any byte changed gives the right answer or says that it is incomplete', async () => {
    const records = Array.from({ length: 6 }, (_, i) =>
      anOsvRecord({ id: `A-${i}`, affected: [anAffectedEntry({ name: `p${i % 4}` })] }),
    );
    const dir = directory({ npm: records });
    const queries = Array.from({ length: 4 }, (_, i) => ({ ...LEFT_PAD, name: `p${i}` }));
    const truth = idsOf(await ask(dir, queries));
    const sound = readFileSync(index(dir));
    let told = 0;
    for (let position = 0; position < sound.length; position++) {
      const changed = Buffer.from(sound);
      changed[position] = (changed[position] ?? 0) ^ (1 << (position % 8));
      writeFileSync(index(dir), changed);
      const answer = await ask(dir, queries);
      if (answer.status === 'complete') expect(idsOf(answer)).toEqual(truth);
      else told++;
    }
    expect(told).toBeGreaterThan(0);
  });

  test('cut off anywhere is built again', async () => {
    const dir = directory({ npm: [anOsvRecord()] });
    await ask(dir);
    const sound = readFileSync(index(dir));
    for (let length = 0; length < sound.length; length += 7) {
      writeFileSync(index(dir), sound.subarray(0, length));
      expect(idsOf(await ask(dir))).toEqual([['GHSA-aaaa-bbbb-cccc']]);
    }
  });
});

test('a zip with any byte changed gives the right answer or says that it is incomplete', async () => {
  const records = Array.from({ length: 3 }, (_, i) =>
    anOsvRecord({ id: `A-${i}`, affected: [anAffectedEntry({ name: `p${i}` })] }),
  );
  const dir = directory({ npm: records });
  const queries = records.map((_, i) => ({ ...LEFT_PAD, name: `p${i}` }));
  const truth = idsOf(await ask(dir, queries));
  const path = join(dir, 'npm', 'all.zip');
  const sound = readFileSync(path);
  for (let position = 0; position < sound.length; position++) {
    const changed = Buffer.from(sound);
    changed[position] = (changed[position] ?? 0) ^ (1 << (position % 8));
    writeFileSync(path, changed);
    const answer = await ask(dir, queries);
    if (answer.status === 'complete') expect(idsOf(answer)).toEqual(truth);
  }
});
