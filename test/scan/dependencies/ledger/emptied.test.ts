import { describe, expect, test } from '@jest/globals';
import { collectLockfiles } from '../../../../src/scan/dependencies/audit/collect.js';
import { emptiedGaps } from '../../../../src/scan/dependencies/ledger/emptied.js';
import { type Files, memoryWorkspace } from '../../../helpers/scan-context.js';
import { extractProject } from '../extract/lockfile-support.js';

const silent = () => undefined;

async function gaps(head: Files, base?: Files) {
  return emptiedGaps(await collectLockfiles(memoryWorkspace(head, base), silent));
}

const MANIFEST = JSON.stringify({ dependencies: { a: '1.0.0' } });
const FULL = JSON.stringify({ lockfileVersion: 3, packages: { '': {}, 'node_modules/a': { version: '1.0.0' } } });
const EMPTY = JSON.stringify({ lockfileVersion: 3, packages: { '': {} } });

test('a lockfile that holds nothing while its manifest asks is a gap, on the side where it is so', async () => {
  const { head, base } = await gaps(
    { 'package.json': MANIFEST, 'package-lock.json': EMPTY },
    { 'package.json': MANIFEST, 'package-lock.json': FULL },
  );
  expect(head).toMatchObject([{ kind: 'lockfile', path: 'package-lock.json', declared: 1, read: 0 }]);
  expect(base).toEqual([]);
});

test('without a manifest, what the base held tells', async () => {
  expect((await gaps({ 'package-lock.json': EMPTY }, { 'package-lock.json': FULL })).head).toMatchObject([
    { declared: 1, read: 0 },
  ]);
});

test.each<[string, Files]>([
  ['a manifest that asks for nothing', { 'package.json': '{}', 'package-lock.json': EMPTY }],
  [
    'a manifest whose members are its own',
    {
      'package.json': JSON.stringify({ dependencies: { b: 'workspace:*' }, peerDependencies: { c: '1' } }),
      'package-lock.json': EMPTY,
    },
  ],
  ['a manifest that is its own lockfile', { 'requirements.txt': '' }],
])('%s is none', async (_name, head) => {
  expect((await gaps(head, { 'package-lock.json': FULL, ...head })).head).toEqual([]);
});

describe('a format from the future is said, and read all the same', () => {
  test.each<[string, string]>([
    ['package-lock.json', JSON.stringify({ lockfileVersion: 4, packages: { 'node_modules/a': { version: '1.0.0' } } })],
    ['pnpm-lock.yaml', "lockfileVersion: '10.0'\npackages:\n  a@1.0.0: {resolution: {integrity: sha512-x}}\n"],
    ['yarn.lock', '__metadata:\n  version: 99\n\n"a@npm:1":\n  version: 1.0.0\n  resolution: "a@npm:1.0.0"\n'],
    ['bun.lock', JSON.stringify({ lockfileVersion: 9, packages: { a: ['a@1.0.0', '', {}, ''] } })],
    ['poetry.lock', '[metadata]\nlock-version = "3.0"\n[[package]]\nname = "a"\nversion = "1.0.0"\n'],
    [
      'uv.lock',
      'version = 2\n[[package]]\nname = "a"\nversion = "1.0.0"\nsource = { registry = "https://pypi.org/simple" }\n',
    ],
    ['pdm.lock', '[metadata]\nlock_version = "5.0"\n[[package]]\nname = "a"\nversion = "1.0.0"\n'],
    ['pylock.toml', 'lock-version = "2.0"\n[[packages]]\nname = "a"\nversion = "1.0.0"\n'],
    ['Pipfile.lock', JSON.stringify({ _meta: { 'pipfile-spec': 7 }, default: { a: { version: '==1.0.0' } } })],
    ['Cargo.lock', 'version = 5\n[[package]]\nname = "a"\nversion = "1.0.0"\n'],
    ['composer.lock', JSON.stringify({ 'plugin-api-version': '3.0.0', packages: [{ name: 'a', version: '1.0.0' }] })],
    ['deno.lock', JSON.stringify({ version: '6', npm: { 'a@1.0.0': {} } })],
    [
      'packages.lock.json',
      JSON.stringify({ version: 3, dependencies: { net9: { a: { type: 'Direct', resolved: '1.0.0' } } } }),
    ],
    ['Package.resolved', JSON.stringify({ version: 4, pins: [{ identity: 'a', state: { version: '1.0.0' } }] })],
  ])('%s', async (path, text) => {
    const { gaps: found, packages } = await extractProject({ [path]: text }, path);
    expect(found).toMatchObject([
      { kind: 'lockfile', path, reason: expect.stringMatching(/lockfile format version .* is not known/) },
    ]);
    expect(packages.map(({ version }) => version)).toEqual(['1.0.0']);
  });

  test('what is no number is said without repeating it', async () => {
    const text = JSON.stringify({ lockfileVersion: '3; <b>', packages: {} });
    const { gaps: found } = await extractProject({ 'package-lock.json': text }, 'package-lock.json');
    expect(found?.[0]?.reason).toContain('version as it is written is not known');
  });
});

test.each<[string, string]>([
  ['package-lock.json', '{}'],
  ['package-lock.json', '{"lockfileVersion": 3, "packages": []}'],
  ['package-lock.json', '{"lockfileVersion": 1, "dependencies": "x"}'],
  ['pnpm-lock.yaml', "lockfileVersion: '9.0'\npackages: [a]\n"],
  ['bun.lock', '{"workspaces": {}, "packages": "x"}'],
  ['poetry.lock', 'x = 1\n'],
  ['poetry.lock', 'package = "x"\n[metadata]\n'],
  ['uv.lock', '[tool]\n'],
  ['pdm.lock', 'a = []\n'],
  ['pylock.toml', 'lock-version = "1.0"\npackages = 3\n'],
  ['Pipfile.lock', '{"default": []}'],
  ['composer.lock', '{}'],
])('%s with %s is refused, not read as empty', async (path, text) => {
  await expect(extractProject({ [path]: text }, path)).rejects.toMatchObject({ name: 'LocatedError', path });
});
