import { expect, test } from '@jest/globals';
import type { Environment } from '../../../../src/model/environment.js';
import type { Http } from '../../../../src/model/http.js';
import { dependencies } from '../../../../src/scan/dependencies/index.js';
import type { DependenciesSettings } from '../../../../src/scan/dependencies/settings.js';
import { someOptions } from '../../../helpers/builders.js';
import { type LockedPackage, npmProject } from '../../../helpers/npm-project.js';
import { anAffectedEntry, anOsvDirectory, anOsvRecord } from '../../../helpers/osv-database.js';
import { contextFor, type Files, memoryWorkspace } from '../../../helpers/scan-context.js';

const OSV_DB = anOsvDirectory({
  npm: [anOsvRecord({ aliases: ['CVE-2026-0001'], affected: [anAffectedEntry({ name: 'qs' })] })],
});
const OLD = project({ one: { version: '1.0.0' } });
const NEW = project({ one: { version: '1.0.0' }, lodahs: { version: '1.0.0' } });

function project(packages: Readonly<Record<string, LockedPackage>>): Files {
  return npmProject(Object.fromEntries(Object.keys(packages).map((name) => [name, '*'])), packages);
}

interface More {
  readonly settings?: Partial<DependenciesSettings>;
  readonly http?: Http;
  readonly env?: Environment;
}

function scan(head: Files, base: Files | undefined, { settings, ...more }: More = {}, offline = true) {
  const options = someOptions({ offline, osvDb: OSV_DB });
  return dependencies.scan(
    contextFor(
      dependencies,
      { workspace: memoryWorkspace(head, base), options, ...more },
      { engine: 'builtin', ...settings },
    ),
  );
}

test('what a change adds is told at the line of the manifest, and nothing is told of a tree without a base', async () => {
  const { status, head, base } = await scan(NEW, OLD);
  expect(status).toBe('complete');
  expect(head).toMatchObject([
    {
      rule: 'typosquat-suspected',
      location: { path: 'package.json' },
      otherLocations: [{ path: 'package-lock.json' }],
      package: { name: 'lodahs', purl: 'pkg:npm/lodahs@1.0.0', direct: true },
      sources: [{ tool: 'gatehouse', rule: 'typosquat-suspected' }],
    },
  ]);
  expect(base).toEqual([]);
  expect((await scan(NEW, undefined)).head).toEqual([]);
});

test('a minimum age that cannot be checked makes the scan partial, and only then', async () => {
  const settings = { minimumAgeDays: 3 };
  const outcome = await scan(NEW, OLD, { settings });
  expect(outcome).toMatchObject({ status: 'partial', reason: expect.stringContaining('minimum-age') });
  expect(outcome.head).toHaveLength(1);
  expect((await scan(OLD, OLD, { settings })).status).toBe('complete');
});

test('release dates come from the mirror that the environment names', async () => {
  const env = { GATEHOUSE_DEPS_DEV: 'https://deps.example/mirror' };
  const asked: string[] = [];
  const http: Http = async ({ url }) => {
    asked.push(url);
    const body = JSON.stringify({ versionKey: {}, publishedAt: '2026-11-23T00:00:00Z' });
    return { status: 200, headers: {}, body: Buffer.from(body) };
  };
  const { status, head } = await scan(NEW, OLD, { settings: { minimumAgeDays: 3 }, http, env }, false);
  expect(asked).toEqual(['https://deps.example/mirror/v3/systems/npm/packages/lodahs/versions/1.0.0']);
  expect(status).toBe('complete');
  expect(head.map(({ rule }) => rule).sort()).toEqual(['too-new-release', 'typosquat-suspected']);
});

test('a mirror over plain http is refused', async () => {
  const env = { GATEHOUSE_DEPS_DEV: 'http://deps.example' };
  await expect(scan(NEW, OLD, { env }, false)).rejects.toThrow('GATEHOUSE_DEPS_DEV must be an https address');
});

test('licences are asked about only when the policy has a list of them', async () => {
  expect((await scan(OLD, undefined)).head).toEqual([]);
  const { head } = await scan(OLD, undefined, { settings: { licenses: { allow: ['MIT'], deny: [] } } });
  expect(head).toMatchObject([{ category: 'license', rule: 'license-unknown', package: { name: 'one' } }]);
});

test('a finding about an advisory learns that it is exploited; the other findings have no risk', async () => {
  const kev = JSON.stringify({ vulnerabilities: [{ cveID: 'CVE-2026-0001' }] });
  const base = { ...OLD, 'kev.json': kev };
  const head = { ...project({ one: { version: '1.0.0' }, qs: { version: '1.0.0' }, lodahs: { version: '1.0.0' } }) };
  const outcome = await scan(head, base, { settings: { kev: 'kev.json' } });
  expect(outcome.head.map(({ rule, risk }) => [rule, risk?.kev])).toEqual([
    ['GHSA-aaaa-bbbb-cccc', true],
    ['typosquat-suspected', undefined],
  ]);
});

test('what the policy never wants is told on both sides, also without any lockfile', async () => {
  const settings = { packages: { deny: ['lodahs'] } };
  expect(await scan(NEW, OLD, { settings })).toMatchObject({
    status: 'complete',
    head: expect.arrayContaining([expect.objectContaining({ rule: 'package-denied' })]),
    base: [],
  });
  expect((await scan(NEW, NEW, { settings })).base).toMatchObject([{ rule: 'package-denied' }]);
  expect((await scan(NEW, undefined, { settings })).head).toMatchObject([{ rule: 'package-denied' }]);
  const manifest = { 'package.json': JSON.stringify({ dependencies: { lodahs: '*' } }) };
  expect(await scan(manifest, {}, { settings })).toMatchObject({
    status: 'complete',
    head: [{ rule: 'package-denied', location: { path: 'package.json' } }],
  });
  expect((await scan(manifest, {})).status).toBe('not-applicable');
});
