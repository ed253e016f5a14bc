import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { makeToolFolder, type ToolFolder } from '../../../src/scan/tool/folder.js';

describe('a folder of copies', () => {
  let folder: ToolFolder<string>;
  beforeEach(async () => {
    folder = await makeToolFolder();
  });
  afterEach(() => folder.remove());

  test('holds both sides apart, each copy with what it is', async () => {
    await folder.add('head', 'a.txt', Buffer.from('new'), 'of the head');
    await folder.add('base', 'a.txt', Buffer.from('old'), 'of the base');
    const texts = [...folder.copies].map(([path, what]) => [what, readFileSync(join(folder.files, path), 'utf8')]);
    expect(texts).toEqual([
      ['of the head', 'new'],
      ['of the base', 'old'],
    ]);
  });

  test('takes names that differ in letter case alone, on every file system', async () => {
    for (const path of ['a.txt', 'A.txt', 'x/a.txt', 'X/a.txt']) {
      expect(await folder.add('head', path, Buffer.from(path), path)).toBe(true);
    }
    const places = [...folder.copies.keys()].map((path) => path.toLowerCase());
    expect(new Set(places).size).toBe(4);
    for (const [path, what] of folder.copies) expect(readFileSync(join(folder.files, path), 'utf8')).toBe(what);
  });

  test('says so when a copy cannot be written, and has no copy then', async () => {
    const gone = await makeToolFolder<string>();
    gone.remove();
    mkdirSync(dirname(gone.files));
    writeFileSync(gone.files, 'a file stands where the folder of copies was');
    expect(await gone.add('head', 'a.txt', Buffer.from('x'), 'x')).toBe(false);
    expect(gone.copies.size).toBe(0);
    await expect(gone.plant({ path: 'canary/a', text: '' })).rejects.toThrow('cannot write');
    rmSync(dirname(gone.files), { recursive: true });
  });

  test('is read by nobody else, and is gone with all that it held', async () => {
    await folder.add('head', 'a/b.txt', Buffer.from('x'), 'x');
    await folder.write('config.toml', 'x = 1');
    const root = dirname(folder.files);
    if (process.platform !== 'win32') expect(statSync(root).mode & 0o777).toBe(0o700);
    folder.remove();
    expect(existsSync(root)).toBe(false);
  });
});
