import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { runCommand } from '../../src/io/exec.js';
import type { Workspace } from '../../src/model/workspace.js';
import { openWorkspace } from '../../src/workspace/open.js';
import { makeFolder, makeRepository, type TestRepository } from '../helpers/repository.js';

let repository: TestRepository;

beforeEach(() => {
  repository = makeRepository();
});
afterEach(() => repository.destroy());

function openStaged(indexFile: string | null = null, dir = repository.root): Promise<Workspace> {
  return openWorkspace({ dir, base: null, head: null, staged: { indexFile } }, runCommand);
}

async function staged(workspace: Workspace, path: string): Promise<string> {
  for await (const read of workspace.read('head', [path], 1000))
    return read.status === 'read' ? read.bytes.toString('utf8') : `(${read.status})`;
  return '(nothing)';
}

test('a file that is staged in part is read as it is staged, not as it lies there', async () => {
  repository.write('a.txt', 'old\n');
  const base = repository.commit();
  repository.write('a.txt', 'staged\n');
  repository.git('add', 'a.txt');
  repository.write('a.txt', 'only in the working tree\n');
  repository.write('untracked.txt', 'not added\n');

  const workspace = await openStaged();

  expect(workspace).toMatchObject({ baseline: 'known', baseSha: base });
  expect(workspace.changes).toEqual([{ path: 'a.txt', basePath: 'a.txt', kind: 'modified' }]);
  expect(await staged(workspace, 'a.txt')).toBe('staged\n');
  expect(await staged(workspace, 'untracked.txt')).toBe('(missing)');
});

test('what is only changed and not added is no part of the commit', async () => {
  repository.write('a.txt', 'old\n');
  repository.commit();
  repository.write('a.txt', 'later\n');
  repository.remove('a.txt');

  const workspace = await openStaged();

  expect(workspace.changes).toEqual([]);
  expect(await staged(workspace, 'a.txt')).toBe('old\n');
});

test('a file that is announced only has nothing in the commit, and an empty one that is added has', async () => {
  repository.write('a.txt', 'a\n');
  repository.commit();
  repository.write('announced.txt', 'key = 1\n');
  repository.git('add', '--intent-to-add', 'announced.txt');
  repository.write('empty.txt', '');
  repository.git('add', 'empty.txt');
  repository.write('empty.txt', 'more, not added\n');

  const workspace = await openStaged();

  expect(workspace.changes).toEqual([{ path: 'empty.txt', basePath: null, kind: 'added' }]);
  expect((await workspace.files('head')).map(({ path }) => path)).toEqual(['a.txt', 'empty.txt']);
});

test('a file that is taken out of the index and announced again is deleted', async () => {
  repository.write('a.txt', 'a\n');
  repository.write('b.txt', 'b\n');
  repository.commit();
  repository.git('rm', '--quiet', '--cached', 'a.txt');
  repository.git('add', '--intent-to-add', 'a.txt');

  expect((await openStaged()).changes).toEqual([{ path: 'a.txt', basePath: 'a.txt', kind: 'deleted' }]);
});

test('a move, a deletion and odd names are what git says', async () => {
  repository.write('old name ü.txt', 'one\ntwo\nthree\nfour\nfive\n');
  repository.write('gone.txt', 'gone\n');
  repository.commit();
  repository.git('mv', 'old name ü.txt', 'new name.txt');
  repository.write('new name.txt', 'one\ntwo\nthree\nfour\nfive\nsix\n');
  repository.git('add', 'new name.txt');
  repository.git('rm', '--quiet', 'gone.txt');

  expect((await openStaged()).changes).toEqual([
    { path: 'gone.txt', basePath: 'gone.txt', kind: 'deleted' },
    { path: 'new name.txt', basePath: 'old name ü.txt', kind: 'renamed' },
  ]);
});

test('a submodule and a link are named and not followed', async () => {
  repository.write('a.txt', 'a\n');
  const commit = repository.commit();
  repository.git('update-index', '--add', '--cacheinfo', `160000,${commit},vendor/lib`);
  const target = repository.git('hash-object', '-w', '--', 'a.txt');
  repository.git('update-index', '--add', '--cacheinfo', `120000,${target},link`);

  const workspace = await openStaged();

  expect((await workspace.oddities('head')).map(({ path, kind }) => [path, kind])).toEqual([
    ['link', 'link'],
    ['vendor/lib', 'submodule'],
  ]);
  expect((await workspace.files('head')).map(({ path }) => path)).toEqual(['a.txt']);
});

test('of a first commit everything is new, and the index is read', async () => {
  repository.write('a.txt', 'staged\n');
  repository.git('add', 'a.txt');
  repository.write('a.txt', 'later\n');
  repository.write('b.txt', 'not added\n');

  const workspace = await openStaged();

  expect(workspace).toMatchObject({ baseline: 'none', headSha: null, changes: null });
  expect((await workspace.files('head')).map(({ path }) => path)).toEqual(['a.txt']);
  expect(await staged(workspace, 'a.txt')).toBe('staged\n');
});

test('nothing staged in a new repository is nothing to check, and no error', async () => {
  expect(await (await openStaged()).files('head')).toEqual([]);
});

test('the index that git gives a hook counts: `git commit -a` and `git commit FILE` have one of their own', async () => {
  repository.write('a.txt', 'old\n');
  repository.commit();
  const own = join(repository.root, '.git', 'next-index');
  copyFileSync(join(repository.root, '.git', 'index'), own);
  repository.write('a.txt', 'new\n');
  repository.git('add', 'a.txt');

  expect((await openStaged(own)).changes).toEqual([]);
  expect((await openStaged()).changes).toHaveLength(1);
});

test('a merge that is not resolved is said, not judged', async () => {
  repository.write('a.txt', 'a\n');
  repository.commit();
  repository.git('switch', '--quiet', '--create', 'other');
  repository.write('a.txt', 'b\n');
  repository.commit();
  repository.git('switch', '--quiet', 'main');
  repository.write('a.txt', 'c\n');
  repository.commit();
  expect(() => repository.git('merge', '--quiet', 'other')).toThrow('git merge');

  await expect(openStaged()).rejects.toThrow("'a.txt' is not merged yet");
});

test('only what lies below the folder that is named is looked at', async () => {
  repository.write('web/a.txt', 'a\n');
  repository.write('api/b.txt', 'b\n');
  repository.commit();
  repository.write('web/a.txt', 'changed\n');
  repository.write('api/b.txt', 'changed\n');
  repository.git('add', '--all');

  const { changes } = await openStaged(null, join(repository.root, 'web'));

  expect(changes?.map(({ path }) => path)).toEqual(['web/a.txt']);
});

test('outside git nothing is staged, and that is one line', async () => {
  const folder = makeFolder();
  await expect(openStaged(null, folder)).rejects.toThrow('is not a git repository, so nothing is staged');
});
