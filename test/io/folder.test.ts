import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { ensureFolder } from '../../src/io/folder.js';

const posix = process.platform === 'win32' ? test.skip : test;
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'gatehouse-folder-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('a folder that is needed', () => {
  test('is made with those above it, and one that is there stays', () => {
    ensureFolder(join(root, 'a/b/c'));
    writeFileSync(join(root, 'a/b/c/kept'), 'text');
    ensureFolder(join(root, 'a/b/c'));
    expect(existsSync(join(root, 'a/b/c/kept'))).toBe(true);
  });

  posix('is as private as it is asked for, and so are those that are made above it', () => {
    ensureFolder(join(root, 'a/b'), 0o700);
    expect([statSync(join(root, 'a')).mode & 0o777, statSync(join(root, 'a/b')).mode & 0o777]).toEqual([0o700, 0o700]);
  });

  posix('may be reached through a link', () => {
    mkdirSync(join(root, 'real'));
    symlinkSync('real', join(root, 'link'));
    ensureFolder(join(root, 'link'));
    ensureFolder(join(root, 'link/below'));
    expect(existsSync(join(root, 'real/below'))).toBe(true);
  });

  posix.each([
    ['a file', 'file'],
    ['a file above it', 'file/below/it'],
    ['a link to nothing', 'dangling'],
    ['a link to nothing above it', 'dangling/below/it'],
    ['a link in a circle', 'circle/below'],
    ['a name that is too long', `${'n'.repeat(300)}/below`],
    ['no name', ''],
  ])('%s in its place is an error of the system, and nothing is made', (_what, name) => {
    writeFileSync(join(root, 'file'), '');
    symlinkSync('nowhere', join(root, 'dangling'));
    symlinkSync('circle', join(root, 'circle'));
    expect(() => ensureFolder(name === '' ? '' : join(root, name))).toThrow(/^E[A-Z]+: /);
    expect(existsSync(join(root, 'nowhere'))).toBe(false);
  });
});
