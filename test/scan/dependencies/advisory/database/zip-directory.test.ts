import { closeSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { openZip, zipEntries } from '../../../../../src/scan/dependencies/advisory/database/zip-directory.js';
import { decodeRecord, MAX_RECORD } from '../../../../../src/scan/dependencies/advisory/database/zip-record.js';
import { zipWindow } from '../../../../../src/scan/dependencies/advisory/database/zip-window.js';
import { joinZip, zipEntry, zipOf } from '../../../../helpers/zip-writer.js';

const folder = mkdtempSync(join(tmpdir(), 'gatehouse-zip-test-'));
const path = join(folder, 'all.zip');
afterAll(() => rmSync(folder, { recursive: true }));

function contentsOf(bytes: Buffer): unknown[] {
  writeFileSync(path, bytes);
  const zip = openZip(path);
  try {
    const window = zipWindow(zip.fd);
    return [...zipEntries(zip)].map((entry) => [entry.name, decodeRecord(window.read(entry).bytes, entry)]);
  } finally {
    closeSync(zip.fd);
  }
}

describe('a zip', () => {
  test('gives every entry, stored or deflated', () => {
    const first = zipEntry('a.json', Buffer.from('{"a":1}'), 0);
    const second = zipEntry('b.json', Buffer.from('[2]'), first.local.length, { method: 0 });
    expect(contentsOf(joinZip([first, second]))).toEqual([
      ['a.json', { a: 1 }],
      ['b.json', [2]],
    ]);
  });

  test('with ZIP64 records is read, as the npm database is with its 220,000 entries', () => {
    expect(contentsOf(zipOf({ 'a.json': '1', 'b.json': '2' }, { zip64: true }))).toEqual([
      ['a.json', 1],
      ['b.json', 2],
    ]);
  });

  test('cut off anywhere is refused, never read in part', () => {
    const whole = zipOf({ 'a.json': '{"id":"A"}', 'b.json': '{"id":"B"}' });
    for (let length = 0; length < whole.length; length++) {
      expect(() => contentsOf(whole.subarray(0, length))).toThrow(/empty|not a zip|damaged|breaks off/);
    }
  });

  test('with fewer entries than its end says, or more, is refused', () => {
    const whole = zipOf({ 'a.json': '1', 'b.json': '2', 'c.json': '3' });
    for (const count of [1, 2, 4]) {
      const changed = Buffer.from(whole);
      changed.writeUInt16LE(count, whole.length - 22 + 8);
      changed.writeUInt16LE(count, whole.length - 22 + 10);
      expect(() => contentsOf(changed)).toThrow(/entries|damaged/);
    }
  });

  test('without entries is refused', () => {
    expect(() => contentsOf(zipOf({}))).toThrow('holds no advisory');
  });

  test('of the same size with other contents has another identity', () => {
    const identity = (text: string) => {
      writeFileSync(path, zipOf({ 'a.json': text }));
      const zip = openZip(path);
      closeSync(zip.fd);
      return zip.identity;
    };
    const [first, second] = [identity('{"id":"A"}'), identity('{"id":"B"}')];
    expect(first.size).toBe(second.size);
    expect(first.directorySha256).not.toBe(second.directorySha256);
  });
});

describe('an entry', () => {
  test('that inflates beyond the limit is refused: a zip bomb costs 8 MB, not the machine', () => {
    const bomb = zipOf({ 'a.json': Buffer.alloc(MAX_RECORD + 1, 0x20) });
    expect(bomb.length).toBeLessThan(20_000);
    expect(() => contentsOf(bomb)).toThrow('larger than 8 MB');
  });

  test('with a wrong checksum is refused', () => {
    expect(() => contentsOf(joinZip([zipEntry('a.json', Buffer.from('{}'), 0, { crc: 1 })]))).toThrow('checksum');
  });

  test('compressed in a way that we do not read is refused', () => {
    expect(() => contentsOf(joinZip([zipEntry('a.json', Buffer.from('{}'), 0, { method: 93 })]))).toThrow('method 93');
  });

  test('that is said to lie elsewhere is refused', () => {
    expect(() => contentsOf(joinZip([zipEntry('a.json', Buffer.from('{}'), 9_000)]))).toThrow('outside the file');
    expect(() => contentsOf(joinZip([zipEntry('a.json', Buffer.from('{}'), 3)]))).toThrow('header is missing');
  });
});
