import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { fitsHash } from '../../../../../src/scan/dependencies/advisory/database/download-hash.js';

const path = join(mkdtempSync(join(tmpdir(), 'gatehouse-hash-')), 'file');
// The check value that RFC 3720 and the CRC catalogue give for CRC-32C: 0xE3069283.
writeFileSync(path, '123456789');
const CRC = Buffer.from('e3069283', 'hex').toString('base64');
const MD5 = Buffer.from('25f9e794323b453885f5181f1b624d0b', 'hex').toString('base64');

test.each([
  [`crc32c=${CRC}`, true],
  [`crc32c=${CRC}, md5=${MD5}`, true],
  [`crc32c=${CRC},md5=AAAA`, false],
  ['crc32c=AAAAAA==', false],
  ['sha9=x', true],
])('%s: %s', async (header, fits) => {
  expect(await fitsHash(path, header)).toBe(fits);
});
