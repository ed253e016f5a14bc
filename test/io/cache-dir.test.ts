import { chmodSync, mkdirSync, mkdtempSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { cacheDirPath, openCacheDir } from '../../src/io/cache-dir.js';

const posix = process.platform === 'win32' ? test.skip : test;
const temporary = () => mkdtempSync(join(tmpdir(), 'gatehouse-cache-dir-'));

posix('the folder follows XDG, and a relative value is ignored as the specification asks', () => {
  expect(cacheDirPath({ XDG_CACHE_HOME: '/x/cache' }, 'linux', '/home/me')).toBe('/x/cache/gatehouse');
  expect(cacheDirPath({ XDG_CACHE_HOME: 'relative' }, 'linux', '/home/me')).toBe('/home/me/.cache/gatehouse');
  expect(cacheDirPath({}, 'darwin', '/home/me')).toBe('/home/me/.cache/gatehouse');
  expect(cacheDirPath({}, 'linux', '')).toBeNull();
});

posix('on Windows it is below LOCALAPPDATA', () => {
  expect(cacheDirPath({ LOCALAPPDATA: '/local', XDG_CACHE_HOME: '/x' }, 'win32', '/home/me')).toBe('/local/gatehouse');
});

posix('a folder that is made is private, and one that is too open is closed', () => {
  const path = join(temporary(), 'a', 'gatehouse');
  expect(openCacheDir(path)).toBe(path);
  expect(statSync(path).mode & 0o777).toBe(0o700);
  chmodSync(path, 0o777);
  expect(openCacheDir(path)).toBe(path);
  expect(statSync(path).mode & 0o777).toBe(0o700);
});

posix('a link, a file, or a folder that cannot be made gives no cache instead of a poisoned one', () => {
  const dir = temporary();
  mkdirSync(join(dir, 'theirs'));
  symlinkSync(join(dir, 'theirs'), join(dir, 'link'));
  writeFileSync(join(dir, 'file'), '');
  expect(openCacheDir(join(dir, 'link'))).toBeNull();
  expect(openCacheDir(join(dir, 'file'))).toBeNull();
  expect(openCacheDir(join(dir, 'file', 'below'))).toBeNull();
  expect(openCacheDir(null)).toBeNull();
});
