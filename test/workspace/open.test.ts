import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { runCommand } from '../../src/io/exec.js';
import type { ReadResult, Side, Workspace } from '../../src/model/workspace.js';
import { openWorkspace } from '../../src/workspace/open.js';
import { makeFolder, makeRepository, type TestRepository } from '../helpers/repository.js';

let repository: TestRepository;

beforeEach(() => {
  repository = makeRepository();
});
afterEach(() => repository.destroy());

function open(base: string | null, head: string | null, dir = repository.root): Promise<Workspace> {
  return openWorkspace({ dir, base, head }, runCommand);
}

async function readAll(workspace: Workspace, side: Side, paths: string[], maxBytes = 1000): Promise<ReadResult[]> {
  return collect(workspace.read(side, paths, maxBytes));
}

async function collect(results: AsyncIterable<ReadResult>): Promise<ReadResult[]> {
  const collected: ReadResult[] = [];
  for await (const result of results) collected.push(result);
  return collected;
}

async function textOf(workspace: Workspace, side: Side, path: string): Promise<string> {
  const [result] = await readAll(workspace, side, [path]);
  return result?.status === 'read' ? result.bytes.toString('utf8') : `(${result?.status})`;
}

describe('both sides of a change', () => {
  test('are read from commits, not from the working tree, so that a dirty checkout changes no verdict', async () => {
    repository.write('a.txt', 'old');
    const base = repository.commit();
    repository.write('a.txt', 'new');
    const head = repository.commit();
    repository.write('a.txt', 'dirty');

    const workspace = await open(base, head);

    expect(await textOf(workspace, 'base', 'a.txt')).toBe('old');
    expect(await textOf(workspace, 'head', 'a.txt')).toBe('new');
  });

  test('without a head the working tree counts, untracked files included, ignored ones not', async () => {
    repository.write('.gitignore', 'ignored.txt\n');
    repository.write('a.txt', 'old');
    const base = repository.commit();
    repository.write('a.txt', 'edited');
    repository.write('new.txt', 'untracked');
    repository.write('ignored.txt', 'ignored');

    const workspace = await open(base, null);

    expect(workspace.changes).toEqual([
      { path: 'a.txt', basePath: 'a.txt', kind: 'modified' },
      { path: 'new.txt', basePath: null, kind: 'added' },
    ]);
    expect((await workspace.files('head')).map((file) => file.path)).toEqual(['.gitignore', 'a.txt', 'new.txt']);
    expect(await textOf(workspace, 'head', 'new.txt')).toBe('untracked');
  });

  test('work that landed on the base meanwhile is not taken for the change', async () => {
    repository.write('a.txt', '1');
    repository.commit();
    repository.git('switch', '--quiet', '--create', 'topic');
    repository.write('mine.txt', 'mine');
    const head = repository.commit();
    repository.git('switch', '--quiet', 'main');
    repository.write('theirs.txt', 'theirs');
    const base = repository.commit();

    const workspace = await open(base, head);

    expect(workspace.changes?.map((change) => change.path)).toEqual(['mine.txt']);
    expect(workspace.baseSha).toBe(base);
  });

  test('the policy side is the tip of the base, so an old branch obeys the current policy', async () => {
    repository.write('policy.yml', 'old');
    repository.commit();
    repository.git('switch', '--quiet', '--create', 'topic');
    repository.write('mine.txt', 'mine');
    const head = repository.commit();
    repository.git('switch', '--quiet', 'main');
    repository.write('policy.yml', 'current');
    const base = repository.commit();

    const workspace = await open(base, head);

    const [result] = await collect(workspace.readBaseTip(['policy.yml'], 100));
    expect(result?.status === 'read' && result.bytes.toString()).toBe('current');
  });

  test('renames, deletions and additions are told apart', async () => {
    repository.write('old-name.txt', 'some content that stays\n'.repeat(5));
    repository.write('gone.txt', 'gone');
    const base = repository.commit();
    repository.git('mv', 'old-name.txt', 'new-name.txt');
    repository.remove('gone.txt');
    repository.write('added.txt', 'added');
    const head = repository.commit();

    const workspace = await open(base, head);

    expect(workspace.changes).toEqual([
      { path: 'added.txt', basePath: null, kind: 'added' },
      { path: 'gone.txt', basePath: 'gone.txt', kind: 'deleted' },
      { path: 'new-name.txt', basePath: 'old-name.txt', kind: 'renamed' },
    ]);
  });

  test.each([
    ['spaces and emoji', 'my file 🚀.txt'],
    ['a newline', 'two\nlines.txt'],
    ['a workflow command', '::error::x.txt'],
    ['a leading dash', '-rf.txt'],
    ['a pathspec', ':(top)x.txt'],
    ['a quote and a tab', '"quoted"\t.txt'],
  ])('a name with %s is read like any other', async (_what, name) => {
    const base = repository.commit();
    repository.write(name, 'content');
    const head = repository.commit();

    const workspace = await open(base, head);

    expect(workspace.changes?.map((change) => change.path)).toEqual([name]);
    expect(await textOf(workspace, 'head', name)).toBe('content');
  });

  test('symlinks are never listed nor followed, so nothing outside the tree is read', async () => {
    const base = repository.commit();
    symlinkSync('/etc/passwd', join(repository.root, 'link.txt'));
    symlinkSync('/etc', join(repository.root, 'folder'));
    const head = repository.commit();

    const committed = await open(base, head);
    const working = await open(null, null);

    expect(committed.changes).toEqual([]);
    expect(await committed.files('head')).toEqual([]);
    expect(await working.files('head')).toEqual([]);
    expect(await textOf(working, 'head', 'link.txt')).toBe('(unreadable)');
    expect(await textOf(working, 'head', 'folder/passwd')).toBe('(unreadable)');
  });

  test('a file over the limit is named with its size instead of being read', async () => {
    repository.write('big.txt', 'x'.repeat(2000));
    const head = repository.commit();

    const committed = await readAll(await open(null, head), 'head', ['big.txt']);
    const working = await readAll(await open(null, null), 'head', ['big.txt']);

    expect(committed).toEqual([{ path: 'big.txt', status: 'too-large', size: 2000 }]);
    expect(working).toEqual(committed);
  });

  test('answers come in the order asked, missing and large files among them', async () => {
    repository.write('a.txt', 'a');
    repository.write('b.txt', 'b'.repeat(2000));
    repository.write('c.txt', 'c');
    const head = repository.commit();

    const results = await readAll(await open(null, head), 'head', ['c.txt', 'nope.txt', 'b.txt', 'a.txt']);

    expect(results.map((result) => `${result.path} ${result.status}`)).toEqual([
      'c.txt read',
      'nope.txt missing',
      'b.txt too-large',
      'a.txt read',
    ]);
  });

  test('a sub-folder limits the check, paths still count from the root', async () => {
    repository.write('web/a.txt', 'a');
    repository.write('api/b.txt', 'b');
    const head = repository.commit();

    const workspace = await open(null, head, join(repository.root, 'web'));

    expect((await workspace.files('head')).map((file) => file.path)).toEqual(['web/a.txt']);
  });
});

describe('a base that cannot be had', () => {
  test('an unknown name is the user’s mistake and named', async () => {
    repository.write('a', 'a');
    repository.commit();

    await expect(open('no-such-branch', null)).rejects.toThrow("base revision 'no-such-branch' is unknown");
  });

  test('a commit outside a shallow clone is lost, never taken for an empty base', async () => {
    repository.write('a.txt', 'a');
    const base = repository.commit();
    repository.write('b.txt', 'b');
    repository.commit();
    const clone = makeFolder();
    repository.git('clone', '--quiet', '--depth=1', `file://${repository.root}`, join(clone, 'shallow'));

    const workspace = await open(base, 'HEAD', join(clone, 'shallow'));

    expect(workspace.baseline).toBe('lost');
    expect(workspace.changes).toBeNull();
    expect(await workspace.files('base')).toEqual([]);
  });

  test('a shallow clone may be completed by the host', async () => {
    repository.write('a.txt', 'a');
    const base = repository.commit();
    repository.write('b.txt', 'b');
    repository.commit();
    const clone = join(makeFolder(), 'shallow');
    repository.git('clone', '--quiet', '--depth=1', `file://${repository.root}`, clone);

    const fetchCommit = async (git: { ask(args: string[]): Promise<unknown> }, sha: string) =>
      (await git.ask(['fetch', '--quiet', '--depth=1', 'origin', sha])) !== null;
    const workspace = await openWorkspace({ dir: clone, base, head: 'HEAD', fetchCommit }, runCommand);

    expect(workspace.baseline).toBe('known');
    expect(workspace.changes?.map((change) => change.path)).toEqual(['b.txt']);
  });

  test('a revision that looks like an option stays a revision', async () => {
    repository.write('a', 'a');
    repository.commit();

    await expect(open('--output=/tmp/x', null)).rejects.toThrow('is unknown');
  });

  test('outside git a base is refused, a whole-tree check works', async () => {
    const folder = makeFolder();

    await expect(open('main', null, folder)).rejects.toThrow('is not a git repository');
    expect((await open(null, null, folder)).isGit).toBe(false);
  });

  test('a repository without a commit has nothing to compare', async () => {
    await expect(open('main', null)).rejects.toThrow('has no commit yet');
  });
});
