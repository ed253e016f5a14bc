import { expect, test } from '@jest/globals';
import { parentUpgrade } from '../../../../src/scan/dependencies/fix/parent-upgrade.js';
import type { Registries } from '../../../../src/scan/dependencies/fix/registry/registries.js';
import type { Lockfile } from '../../../../src/scan/dependencies/package/lockfile.js';
import type { ResolvedPackage } from '../../../../src/scan/dependencies/package/package.js';

type Published = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>;

const QS_RELEASES = ['6.5.1', '6.5.2', '6.5.3', '6.9.7'];

function registriesWith(published: Published): Registries {
  return {
    versions: async (_, name) => (name === 'qs' ? QS_RELEASES : Object.keys(published[name] ?? {})),
    asks: async (_, name, version) => new Map(Object.entries(published[name]?.[version] ?? {})),
  };
}

const pkg = (name: string, version: string, direct: boolean): ResolvedPackage => ({
  ecosystem: 'npm',
  name,
  version,
  origin: 'registry',
  scope: 'runtime',
  direct,
});

const QS = pkg('qs', '6.5.1', false);
const lockfile = (...packages: ResolvedPackage[]): Lockfile => ({
  path: 'package-lock.json',
  bytes: Buffer.from(''),
  extraction: { packages: [...packages, QS], manager: 'npm', problems: [] },
});

const ask = (published: Published, ways: readonly (readonly string[])[] | null) =>
  parentUpgrade(
    {
      pkg: QS,
      version: '6.5.3',
      ways,
      lockfile: lockfile(pkg('express', '4.16.0', true), pkg('koa', '1.0.0', true)),
    },
    { registries: registriesWith(published), about: null, declared: async () => [] },
  );

const EXPRESS = {
  express: {
    '4.16.0': { qs: '6.5.1' },
    '4.17.0': { qs: '6.5.2' },
    '4.17.1': { qs: '6.5.3' },
    '4.18.0': { qs: '^6.5.3' },
    '5.0.0-beta.1': { qs: '6.5.3' },
  },
};

test('the least release of the parent that asks for a fixed version is named', async () => {
  const found = await ask(EXPRESS, [['express']]);
  expect(found?.packages.map(({ name, version }) => `${name} ${version}`)).toEqual(['express 4.17.1']);
});

test('a release that takes the affected version as well would leave it in the lockfile', async () => {
  expect(await ask({ express: { '4.17.1': { qs: '>=6' } } }, [['express']])).toBeNull();
});

test('over several steps, each is taken at the newest release that fits', async () => {
  const published = {
    express: { '4.17.1': { 'body-parser': '^1.19.0' } },
    'body-parser': { '1.18.0': { qs: '6.5.1' }, '1.19.0': { qs: '6.5.1' }, '1.20.0': { qs: '6.5.3' } },
  };
  const found = await ask(published, [['express', 'body-parser']]);
  expect(found?.packages[0]?.version).toBe('4.17.1');
});

test('a release that no longer asks for it is a way as well', async () => {
  const found = await ask({ express: { '4.17.1': { qs: '6.5.1' }, '5.0.0': {} } }, [['express']]);
  expect(found?.packages[0]?.version).toBe('5.0.0');
});

test('no parent is moved while another one holds the affected version', async () => {
  expect(await ask(EXPRESS, [['express'], ['koa']])).toBeNull();
  expect(await ask(EXPRESS, null)).toBeNull();
});

test('of several ways through one parent, all have to lead past it', async () => {
  const published = {
    express: {
      '4.17.1': { qs: '6.5.3', 'body-parser': '1.19.0' },
      '4.18.0': { qs: '6.5.3', 'body-parser': '1.20.0' },
    },
    'body-parser': { '1.19.0': { qs: '6.5.1' }, '1.20.0': { qs: '6.5.3' } },
  };
  const found = await ask(published, [['express'], ['express', 'body-parser']]);
  expect(found?.packages[0]?.version).toBe('4.18.0');
});

test('a parent that asks for a later release than the least fixed one is a way as well', async () => {
  const found = await ask({ express: { '4.17.1': { qs: '6.5.2' }, '4.18.0': { qs: '~6.9.6' } } }, [['express']]);
  expect(found?.packages[0]?.version).toBe('4.18.0');
});
