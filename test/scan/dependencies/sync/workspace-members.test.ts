import { describe, expect, test } from '@jest/globals';
import { json, npmLock, said } from './sync-scene.js';

describe('a workspace', () => {
  const root = json({ name: 'root', workspaces: ['packages/*', '!packages/out'] });
  const lock = npmLock({}, { a: '1.0.0' });

  test('what a new member asks for belongs into the lockfile of the root', async () => {
    const files = {
      'package.json': root,
      'package-lock.json': lock,
      'packages/x/package.json': json({ dependencies: { evil: '1' } }),
    };
    expect(await said(files)).toEqual([
      expect.stringMatching(/^packages\/x\/package\.json:3: .*evil.*not in the lockfile package-lock/),
    ]);
  });

  test('members that ask for each other, and folders that are no members, are not told of', async () => {
    const files = {
      'package.json': root,
      'package-lock.json': lock,
      'packages/x/package.json': json({ name: '@s/x', dependencies: { '@s/y': '^1.0.0' } }),
      'packages/y/package.json': json({ name: '@s/y' }),
      'packages/out/package.json': json({ dependencies: { other: '1' } }),
      'example/package.json': json({ dependencies: { other: '1' } }),
    };
    expect(await said(files)).toEqual([]);
  });

  test('a glob that nobody here can read makes every folder a member, and one of many stars holds up nothing', async () => {
    const member = `packages/${'a'.repeat(80)}`;
    for (const glob of ['packages/@(a*)', `packages/${'*a'.repeat(60)}*`, `packages/${'a*'.repeat(60)}b`]) {
      const files = {
        'package.json': json({ name: 'root', workspaces: [glob] }),
        'package-lock.json': lock,
        [`${member}/package.json`]: json({ dependencies: { evil: '1' } }),
      };
      expect(await said(files)).toHaveLength(glob.endsWith('b') ? 0 : 1);
    }
  });

  test("pnpm's own list of members counts", async () => {
    const files = {
      'package.json': '{}',
      'pnpm-workspace.yaml': 'packages:\n  - apps/*\n',
      'pnpm-lock.yaml': "lockfileVersion: '9.0'\npackages:\n  a@1.2.0: {resolution: {integrity: sha512-x}}\n",
      'apps/web/package.json': json({ dependencies: { evil: '1' } }),
    };
    expect(await said(files)).toEqual([expect.stringContaining('apps/web/package.json')]);
  });
});
