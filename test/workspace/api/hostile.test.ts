import { spawnSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { ScanError } from '../../../src/model/errors.js';
import { type ApiScene, collect, openApiScene } from './api-scene.js';

let scene: ApiScene;
beforeEach(async () => {
  scene = await openApiScene();
  scene.real.write('a.txt', 'a');
  scene.real.commit();
  scene.real.git('switch', '--quiet', '--create', 'topic');
});
afterEach(() => scene.close());

/** A commit of a tree that git itself would not write. */
function commitTree(entries: readonly (readonly [mode: string, name: string, id: string])[]): string {
  const tree = Buffer.concat(
    entries.map(([mode, name, id]) => Buffer.concat([Buffer.from(`${mode} ${name}\0`), Buffer.from(id, 'hex')])),
  );
  const args = ['hash-object', '-t', 'tree', '-w', '--literally', '--stdin'];
  const id = spawnSync('git', args, { cwd: scene.real.root, input: tree }).stdout.toString().trim();
  return scene.real.git('commit-tree', id, '-p', 'main', '-m', 'hostile');
}

function blobOf(text: string): string {
  const args = ['hash-object', '-w', '--stdin'];
  return spawnSync('git', args, { cwd: scene.real.root, input: text }).stdout.toString().trim();
}

describe('a hostile head', () => {
  test('two files of one name: refused, since only one of them would be looked at', async () => {
    const head = commitTree([
      ['100644', 'a.txt', blobOf('innocent')],
      ['100644', 'a.txt', blobOf('not so')],
    ]);
    await expect(scene.open(head)).rejects.toThrow(ScanError);
  });

  test('names that lead elsewhere are names: nothing is opened by them', async () => {
    const names = ['.git', '..', 'a\\b', '__proto__', '-rf', 'x\u001b[2J'];
    const head = commitTree(names.map((name) => ['100644', name, blobOf(`of ${name}`)] as const));
    const workspace = await scene.open(head);
    const results = await collect(workspace.read('head', [...names, '../a.txt', '/etc/passwd'], 100));
    expect(results.map((result) => (result.status === 'read' ? result.bytes.toString() : result.status))).toEqual([
      ...names.map((name) => `of ${name}`),
      'missing',
      'missing',
    ]);
    expect(workspace.changes?.filter((one) => one.kind === 'added')).toHaveLength(names.length);
  });

  test('folders without end are refused', async () => {
    let path = 'x';
    for (let depth = 0; depth < 100; depth++) path = `d/${path}`;
    scene.real.write(path, 'deep');
    const head = scene.real.commit();
    expect((await scene.open(head)).changes).toHaveLength(1);
    scene.repository.treeLimit = 0;
    await expect(scene.open(head)).rejects.toThrow(/deep/);
  });

  test('bytes that do not have the id that was asked for are unreadable, in whichever way they come', async () => {
    scene.real.write('b.txt', 'wanted');
    scene.real.write('c.txt', 'untouched');
    const head = scene.real.commit();
    const workspace = await scene.open(head);
    scene.real.git('replace', blobOf('wanted'), blobOf('another'));
    const results = await collect(workspace.read('head', ['b.txt', 'c.txt'], 100));
    expect(results.map((result) => result.status)).toEqual(['unreadable', 'read']);
    expect(results[0]).toMatchObject({ reason: expect.stringContaining('not the file of id') });
  });
});
