import { expect, test } from '@jest/globals';
import type { CoverageEntry } from '../../../src/model/coverage.js';
import { secrets } from '../../../src/scan/secrets/index.js';
import { scanSide } from '../../../src/scan/secrets/scan-side.js';
import { scannerHere } from '../../../src/scan/secrets/threads/text-scanner.js';
import { contextFor, type Files, memoryWorkspace } from '../../helpers/scan-context.js';
import { zipOf } from './open/archives.js';
import { engine } from './product-rules.js';

const TEXT = 'a line of plain words\n';
const ELF = Buffer.from('\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0', 'latin1');
const PNG = Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1');
const ZIP = Buffer.from('PK\x03\x04\x14\0\0\0', 'latin1');
const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 99\n`;

async function entries(head: Files, base: Files): Promise<readonly CoverageEntry[]> {
  const workspace = { ...memoryWorkspace(head, base), isGit: false };
  const outcome = await secrets.scan(contextFor(secrets, { workspace }));
  expect(outcome.status).toBe('complete');
  return outcome.coverage ?? [];
}

test.each([
  ['a new file named like source', '.env', {}, ELF, { kind: 'binary', byChange: true }],
  [
    'source behind the signature of a picture',
    'src/a.js',
    { 'src/a.js': TEXT },
    PNG,
    { kind: 'binary', byChange: true },
  ],
  ['a text that became an archive', 'notes', { notes: TEXT }, ZIP, { kind: 'archive', byChange: true }],
  ['a new archive', 'lib/a.jar', {}, ZIP, { kind: 'archive', byChange: false }],
  ['an archive in the place of another', 'lib/a.jar', { 'lib/a.jar': `${ZIP}more` }, ZIP, { byChange: false }],
  ['a pointer in the place of a text', 'a.sql', { 'a.sql': TEXT }, POINTER, { kind: 'lfs', byChange: true }],
  ['a new pointer', 'a.sql', {}, POINTER, { kind: 'lfs', byChange: true }],
])('%s is told, and red where it stands in the way of a text', async (_name, path, base, bytes, entry) => {
  const before = Object.fromEntries(Object.entries(base).map(([name, text]) => [name, Buffer.from(text, 'latin1')]));
  expect(await entries({ [path]: bytes }, before)).toMatchObject([{ scanner: 'secrets', path, ...entry }]);
});

test('what could be opened on the base and is encrypted now, the change took out of sight', async () => {
  const files = { 'config/.env': 'A=1\n' };
  const [entry, ...others] = await entries({ 'a.zip': zipOf(files, { flags: 1 }) }, { 'a.zip': zipOf(files) });
  expect(entry).toMatchObject({ kind: 'archive', path: 'a.zip', byChange: true });
  expect(entry?.reason).toContain('encrypted');
  expect(others).toEqual([]);
});

test('an archive that was wholly opened needs no word', async () => {
  expect(await entries({ 'a.zip': zipOf({ 'config/.env': 'A=1\n' }) }, {})).toEqual([]);
});

test('pictures, and pointers to them, are nobody’s to read', async () => {
  expect(await entries({ 'logo.png': PNG, 'photo.jpg': POINTER, 'wrong.jpg': PNG }, {})).toEqual([]);
});

test('a file that is listed and cannot be read is told, not passed over', async () => {
  const here = scannerHere(engine);
  const { gaps } = await scanSide(engine, here, memoryWorkspace({}), 'head', ['gone.ts'], new AbortController().signal);
  expect(gaps).toMatchObject([{ kind: 'unreadable', path: 'gone.ts' }]);
});
