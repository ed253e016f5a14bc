import { deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { openBudget } from '../../../src/scan/secrets/open/open-budget.js';
import { scanClosed } from '../../../src/scan/secrets/scan-closed.js';
import { databaseOf, pdfOf, pngOf, tarOf, zipOf } from './open/archives.js';
import { engine } from './product-rules.js';
import { secretOf } from './scan-repository.js';

const KEY = secretOf('AKIA{A-Z2-7:16}', 'scan-closed');
const PASSWORD = secretOf('{@password}', 'scan-closed');
const ENV = `A=1\nAWS_ACCESS_KEY_ID=${KEY}\n`;
const NUL = Buffer.alloc(8);

async function open(path: string, bytes: Buffer) {
  const { found, unopened } = await scanClosed(engine, path, bytes, openBudget());
  return {
    found: found.map((each) => `${each.path}:${each.startLine}`),
    values: found.map(({ value }) => value),
    unopened: [...unopened.keys()],
  };
}

describe('a secret in an archive is told at its place in there', () => {
  test.each([
    ['a zip', 'a.zip', zipOf({ 'config/.env': ENV }), 'a.zip!config/.env:2'],
    ['a jar, stored', 'lib/a.jar', zipOf({ 'x/app.properties': ENV }, { method: 0 }), 'lib/a.jar!x/app.properties:2'],
    ['a zip in a zip', 'a.zip', zipOf({ 'b.whl': zipOf({ '.env': ENV }) }), 'a.zip!b.whl!.env:2'],
    ['a tar', 'a.tar', tarOf({ 'a/.env': ENV }), 'a.tar!a/.env:2'],
    ['a tar with long names', 'a.tar', tarOf({ [`${'d/'.repeat(80)}.env`]: ENV }), `a.tar!${'d/'.repeat(80)}.env:2`],
    ['a packed tar', 'a.tgz', gzipSync(tarOf({ 'a/.env': ENV })), 'a.tgz!a/.env:2'],
    ['a gzip', 'dump.env.gz', gzipSync(ENV), 'dump.env.gz!dump.env:2'],
    ['gzips one behind another', 'a.log.gz', Buffer.concat([gzipSync('A=0\n'), gzipSync(ENV)]), 'a.log.gz!a.log:3'],
    ['a name that leads out', 'a.zip', zipOf({ '../../etc/.env': ENV }), 'a.zip!../../etc/.env:2'],
  ])('%s', async (_, path, bytes, place) => {
    expect(await open(path, bytes)).toEqual({ found: [place], values: [KEY], unopened: [] });
  });

  test('passwords too, where a file in it is a text', async () => {
    const { values } = await open('a.zip', zipOf({ 'app.yml': `db_password: "${PASSWORD}"\n` }));
    expect(values).toEqual([PASSWORD]);
  });
});

describe('what is no archive is read for what it says', () => {
  const split = `BT 72 700 Td [(AWS key: ${KEY.slice(0, 9)}) -20 (${KEY.slice(9)})] TJ 0 -14 Td (and more) Tj ET`;
  const word = `<w:p><w:r><w:t>${KEY.slice(0, 9)}</w:t></w:r><w:r><w:t>${KEY.slice(9)}</w:t></w:r></w:p>`;
  const wide = Buffer.from(`key ${KEY}`, 'utf16le');
  const length = Buffer.from([0, KEY.length]);
  test.each([
    [
      'a row of a database',
      'a.db',
      databaseOf([
        ['name', 'api'],
        ['aws', KEY, 'note'],
      ]),
    ],
    ['a page of a PDF', 'a.pdf', pdfOf(deflateSync(split))],
    ['a Word document that cuts it in two', 'a.docx', zipOf({ 'word/document.xml': word })],
    ['a text in a PNG', 'a.png', pngOf([['tEXt', Buffer.from(`Comment\0${KEY}`)]])],
    [
      'a packed text in a PNG',
      'a.png',
      pngOf([['zTXt', Buffer.concat([Buffer.from('Comment\0\0'), deflateSync(KEY)])]]),
    ],
    [
      'a comment in a JPEG',
      'a.jpg',
      Buffer.from(`\xff\xd8\xff\xfe\0${String.fromCharCode(KEY.length + 2)}${KEY}\xff\xda\0\0`, 'latin1'),
    ],
    ['a program', 'prog', Buffer.concat([Buffer.from('\x7fELF\x02'), NUL, Buffer.from(KEY), NUL])],
    ['a program with wide texts', 'a.exe', Buffer.concat([Buffer.from('MZ\x90'), NUL, wide, NUL])],
    [
      'a class file',
      'A.class',
      Buffer.concat([Buffer.from([0xca, 0xfe, 0xba, 0xbe, 1]), length, Buffer.from(KEY), Buffer.from('Code\0')]),
    ],
    [
      'compiled Python',
      'a.pyc',
      Buffer.concat([Buffer.from('\xa7\r\r\n\0\0\xda', 'latin1'), length.subarray(1), Buffer.from(`${KEY}zNs`), NUL]),
    ],
  ])('%s', async (_, path, bytes) => {
    expect(await open(path, bytes)).toMatchObject({
      found: expect.arrayContaining([expect.stringMatching(/:1$/)]),
      values: [KEY],
    });
  });

  test('words beside each other in a program are no password', async () => {
    const bytes = Buffer.concat([Buffer.from('\x7fELF\x02'), NUL, Buffer.from(`password="${PASSWORD}"`), NUL]);
    expect((await open('prog', bytes)).found).toEqual([]);
  });
});

describe('what stays closed is said, with its reason', () => {
  const deep = zipOf({ 'b.zip': zipOf({ 'c.zip': zipOf({ '.env': ENV }) }) });
  test.each([
    ['encrypted', 'a.zip', zipOf({ '.env': ENV }, { flags: 1 })],
    ['nested deeper', 'a.zip', deep],
    ['7z', 'a.7z', Buffer.from('7z\xbc\xaf\x27\x1c\0\x04', 'latin1')],
    ['rar', 'a.rar', Buffer.from('Rar!\x1a\x07\0', 'latin1')],
    ['damaged', 'a.zip', zipOf({ '.env': ENV }).subarray(0, 40)],
    ['damaged', 'a.gz', gzipSync(ENV).subarray(0, 20)],
    ['method 12', 'a.zip', zipOf({ '.env': ENV }, { method: 12 })],
    ['more than may be opened', 'bomb.gz', gzipSync(Buffer.alloc(80 << 20))],
    ['more than may be opened', 'bomb.zip', zipOf({ a: Buffer.alloc(20 << 20) })],
    ['encrypted', 'a.pdf', Buffer.from('%PDF-1.7\ntrailer\n<< /Encrypt 5 0 R >>\n')],
    ['printable pieces', 'prog', Buffer.concat([Buffer.from('\x7fELF'), NUL])],
  ])('%s: %s', async (reason, path, bytes) => {
    const { found, unopened } = await open(path, bytes);
    expect(found).toEqual([]);
    expect(unopened).toEqual([expect.stringContaining(reason)]);
  });

  test('beside what is closed, the rest is read', async () => {
    const bytes = zipOf({ 'b.rar': 'Rar!\x1a\x07\0', '.env': ENV });
    expect(await open('a.zip', bytes)).toEqual({
      found: ['a.zip!.env:2'],
      values: [KEY],
      unopened: ['packed as rar, which is not opened'],
    });
  });
});
