import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, truncateSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { ReadOptions, ReadResult } from '../../src/model/workspace.js';
import { readFolder, walkFolder } from '../../src/workspace/folder-tree.js';
import { makeFolder } from '../helpers/repository.js';

const LIMIT = 1_000_000;
let folder: string;

beforeEach(() => {
  folder = makeFolder();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function at(path: string): string {
  return join(folder, path);
}

async function read(path: string, options?: ReadOptions): Promise<ReadResult | undefined> {
  for await (const result of readFolder(folder, [path], LIMIT, options)) return result;
  return undefined;
}

function textOf(result: ReadResult | undefined): string {
  return result?.status === 'read' ? result.bytes.toString('latin1') : `(${result?.status})`;
}

/** Does something to the file in the moment between its opening and its reading. */
function meanwhile(work: () => void): ReadOptions {
  return {
    allocate(size) {
      work();
      return Buffer.alloc(size + 10, '?');
    },
  };
}

test('a file that is cut off while it is read gives what is left, and nothing of the memory behind it', async () => {
  writeFileSync(at('a'), 'all of the text');
  expect(
    textOf(
      await read(
        'a',
        meanwhile(() => truncateSync(at('a'), 6)),
      ),
    ),
  ).toBe('all of');
});

test('a file that grows while it is read gives what it had, so that no writer keeps the scan busy', async () => {
  writeFileSync(at('a'), 'short');
  expect(
    textOf(
      await read(
        'a',
        meanwhile(() => writeFileSync(at('a'), 'short and long')),
      ),
    ),
  ).toBe('short');
});

test('a file that another one replaces while it is read gives the one that was opened, not half of each', async () => {
  writeFileSync(at('a'), 'the old one');
  const replace = () => {
    unlinkSync(at('a'));
    writeFileSync(at('a'), 'something else');
  };
  expect(textOf(await read('a', meanwhile(replace)))).toBe('the old one');
});

test('a pipe in the place of a file is refused at once: opening it would wait for a writer for ever', async () => {
  execFileSync('mkfifo', [at('pipe')]);
  expect(await read('pipe')).toEqual({
    path: 'pipe',
    status: 'unreadable',
    reason: 'not a regular file of this repository',
  });
});

test('a link to a file, or to a folder outside, gives nothing away; one to a folder inside is as good as the folder', async () => {
  mkdirSync(at('real'));
  writeFileSync(at('real/a'), 'inside');
  symlinkSync(at('real/a'), at('link'));
  symlinkSync('/etc', at('out'));
  symlinkSync('real', at('in'));
  expect(textOf(await read('link'))).toBe('(unreadable)');
  expect(textOf(await read('out/passwd'))).toBe('(unreadable)');
  expect(textOf(await read('in/a'))).toBe('inside');
});

test('what is gone is missing, and a file of 5 GB is too large before a byte of it is read', async () => {
  writeFileSync(at('huge'), '');
  truncateSync(at('huge'), 5 * 1024 ** 3);
  expect(await read('gone')).toEqual({ path: 'gone', status: 'missing' });
  expect(await read('huge/a')).toEqual({ path: 'huge/a', status: 'missing' });
  expect(await read('huge')).toEqual({ path: 'huge', status: 'too-large', size: 5 * 1024 ** 3 });
});

test('a reader of texts is spared large binary files, and gets what has a NUL and UTF-16 as they are', async () => {
  const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('text', 'utf16le')]);
  writeFileSync(at('small'), 'a\0b');
  writeFileSync(at('large'), `\x89PNG\r\n\x1a\n${'\0\x01\x02'.repeat(30_000)}`, 'latin1');
  writeFileSync(at('late'), `${'a'.repeat(8_192)}\0b`);
  writeFileSync(at('wide'), wide);
  const asked: number[] = [];
  const allocate = (size: number) => {
    asked.push(size);
    return Buffer.alloc(size);
  };
  const options = { textOnly: true, allocate };
  expect(textOf(await read('small', options))).toBe('a\0b');
  expect(textOf(await read('large', options))).toBe('(binary)');
  expect(textOf(await read('late', options))).toHaveLength(8_194);
  expect(textOf(await read('wide', options))).toBe(wide.toString('latin1'));
  expect(asked).not.toContain(90_008);
});

test('the walk gives the order of whole paths, whatever stands before and after the slash', () => {
  const paths = ['a/b', 'a-b', 'a.b/c', 'a0', 'a/0/z', 'A', 'a/b.c', 'é/x', 'a/b-c'];
  for (const path of paths) {
    mkdirSync(join(at(path), '..'), { recursive: true });
    writeFileSync(at(path), '');
  }
  expect(walkFolder(folder).files.map((entry) => entry.path)).toEqual(paths.toSorted());
});

test('the walk lists regular files only, sorted, and leaves out what other people wrote', () => {
  for (const path of ['b/c', 'b/a', 'node_modules/x', '.git/config']) {
    mkdirSync(at(path.replace(/\/\w+$/, '')), { recursive: true });
    writeFileSync(at(path), '');
  }
  writeFileSync(at('a'), '');
  symlinkSync(at('a'), at('link'));
  expect(walkFolder(folder).files.map((entry) => entry.path)).toEqual(['a', 'b/a', 'b/c']);
});
