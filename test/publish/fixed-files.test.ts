import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { editedText, writeFixes } from '../../src/publish/fixed-files.js';

const at = (startLine: number, replacement: string, endLine = startLine) => ({
  path: 'a.txt',
  startLine,
  endLine,
  replacement,
});

describe('an edit changes its lines and no others', () => {
  test.each([
    ['one line', 'a\nb\nc\n', [at(2, 'B')], 'a\nB\nc\n'],
    [
      'two lines become three, and one further down stays right',
      'a\nb\nc\nd',
      [at(1, '1\n2\n3', 2), at(4, 'D')],
      '1\n2\n3\nc\nD',
    ],
    ['line ends of Windows stay', 'a\r\nb\r\n', [at(1, 'A\nX')], 'A\r\nX\r\nb\r\n'],
    ['a last line without an end gets none', 'a\nb', [at(2, 'B')], 'a\nB'],
  ])('%s', (_, text, edits, after) => expect(editedText(text, edits)).toBe(after));
});

describe('only regular files of the working tree are written', () => {
  let root: string;
  let outside: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'fixes-'));
    outside = mkdtempSync(join(tmpdir(), 'outside-'));
    writeFileSync(join(outside, 'a.txt'), 'a\n');
  });
  afterEach(() => {
    for (const folder of [root, outside]) rmSync(folder, { recursive: true });
  });

  test('a link that leads out is left alone, as a file and as a folder', () => {
    symlinkSync(join(outside, 'a.txt'), join(root, 'link.txt'));
    symlinkSync(outside, join(root, 'folder'));
    const written = writeFixes(root, [
      { ...at(1, 'X'), path: 'link.txt' },
      { ...at(1, 'X'), path: 'folder/a.txt' },
      { ...at(1, 'X'), path: '../../etc/none' },
    ]);
    expect(written.map(({ edits }) => edits)).toEqual([0, 0, 0]);
    expect(readFileSync(join(outside, 'a.txt'), 'utf8')).toBe('a\n');
  });

  test('bytes that are no text are left alone', () => {
    mkdirSync(join(root, 'd'));
    writeFileSync(join(root, 'd/b.txt'), Buffer.from([0x61, 0xff, 0x0a]));
    expect(writeFixes(root, [{ ...at(1, 'X'), path: 'd/b.txt' }])).toEqual([
      { path: 'd/b.txt', edits: 0, reason: 'it is not UTF-8' },
    ]);
  });
});
