import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { Exec, ExecResult } from '../../../../src/io/exec.js';
import { dependencies } from '../../../../src/scan/dependencies/index.js';
import { someOptions } from '../../../helpers/builders.js';
import { type Behaviour, fakeOsvScanner } from '../../../helpers/fake-osv-scanner.js';
import { npmProject } from '../../../helpers/npm-project.js';
import { anOsvDirectory, putZip } from '../../../helpers/osv-database.js';
import { contextFor, memoryWorkspace } from '../../../helpers/scan-context.js';
import { database, FILES, scan } from './engine-scene.js';

test('its findings become the same observations as ours, with line, graph and fix', async () => {
  const { outcome } = await scan({});
  expect(outcome).toMatchObject({ engine: 'osv-scanner', status: 'complete', reason: null });
  expect(outcome.head).toMatchObject([
    {
      rule: 'GHSA-qs',
      package: { name: 'qs', version: '6.5.2', direct: true, scope: 'runtime' },
      location: { path: 'package-lock.json' },
      fix: { version: '6.6.0', command: 'npm install qs@6.6.0' },
      sources: [{ tool: 'osv-scanner', version: '2.5.0', rule: 'GHSA-qs' }],
    },
  ]);
  expect(outcome.head[0]?.location?.startLine).toBeGreaterThan(1);
});

test('it sees our copies alone, with call analysis and resolution off, and the copies are gone afterwards', async () => {
  const { fake } = await scan({});
  const [run] = fake.runs;
  expect(run?.args.slice(0, 2)).toEqual(['scan', 'source']);
  expect(run?.args).toEqual(
    expect.arrayContaining(['--no-call-analysis=all', '--no-resolve', '--offline', '--recursive']),
  );
  expect(run?.args.some((arg) => arg.includes('/nowhere'))).toBe(false);
  const folder = run?.args.at(-1) ?? '';
  expect(folder).toMatch(/gatehouse-/);
  expect(existsSync(folder)).toBe(false);
  const local = run?.args.find((arg) => arg.startsWith('--local-db-path='))?.split('=')[1];
  expect(run?.options.env).toMatchObject({
    OSV_SCANNER_LOCAL_DB_CACHE_DIRECTORY: local,
    OSV_SCALIBR_LOCAL_DB_CACHE_DIRECTORY: local,
  });
});

test('both sides are scanned in one run and kept apart', async () => {
  const base = npmProject({ qs: '^6.0.0' }, { qs: { version: '6.5.1' } });
  const { outcome, fake } = await scan({ base });
  expect(fake.runs).toHaveLength(1);
  expect(outcome.head.map((finding) => finding.package?.version)).toEqual(['6.5.2']);
  expect(outcome.base.map((finding) => finding.package?.version)).toEqual(['6.5.1']);
  expect(outcome.head[0]?.message).toContain('Still vulnerable after this bump from 6.5.1');
});

test("an osv-scanner.toml that the change adds cannot silence findings; the base commit's one is used", async () => {
  const added = await scan({ head: { ...FILES, 'osv-scanner.toml': 'hide = 1' }, base: {} });
  expect(added.fake.runs[0]?.config).toBe('');
  const kept = await scan({ head: FILES, base: { 'osv-scanner.toml': 'reviewed = 1' } });
  expect(kept.fake.runs[0]?.config).toBe('reviewed = 1');
});

test('folder names that a tool could misread, or that collide, become numbers', async () => {
  const packages = { qs: { version: '6.5.2' } };
  const folders = ['--config=x/', 'a b\n::error::/', 'Web/', 'web/', 'ok/deep/'];
  const head = Object.assign({}, ...folders.map((folder) => npmProject({ qs: '*' }, packages, folder)));
  const { outcome, fake } = await scan({ head });
  expect(outcome.head.map((finding) => finding.location?.path).sort()).toEqual(
    folders.map((folder) => `${folder}package-lock.json`).sort(),
  );
  const paths = [...(fake.runs[0]?.files.keys() ?? [])].map((path) => path.split('/files/')[1] ?? '');
  for (const path of paths) expect(path).toMatch(/^[\w./-]+$/);
  expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(paths.length);
  expect(paths).toContain('head/ok/deep/package-lock.json');
});

const says =
  (more: Partial<ExecResult>): Behaviour =>
  () =>
    more;
const nothing = { stdout: Buffer.alloc(0) };
const withLine =
  (line: string, more: Partial<ExecResult> = {}): Behaviour =>
  (_, usual) => ({
    stderr: `${usual.stderr}${line}\n`,
    ...more,
  });
const MATCHER = 'Error during extraction: (extracting as vulnmatch/osvdev) request failed with status 429';

test.each<[string, Behaviour, string, RegExp]>([
  ['exit 1 with a matcher error', withLine(MATCHER), 'partial', /could not match all packages.*status 429/],
  ['127 with JSON', withLine('something went wrong', { exitCode: 127 }), 'partial', /127.*something went wrong/],
  [
    '127 without JSON',
    says({ exitCode: 127, ...nothing, stderr: 'extraction failed' }),
    'failed',
    /127.*extraction failed/,
  ],
  ['128 although packages were given', says({ exitCode: 128, ...nothing }), 'failed', /no packages.*128.*hold 1/],
  ['129', says({ exitCode: 129, ...nothing }), 'failed', /OSV API/],
  [
    '130',
    says({ exitCode: 130, ...nothing, stderr: 'unknown keys in config file: foo' }),
    'failed',
    /osv-scanner.toml.*foo/,
  ],
  [
    'a panic',
    says({ exitCode: 2, ...nothing, stderr: 'panic: runtime error: index out of range' }),
    'failed',
    /crashed: panic/,
  ],
  ['exit 2 without a word', says({ exitCode: 2, ...nothing }), 'failed', /crashed: exit code 2/],
  [
    'a panic that still printed JSON',
    withLine('panic: unknown ecosystem "Echo"', { exitCode: 0 }),
    'failed',
    /crashed/,
  ],
  ['a hang', says({ exitCode: null, ended: 'timeout', ...nothing }), 'failed', /did not finish within 120 s/],
  ['a kill', says({ exitCode: null, ended: 'signal', signal: 'SIGKILL', ...nothing }), 'failed', /SIGKILL.*memory/],
  ['endless output', says({ exitCode: null, ended: 'too-much-output', ...nothing }), 'failed', /more output/],
  ['half a JSON', (_, usual) => ({ stdout: usual.stdout.subarray(0, 40) }), 'failed', /not its JSON/],
  ['JSON of something else', says({ stdout: Buffer.from('{"packages":[]}') }), 'failed', /not its JSON/],
  ['exit 1 without a finding', says({ exitCode: 1, stdout: Buffer.from('{"results":[]}') }), 'failed', /names nothing/],
  ['an unknown exit code', says({ exitCode: 77, ...nothing }), 'failed', /unknown exit code 77/],
])('%s is never clean', async (_, behaviour, status, reason) => {
  const { outcome } = await scan({ behaviour });
  expect(outcome.status).toBe(status);
  expect(outcome.reason).toMatch(reason);
  expect(outcome.head).toHaveLength(status === 'failed' ? 0 : 1);
});

test('a matcher error without any finding is failed: nothing can be concluded', async () => {
  const { outcome } = await scan({ records: {}, ignoresCanary: true, behaviour: withLine(MATCHER, { exitCode: 127 }) });
  expect(outcome).toMatchObject({ status: 'failed', reason: expect.stringContaining('could not match') });
});

test('one lockfile that it cannot read is named, the others stand', async () => {
  const head = { ...FILES, ...npmProject({ a: '1' }, { a: { version: '1.0.0' } }, 'b/') };
  const behaviour: Behaviour = (run, usual) => {
    const path = [...run.files.keys()].find((file) => file.includes('/b/'))?.slice(1);
    const line = `Error during extraction: (extracting as javascript/packagelockjson) ${path}: could not extract: bad`;
    return { stderr: `${usual.stderr}${line}\n`, exitCode: 1 };
  };
  const { outcome } = await scan({ head, behaviour });
  expect(outcome.status).toBe('partial');
  expect(outcome.problems).toContainEqual({
    message: 'osv-scanner: could not extract: bad',
    path: 'b/package-lock.json',
  });
  expect(outcome.head).toHaveLength(1);
});

test('a clean answer is not believed when the package that is known to be affected was not found', async () => {
  const { outcome } = await scan({ records: {}, ignoresCanary: true });
  expect(outcome.status).toBe('failed');
  expect(outcome.reason).toMatch(/did not find npm canary@.*not believed/);
});

test('a file that is called like the canary is not taken for it: what is found in it stands', async () => {
  const components = [{ type: 'library', name: 'qs', version: '6.5.2', purl: 'pkg:npm/qs@6.5.2' }];
  const bom = JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.5', components });
  const { outcome } = await scan({ head: { 'canary/bom.json': bom }, ignoresCanary: true });
  expect(outcome).toMatchObject({ status: 'partial', head: [{ location: { path: 'canary/bom.json' } }] });
});

test('no copy is left when a file cannot be read while they are made', async () => {
  const goMod = `module example.com/${randomUUID()}\n\ngo 1.16\n\nrequire golang.org/x/text v0.3.0\n`;
  const workspace = memoryWorkspace({ 'go.mod': goMod });
  const fake = fakeOsvScanner({});
  let isAsked = false;
  const exec: Exec = (...call) => {
    isAsked = true;
    return fake.exec(...call);
  };
  const read: typeof workspace.read = (side, paths, maxBytes) => {
    if (isAsked && paths.includes('go.sum')) throw new Error('the disk is full');
    return workspace.read(side, paths, maxBytes);
  };
  const context = { workspace: { ...workspace, read }, exec, options: someOptions({ offline: false }) };
  const scanned = dependencies.scan(contextFor(dependencies, context, { engine: 'osv-scanner' }));
  await expect(scanned).rejects.toThrow('the disk is full');
  const folders = readdirSync(tmpdir()).filter((name) => name.startsWith('gatehouse-'));
  const copies = folders.map((name) => join(tmpdir(), name, 'files/head/go.mod')).filter((path) => existsSync(path));
  expect(copies.filter((path) => readFileSync(path, 'utf8') === goMod)).toEqual([]);
});

test('a clean answer is believed when the canary was found, and the canary is no finding', async () => {
  const { outcome } = await scan({ records: {} });
  expect(outcome).toMatchObject({ status: 'complete', head: [] });
});

test('a database without any record is no ground for a clean answer', async () => {
  const { outcome } = await scan({ records: {}, osvDb: anOsvDirectory({ npm: [] }) });
  expect(outcome).toMatchObject({ status: 'failed', reason: expect.stringContaining('no package to test it with') });
});

test('a truncated database is no ground for a clean answer', async () => {
  const osvDb = database();
  putZip(osvDb, 'npm', Buffer.from('PK\x03\x04 half a zip'));
  const { outcome } = await scan({ records: {}, osvDb, ignoresCanary: true });
  expect(outcome.status).toBe('failed');
});

test('offline without a database, nothing is run', async () => {
  const fake = fakeOsvScanner({});
  const options = someOptions({ offline: true });
  const outcome = await dependencies.scan(
    contextFor(dependencies, { workspace: memoryWorkspace(FILES), exec: fake.exec, options }),
  );
  expect(outcome.status).toBe('failed');
  expect(fake.runs).toHaveLength(0);
});

test('a version below 2.4.0 is refused with the reason', async () => {
  const { outcome, fake } = await scan({ version: '2.3.8' });
  expect(outcome).toMatchObject({
    status: 'failed',
    reason: 'osv-scanner 2.3.8 is older than 2.4.0, install a newer one',
  });
  expect(fake.runs).toHaveLength(0);
});

test('without the program the engine is failed, not clean', async () => {
  const options = someOptions({ offline: false });
  const outcome = await dependencies.scan(
    contextFor(dependencies, { workspace: memoryWorkspace(FILES), options }, { engine: 'osv-scanner' }),
  );
  expect(outcome).toMatchObject({ status: 'failed', reason: 'osv-scanner is not on the PATH' });
});

test('what it does not read is audited by the built-in engine, and the reader is told', async () => {
  const two = "lockfileVersion: '9.0'\n---\nlockfileVersion: '9.0'\npackages:\n  qs@6.5.2: {}\n";
  const { outcome, fake } = await scan({ head: { ...FILES, 'web/pnpm-lock.yaml': two } });
  expect([...(fake.runs[0]?.files.keys() ?? [])].some((path) => path.endsWith('pnpm-lock.yaml'))).toBe(false);
  expect(outcome.notes?.join()).toContain('audited by the built-in engine: web/pnpm-lock.yaml');
  expect(outcome.head.map((finding) => [finding.location?.path, finding.sources[0]?.tool])).toEqual([
    ['package-lock.json', 'osv-scanner'],
    ['web/pnpm-lock.yaml', 'gatehouse'],
  ]);
});

test('a git dependency that it matches by the name alone is dropped', async () => {
  const resolved = 'git+ssh://git@github.com/us/qs.git#0123456789012345678901234567890123456789';
  const { outcome } = await scan({ head: npmProject({ qs: 'github:us/qs' }, { qs: { version: '6.5.2', resolved } }) });
  expect(outcome).toMatchObject({ status: 'complete', head: [] });
});
