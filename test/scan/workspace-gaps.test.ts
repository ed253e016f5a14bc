import { describe, expect, test } from '@jest/globals';
import type { Oddity, Workspace } from '../../src/model/workspace.js';
import { workspaceGaps } from '../../src/scan/workspace-gaps.js';
import { memoryWorkspace } from '../helpers/scan-context.js';

const FILES = {
  'src/a.ts': 'a',
  'src/b.ts': 'b',
  'docs/README.md': 'r',
  'data/list.json': '{}',
  'web/package-lock.json': '{}',
  'web/extra.sql': 'SELECT 1;',
};

interface Odd {
  readonly head: readonly Oddity[];
  readonly base?: readonly Oddity[];
}

function workspace(odd: Odd, base: Readonly<Record<string, string>> = FILES, head = FILES): Workspace {
  return { ...memoryWorkspace(head, base), oddities: async (side) => (side === 'head' ? odd.head : (odd.base ?? [])) };
}

const link = (path: string, target: string | null): Oddity => ({ path, kind: 'link', target });
const submodule = (path: string, target: string): Oddity => ({ path, kind: 'submodule', target });

describe('a link that takes content out of sight is told, and red where the change made it', () => {
  test.each([
    ['out of the repository', 'src/c.ts', '../../elsewhere/c.ts'],
    ['to an absolute path', 'src/c.ts', '/etc/passwd'],
    ['to nothing', 'src/c.ts', 'gone.ts'],
    ['to itself', 'src/c.ts', 'c.ts'],
    ['to what nobody can read', 'src/c.ts', null],
    ['as source, to what is read as data', 'src/c.ts', '../data/list.json'],
    ['as a lockfile, to what is read as none', 'package-lock.json', 'data/list.json'],
    ['as a workflow, to what is none', '.github/workflows/ci.yml', '../../docs/README.md'],
    ['as a migration, to a text that is read as none', 'migrations/2.sql', '../docs/README.md'],
    ['as a migration, to SQL that has no place in the order', 'migrations/2.sql', '../web/extra.sql'],
  ])('%s', async (_name, path, target) => {
    const [entry, ...others] = await workspaceGaps(workspace({ head: [link(path, target)] }));
    expect(entry).toMatchObject({ scanner: 'workspace', kind: 'link', path, byChange: true });
    expect(others).toEqual([]);
  });

  test('a link in the place of a file that the base has', async () => {
    const { 'src/b.ts': _gone, ...rest } = FILES;
    const changed = workspace({ head: [link('src/b.ts', 'a.ts')] }, FILES, rest as typeof FILES);
    expect(await workspaceGaps(changed)).toMatchObject([{ kind: 'link', path: 'src/b.ts', byChange: true }]);
  });
});

describe('a link to what is looked at anyway is nothing to tell', () => {
  test.each([
    ['a file of the same kind', 'src/c.ts', 'a.ts'],
    ['a folder', 'lib', 'src'],
    ['a file behind another link', 'links/x.ts', 'all/a.ts'],
    ['prose', 'README', 'docs/README.md'],
    ['a lockfile of the same name', 'package-lock.json', 'web/package-lock.json'],
  ])('%s', async (_name, path, target) => {
    expect(await workspaceGaps(workspace({ head: [link(path, target), link('links/all', '../src')] }))).toEqual([]);
  });
});

test('a link that the base has too is no doing of the change', async () => {
  const odd = [link('src/c.ts', '/etc/passwd')];
  expect(await workspaceGaps(workspace({ head: odd, base: odd }))).toMatchObject([{ byChange: false, touched: false }]);
});

describe('a submodule is other code that nobody looks at', () => {
  const [one, two] = [submodule('lib', 'a'.repeat(40)), submodule('lib', 'b'.repeat(40))];

  test.each([
    ['a new one', { head: [one] }, true],
    ['one at another commit', { head: [two], base: [one] }, true],
    ['the same as before', { head: [one], base: [one] }, false],
  ])('%s', async (_name, odd, byChange) => {
    expect(await workspaceGaps(workspace(odd))).toMatchObject([{ kind: 'submodule', path: 'lib', byChange }]);
  });
});

test('without a base everything is told and nothing is red', async () => {
  const whole = { ...memoryWorkspace(FILES), oddities: async () => [submodule('lib', 'a'.repeat(40))] };
  expect(await workspaceGaps(whole)).toMatchObject([{ kind: 'submodule', byChange: false, touched: false }]);
});
