import { expect, test } from '@jest/globals';
import type { ChangedFile } from '../../src/model/change.js';
import { movesOf } from '../../src/workspace/moves.js';
import { type Files, memoryWorkspace } from '../helpers/scan-context.js';

function moves(changes: readonly ChangedFile[], head: Files = {}, base: Files = {}) {
  return movesOf({ ...memoryWorkspace(head, base), changes });
}
const renamed = (basePath: string, path: string): ChangedFile => ({ path, basePath, kind: 'renamed' });
const added = (path: string): ChangedFile => ({ path, basePath: null, kind: 'added' });
const deleted = (path: string): ChangedFile => ({ path, basePath: path, kind: 'deleted' });

test('a rename is pure only where no byte changed', async () => {
  const changes = [renamed('a.js', 'b.js'), renamed('c.js', 'd.js')];
  const found = await moves(changes, { 'b.js': 'x', 'd.js': 'x2' }, { 'a.js': 'x', 'c.js': 'x' });
  expect(found.to('b.js')).toEqual({ from: 'a.js', pure: true });
  expect(found.to('d.js')).toEqual({ from: 'c.js', pure: false });
  expect(found.to('a.js')).toBeNull();
});

test('a lockfile that was rewritten while its folder moved is the old one', async () => {
  const changes = [
    renamed('package.json', 'web/package.json'),
    deleted('package-lock.json'),
    added('web/package-lock.json'),
  ];
  expect((await moves(changes)).to('web/package-lock.json')).toEqual({ from: 'package-lock.json', pure: false });
});

test('a project that changes its package manager is the same project, another folder is not', async () => {
  const changes = [deleted('web/yarn.lock'), added('web/pnpm-lock.yaml'), added('api/pnpm-lock.yaml')];
  const found = await moves(changes);
  expect(found.to('web/pnpm-lock.yaml')).toEqual({ from: 'web/yarn.lock', pure: false });
  expect(found.to('api/pnpm-lock.yaml')).toBeNull();
});
