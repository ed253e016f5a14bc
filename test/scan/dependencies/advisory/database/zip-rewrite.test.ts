import { closeSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { openZip, zipEntries } from '../../../../../src/scan/dependencies/advisory/database/zip-directory.js';
import { records } from '../../../../../src/scan/dependencies/advisory/database/zip-layout.js';
import { decodeRecord } from '../../../../../src/scan/dependencies/advisory/database/zip-record.js';
import { rewriteZip } from '../../../../../src/scan/dependencies/advisory/database/zip-rewrite.js';
import { zipWindow } from '../../../../../src/scan/dependencies/advisory/database/zip-window.js';
import { joinZip, zipEntry, zipOf } from '../../../../helpers/zip-writer.js';

function contentOf(path: string): Map<string, unknown> {
  const zip = openZip(path);
  const window = zipWindow(zip.fd);
  try {
    return new Map([...zipEntries(zip)].map((entry) => [entry.name, decodeRecord(window.read(entry).bytes, entry)]));
  } finally {
    closeSync(zip.fd);
  }
}

function written(bytes: Buffer): { readonly dir: string; readonly path: string } {
  const dir = mkdtempSync(join(tmpdir(), 'gatehouse-rewrite-'));
  const path = join(dir, 'all.zip');
  writeFileSync(path, bytes);
  return { dir, path };
}

const asJson = (record: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, JSON.stringify(value)]));

test('the copy holds what was kept and what was put over it, whatever they are', async () => {
  const files = fc.dictionary(fc.stringMatching(/^[a-z0-9é-]{1,9}$/), fc.jsonValue(), { minKeys: 1, maxKeys: 6 });
  await fc.assert(
    fc.asyncProperty(files, files, async (old, changed) => {
      const { dir, path } = written(zipOf(asJson(old)));
      const replaced = new Map(Object.entries(asJson(changed)).map(([name, text]) => [name, Buffer.from(text)]));
      const copy = await rewriteZip(path, replaced);
      expect(contentOf(copy)).toEqual(
        new Map(
          [...Object.entries(asJson(old)), ...Object.entries(asJson(changed))].map(([name, text]) => [
            name,
            JSON.parse(text),
          ]),
        ),
      );
      rmSync(dir, { recursive: true });
    }),
    { numRuns: 40 },
  );
});

test('more than 65,535 advisories stay readable', async () => {
  const { path } = written(zipOf(Object.fromEntries(Array.from({ length: 65_535 }, (_, i) => [`${i}.json`, '1']))));
  const copy = await rewriteZip(path, new Map([['new.json', Buffer.from('2')]]));
  expect(contentOf(copy).size).toBe(65_536);
  expect(Object.keys(unzipSync(readFileSync(copy)))).toHaveLength(65_536);
}, 120_000);

test('an entry beyond 4 GB of zip is found by its ZIP64 position', () => {
  const entry = { name: 'a.json', method: 8, encrypted: false, crc: 1, compressedSize: 2, size: 3 };
  const { directory } = records(entry, 5 * 2 ** 30);
  expect(directory.readUInt32LE(42)).toBe(0xffffffff);
  expect(directory.readBigUInt64LE(46 + 6 + 4)).toBe(BigInt(5 * 2 ** 30));
});

test('a zip that cannot be copied whole is told, and leaves nothing behind', async () => {
  const encrypted = zipEntry('a.json', Buffer.from('1'), 0, { flags: 1 });
  const { dir, path } = written(joinZip([encrypted]));
  await expect(rewriteZip(path, new Map())).rejects.toThrow('an entry is encrypted');
  expect(readdirSync(dir)).toEqual(['all.zip']);
});
