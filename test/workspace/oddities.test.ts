import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { runCommand } from '../../src/io/exec.js';
import type { Workspace } from '../../src/model/workspace.js';
import { openWorkspace } from '../../src/workspace/open.js';
import { makeFolder, makeRepository, type TestRepository } from '../helpers/repository.js';

let repository: TestRepository;

beforeEach(() => {
  repository = makeRepository();
});
afterEach(() => repository.destroy());

function open(base: string | null, head: string | null): Promise<Workspace> {
  return openWorkspace({ dir: repository.root, base, head }, runCommand);
}

describe('symlinks and submodules', () => {
  const [first, second] = ['1'.repeat(40), '2'.repeat(40)];

  function change(): { base: string; head: string } {
    repository.write('a.txt', 'a');
    repository.write('b.txt', 'b');
    repository.git('update-index', '--add', '--cacheinfo', `160000,${first},lib`);
    repository.git('add', 'a.txt', 'b.txt');
    repository.git('commit', '--quiet', '--message', 'base');
    const base = repository.git('rev-parse', 'HEAD');
    repository.remove('b.txt');
    symlinkSync('../outside', join(repository.root, 'b.txt'));
    repository.git('update-index', '--cacheinfo', `160000,${second},lib`);
    repository.git('add', 'b.txt');
    repository.git('commit', '--quiet', '--message', 'head');
    return { base, head: repository.git('rev-parse', 'HEAD') };
  }

  test('are listed on each side with where they lead: nobody reads what is there', async () => {
    const { base, head } = change();
    const workspace = await open(base, head);
    expect(await workspace.oddities('base')).toEqual([{ path: 'lib', kind: 'submodule', target: first }]);
    expect(await workspace.oddities('head')).toEqual([
      { path: 'b.txt', kind: 'link', target: '../outside' },
      { path: 'lib', kind: 'submodule', target: second },
    ]);
  });

  test('a file that a link replaces is deleted, in a commit and in the working tree', async () => {
    const { base, head } = change();
    const deleted = [{ path: 'b.txt', basePath: 'b.txt', kind: 'deleted' }];
    expect((await open(base, head)).changes).toEqual(deleted);
    expect((await open(base, null)).changes).toEqual(deleted);
  });

  test('are listed in the working tree, a repository inside that nobody added too', async () => {
    change();
    mkdirSync(join(repository.root, 'inner'));
    spawnSync('git', ['init', '--quiet'], { cwd: join(repository.root, 'inner') });
    writeFileSync(join(repository.root, 'inner/a.ts'), 'a');
    const inner = [
      '-c',
      'user.name=a',
      '-c',
      'user.email=a@localhost',
      'commit',
      '--quiet',
      '--allow-empty',
      '-m',
      'a',
    ];
    spawnSync('git', inner, { cwd: join(repository.root, 'inner') });
    expect(await (await open(null, null)).oddities('head')).toEqual([
      { path: 'b.txt', kind: 'link', target: '../outside' },
      { path: 'inner', kind: 'submodule', target: null },
      { path: 'lib', kind: 'submodule', target: second },
    ]);
  });
});

describe('names that are no UTF-8', () => {
  const names = [
    Buffer.from('lock\xff.json', 'latin1'),
    Buffer.from('lock\xfe.json', 'latin1'),
    Buffer.from('lock\\xff.json'),
  ];
  const texts = ['lock\\x5cxff.json', 'lock\\xfe.json', 'lock\\xff.json'];

  function writeNames(root: string): void {
    for (const [index, name] of names.entries())
      writeFileSync(Buffer.concat([Buffer.from(`${root}/`), name]), `${index}`);
  }

  async function contents(workspace: Workspace): Promise<string[]> {
    const paths = (await workspace.files('head')).map(({ path }) => path);
    const read: string[] = [];
    for await (const result of workspace.read('head', paths, 100))
      read.push(`${result.path} ${result.status === 'read' ? result.bytes.toString() : result.status}`);
    return read;
  }

  const expected = [`${texts[0]} 2`, `${texts[1]} 1`, `${texts[2]} 0`];

  // File systems of macOS and Windows hold text only.
  const onLinux = process.platform === 'linux' ? test : test.skip;

  onLinux('are files of their own in a commit, in the working tree and in a folder: none hides another', async () => {
    const base = repository.commit();
    writeNames(repository.root);
    const head = repository.commit();
    expect(await contents(await open(base, head))).toEqual(expected);
    expect((await open(base, head)).changes?.map(({ path }) => path)).toEqual(texts);
    expect(await contents(await open(base, null))).toEqual(expected);
    const folder = makeFolder();
    writeNames(folder);
    expect(await contents(await openWorkspace({ dir: folder, base: null, head: null }, runCommand))).toEqual(expected);
  });
});

test('a tree of an old writer, whose modes are not as git writes them today, is read to its end', async () => {
  repository.write('a.txt', 'a');
  const blob = repository.git('hash-object', '-w', 'a.txt');
  const entry = (mode: string, name: string, id: string) =>
    Buffer.concat([Buffer.from(`${mode} ${name}\0`), Buffer.from(id, 'hex')]);
  const store = (type: string, bytes: Buffer) => {
    const args = ['hash-object', '-t', type, '-w', '--literally', '--stdin'];
    return spawnSync('git', args, { cwd: repository.root, input: bytes, encoding: 'utf8' }).stdout.trim();
  };
  const inner = store('tree', entry('100664', 'b.txt', blob));
  const root = store('tree', Buffer.concat([entry('100644', 'a.txt', blob), entry('040000', 'old', inner)]));
  const commit = repository.git('commit-tree', '-m', 'old', root);
  repository.git('update-ref', 'refs/heads/main', commit);

  const workspace = await open(commit, commit);
  expect((await workspace.files('head')).map(({ path }) => path)).toEqual(['a.txt', 'old/b.txt']);
});
