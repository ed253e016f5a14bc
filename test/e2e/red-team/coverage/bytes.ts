import type { Attack } from '../attack.js';
import { KEY_LINES, SQL_JS, SQL_PYTHON } from '../mistakes.js';

const utf16 = (text: string) => Buffer.from(text, 'utf16le');
const bigEndian = (text: string) => utf16(text).swap16();

function utf32(text: string): Buffer {
  const points = [...text].map((character) => character.codePointAt(0) ?? 0);
  const bytes = Buffer.alloc(points.length * 4);
  for (const [index, point] of points.entries()) bytes.writeUInt32LE(point, index * 4);
  return bytes;
}

const LONG_LINE = `const table = '${'ab'.repeat(5_300)}';\n`;
/** Beyond what a scanner of code reads of one file. */
const HUGE = `// ${'x'.repeat(78)}\n`.repeat(16_000);

/** What the bytes of a file do to keep it from being read. */
export const BYTES: readonly Attack[] = [
  {
    name: 'puts one NUL into a comment above SQL built from the request',
    change: { 'src/bills.js': `// \0\n${SQL_JS}` },
    answer: 'blocked',
  },
  {
    name: 'puts a NUL at the end of a Python handler',
    change: { 'app/bills.py': `${SQL_PYTHON}# \0\n` },
    answer: 'blocked',
  },
  {
    name: 'puts a NUL above a cloud key',
    change: { 'deploy.sh': `# \0\n${KEY_LINES}` },
    answer: 'blocked',
  },
  {
    name: 'writes one line of 10,600 characters above the handler',
    change: { 'src/bills.js': LONG_LINE + SQL_JS },
    answer: 'red',
  },
  {
    name: 'puts the whole handler on one line of 12,000 characters',
    change: { 'src/bills.js': `${SQL_JS.replaceAll('\n', ' ')}/* ${'x'.repeat(11_800)} */\n` },
    answer: 'red',
  },
  {
    name: 'hides a key behind a line of 12,000 characters',
    change: { 'deploy.sh': `${'#'.repeat(12_000)}\n${KEY_LINES}` },
    answer: 'blocked',
  },
  {
    name: 'makes the file larger than a scanner of code reads',
    change: { 'src/bills.js': HUGE + SQL_JS },
    answer: 'red',
    comment: /src\/bills\.js/,
  },
  {
    name: 'saves a key as UTF-16 with a mark',
    change: { 'deploy.ps1': Buffer.concat([Buffer.from([0xff, 0xfe]), utf16(KEY_LINES)]) },
    answer: 'blocked',
  },
  {
    name: 'saves a key as UTF-16 without a mark',
    change: { 'deploy.ps1': utf16(KEY_LINES) },
    answer: 'blocked',
  },
  {
    name: 'saves a key as UTF-16 of the other order without a mark',
    change: { 'deploy.ps1': bigEndian(KEY_LINES) },
    answer: 'blocked',
  },
  {
    name: 'saves a key as UTF-32 without a mark',
    change: { 'deploy.ps1': utf32(KEY_LINES) },
    answer: 'red',
  },
  {
    name: 'saves the handler as UTF-16, which Node reads no more than the gate',
    change: { 'src/bills.js': utf16(SQL_JS) },
    answer: 'red',
  },
  {
    name: 'begins a script with the mark of UTF-8',
    change: { 'src/bills.js': `\ufeff${SQL_JS}` },
    answer: 'blocked',
  },
  {
    name: 'breaks a text with bytes that are no UTF-8',
    change: { 'src/bills.js': Buffer.concat([Buffer.from([0x2f, 0x2f, 0x20, 0xff, 0xc0, 0x0a]), Buffer.from(SQL_JS)]) },
    answer: 'blocked',
  },
  {
    name: 'writes the first bytes of a PNG before the handler, as a comment that JavaScript skips',
    change: {
      'src/bills.js': Buffer.concat([
        Buffer.from('/*\x89PNG\r\n\x1a\n\0\0\0\rIHDR*/\n', 'latin1'),
        Buffer.from(SQL_JS),
      ]),
    },
    answer: 'red',
  },
  {
    name: 'replaces a source by a pointer to LFS, where nobody reads it',
    change: {
      '.gitattributes': 'src/app.js filter=lfs diff=lfs merge=lfs -text\n',
      'src/app.js': `version https://git-lfs.github.com/spec/v1\noid sha256:${'ab'.repeat(32)}\nsize 412\n`,
    },
    answer: 'red',
    comment: /src\/app\.js/,
  },
  {
    name: 'adds a new source as a pointer to LFS',
    change: {
      '.gitattributes': 'src/bills.js filter=lfs\n',
      'src/bills.js': `version https://git-lfs.github.com/spec/v1\noid sha256:${'cd'.repeat(32)}\nsize 412\n`,
    },
    answer: 'red',
    comment: /src\/bills\.js/,
  },
  {
    name: 'replaces the lockfile by a pointer to LFS',
    change: {
      '.gitattributes': 'package-lock.json filter=lfs\n',
      'package-lock.json': `version https://git-lfs.github.com/spec/v1\noid sha256:${'ef'.repeat(32)}\nsize 9000\n`,
    },
    answer: 'red',
    comment: /package-lock\.json/,
  },
  {
    name: 'writes a source that no parser understands around the mistake',
    change: { 'src/bills.js': `${SQL_JS}\n${'}) => {{{ ]] \n'.repeat(40)}` },
    answer: 'red',
  },
];
