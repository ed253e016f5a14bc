import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { httpClient } from '../../../../../src/io/http.js';
import { parseAdvisory } from '../../../../../src/scan/dependencies/advisory/match/parse-advisory.js';
import type { OsvApiOptions } from '../../../../../src/scan/dependencies/advisory/osv-api/client.js';
import { osvApiSource } from '../../../../../src/scan/dependencies/advisory/osv-api/source.js';
import type { PackageVersion } from '../../../../../src/scan/dependencies/package/package-version.js';
import { type OsvServer, type OsvServerOptions, osvRecord, startOsvServer } from '../../../../helpers/osv-server.js';

let server: OsvServer | null = null;

afterEach(async () => {
  await server?.close();
  server = null;
});

async function start(options: OsvServerOptions): Promise<OsvServer> {
  server = await startOsvServer(options);
  return server;
}

function source(osv: OsvServer, more: Partial<OsvApiOptions> = {}) {
  const options = { http: httpClient('test'), baseUrl: osv.url, cacheDir: null, retries: 1, minDelayMs: 1, ...more };
  return osvApiSource(options, parseAdvisory);
}

const npm = (name: string, version = '1.0.0'): PackageVersion => ({ ecosystem: 'npm', name, version });
const bad = osvRecord('GHSA-bad', 'npm', 'bad', '2.0.0');
const ids = (answer: { matches: readonly (readonly { id: string }[])[] }) =>
  answer.matches.map((list) => list.map((advisory) => advisory.id));
const asked = (osv: OsvServer, path: string) => osv.requests.filter((request) => request.path.startsWith(path));

test('each package gets its own advisories, in the order asked, whatever stands between', async () => {
  const osv = await start({ records: [bad, osvRecord('GHSA-x', 'PyPI', 'x', null)] });
  const answer = await source(osv).affecting([
    npm('good'),
    npm('bad'),
    { ecosystem: 'PyPI', name: 'x', version: '1' },
    npm('bad', '2.0.0'),
  ]);
  expect(ids(answer)).toEqual([[], ['GHSA-bad'], ['GHSA-x'], []]);
  expect(answer).toMatchObject({ status: 'complete', reason: null, problems: [] });
  expect(answer.matches[1]?.[0]?.summary).toBe('Trouble in bad');
});

test('the same package of many lockfiles is asked once, and each advisory is read once', async () => {
  const osv = await start({ records: [bad] });
  const answer = await source(osv).affecting(Array.from({ length: 50 }, () => npm('bad')));
  expect(ids(answer)).toEqual(Array(50).fill(['GHSA-bad']));
  expect(asked(osv, '/v1/querybatch').map((request) => request.body)).toMatchObject([
    { queries: [npm('bad')].map(wire) },
  ]);
  expect(asked(osv, '/v1/vulns/')).toHaveLength(1);
});

function wire(pkg: PackageVersion) {
  return { version: pkg.version, package: { ecosystem: pkg.ecosystem, name: pkg.name } };
}

test('2,500 packages go in batches of 1,000: a larger one would be refused whole', async () => {
  const osv = await start({ records: [osvRecord('GHSA-last', 'npm', 'p2499', null)] });
  const answer = await source(osv).affecting(Array.from({ length: 2500 }, (_, index) => npm(`p${index}`)));
  expect(answer.status).toBe('complete');
  expect(ids(answer)[2499]).toEqual(['GHSA-last']);
  expect(asked(osv, '/v1/querybatch')).toHaveLength(3);
});

test('every page is read: an advisory on the last one is not lost', async () => {
  const records = Array.from({ length: 25 }, (_, index) => osvRecord(`GHSA-${index}`, 'npm', 'bad', null));
  const osv = await start({ records, pageSize: 10 });
  const answer = await source(osv).affecting([npm('good'), npm('bad')]);
  expect(ids(answer)[1]).toHaveLength(25);
  expect(answer.status).toBe('complete');
});

test('endless page tokens end after 50 pages and the answer is not called complete', async () => {
  const osv = await start({ records: [bad], endlessTokens: true });
  const answer = await source(osv).affecting([npm('bad')]);
  expect(asked(osv, '/v1/querybatch')).toHaveLength(50);
  expect(answer.status).toBe('failed');
  expect(answer.reason).toContain('page tokens did not end after 50 pages');
});

test('one bad item does not lose the answers of its batch: it is named, the scan is partial', async () => {
  const osv = await start({ records: [bad] });
  const packages = Array.from({ length: 300 }, (_, index) => npm(index === 137 ? 'evil' : `p${index}`));
  const queries = [...packages, npm('bad')].map((pkg) => (pkg.name === 'evil' ? { ...pkg, version: 'invalid' } : pkg));
  const answer = await source(osv).affecting(queries);
  expect(ids(answer)[300]).toEqual(['GHSA-bad']);
  expect(answer.status).toBe('partial');
  expect(answer.problems).toHaveLength(1);
  expect(answer.problems[0]?.message).toBe(
    'npm evil@invalid is refused by the OSV API as not valid, so it was not audited',
  );
});

test('a lockfile full of bad items costs a bounded number of requests', async () => {
  const osv = await start({ records: [] });
  const answer = await source(osv).affecting(
    Array.from({ length: 1000 }, (_, index) => ({ ...npm(`p${index}`), version: 'invalid', ecosystem: 'npm' })).map(
      (pkg, index) => ({ ...pkg, name: `${pkg.name}-${index}` }),
    ),
  );
  expect(answer.status).toBe('failed');
  expect(osv.requests.length).toBeLessThan(300);
});

test('429 for ever is failed, with the reason', async () => {
  const osv = await start({ records: [bad] });
  osv.misbehave = () => ({ status: 429 });
  const answer = await source(osv).affecting([npm('bad')]);
  expect(answer).toMatchObject({ status: 'failed', matches: [[]] });
  expect(answer.reason).toBe('OSV API: no package audited: answered 429, too many requests (2 tries)');
});

test('5xx for ever is failed, with the status', async () => {
  const osv = await start({ records: [bad] });
  osv.misbehave = () => ({ status: 503, body: '<html>upstream' });
  const answer = await source(osv).affecting([npm('bad')]);
  expect(answer).toMatchObject({ status: 'failed', reason: expect.stringContaining('answered 503') });
});

test('a short outage is retried and leaves no trace', async () => {
  const osv = await start({ records: [bad] });
  let outages = 1;
  osv.misbehave = () => (outages-- > 0 ? { status: 502 } : undefined);
  const answer = await source(osv).affecting([npm('bad')]);
  expect(answer.status).toBe('complete');
  expect(ids(answer)).toEqual([['GHSA-bad']]);
});

test.each([
  ['half a JSON body', { status: 200, body: '{"results":[{"vulns":[{"id":"GHSA' }, 'broken JSON'],
  ['a connection cut in the body', { status: 200, body: '{"results":[', cut: true }, 'OSV API: no package audited'],
  ['an HTML page of a proxy', { status: 200, body: '<!doctype html><title>Log in</title>' }, 'HTML page'],
  ['a batch with too few results', { status: 200, body: '{"results":[]}' }, 'another number of results'],
  ['a result that is no object', { status: 200, body: '{"results":[7]}' }, 'not an object'],
  ['an advisory without id', { status: 200, body: '{"results":[{"vulns":[{}]}]}' }, 'without id'],
  ['a refusal', { status: 403, body: '' }, 'answered 403'],
])('%s is failed with its own reason, never clean', async (_, misbehaviour, reason) => {
  const osv = await start({ records: [bad] });
  osv.misbehave = () => misbehaviour;
  const answer = await source(osv).affecting([npm('bad')]);
  expect(answer.status).toBe('failed');
  expect(answer.reason).toContain(reason);
});

test('nobody listening is failed', async () => {
  const osv = await start({ records: [] });
  await osv.close();
  const answer = await source(osv).affecting([npm('bad')]);
  server = null;
  expect(answer.status).toBe('failed');
});

test('a service that hangs is given up when the budget is over', async () => {
  const osv = await start({ records: [bad] });
  osv.misbehave = () => ({ status: 0, hang: true });
  const answer = await source(osv, { budgetMs: 300 }).affecting([npm('bad')]);
  expect(answer.status).toBe('failed');
  expect(answer.reason).toContain('time budget used up');
});

test('when the second batch fails, the answers of the first one stand and the scan is partial', async () => {
  const osv = await start({ records: [osvRecord('GHSA-first', 'npm', 'p0', null)] });
  osv.misbehave = ({ body }) => (JSON.stringify(body)?.includes('"p1000"') === true ? { status: 500 } : undefined);
  const answer = await source(osv).affecting(Array.from({ length: 1001 }, (_, index) => npm(`p${index}`)));
  expect(answer.status).toBe('partial');
  expect(answer.reason).toBe('OSV API: 1000 of 1001 packages audited: answered 500 (2 tries)');
  expect(ids(answer)[0]).toEqual(['GHSA-first']);
});

test('an advisory whose record cannot be read still counts, without details, and the scan is partial', async () => {
  const osv = await start({ records: [bad] });
  osv.misbehave = ({ path }) => (path.startsWith('/v1/vulns') ? { status: 500 } : undefined);
  const answer = await source(osv).affecting([npm('bad')]);
  expect(ids(answer)).toEqual([['GHSA-bad']]);
  expect(answer.status).toBe('partial');
  expect(answer.problems[0]?.message).toContain('GHSA-bad: details not available, answered 500');
});

test('a record of something else than an advisory is not believed', async () => {
  const osv = await start({ records: [bad] });
  osv.misbehave = ({ path }) => (path.startsWith('/v1/vulns') ? { status: 200, body: '[]' } : undefined);
  const answer = await source(osv).affecting([npm('bad')]);
  expect(answer.status).toBe('partial');
  expect(ids(answer)).toEqual([['GHSA-bad']]);
});

test('a 404 that names aliases is followed to the record', async () => {
  const osv = await start({ records: [osvRecord('GHSA-real', 'npm', 'bad', null, { aliases: ['CVE-1'] })] });
  osv.misbehave = ({ path }) =>
    path === '/v1/querybatch'
      ? { status: 200, body: '{"results":[{"vulns":[{"id":"CVE-1","modified":"2026-01-01T00:00:00Z"}]}]}' }
      : undefined;
  const answer = await source(osv).affecting([npm('bad')]);
  expect(ids(answer)).toEqual([['GHSA-real']]);
  expect(answer.status).toBe('complete');
});

test('a withdrawn advisory is not reported', async () => {
  const osv = await start({ records: [] });
  osv.misbehave = ({ path }) =>
    path === '/v1/querybatch'
      ? { status: 200, body: '{"results":[{"vulns":[{"id":"GHSA-bad","modified":"x"}]}]}' }
      : { status: 200, body: JSON.stringify({ ...bad, withdrawn: '2026-02-02T00:00:00Z' }) };
  expect(ids(await source(osv).affecting([npm('bad')]))).toEqual([[]]);
});

test('a hostile id of the service is not put into an address', async () => {
  const osv = await start({ records: [] });
  osv.misbehave = ({ path }) =>
    path === '/v1/querybatch'
      ? { status: 200, body: '{"results":[{"vulns":[{"id":"../../admin","modified":"x"}]}]}' }
      : undefined;
  const answer = await source(osv).affecting([npm('bad')]);
  expect(asked(osv, '/v1/vulns')).toHaveLength(0);
  expect(answer.status).toBe('partial');
});

test('an ecosystem that OSV does not know is not sent, and the reader is told', async () => {
  const osv = await start({ records: [bad] });
  const answer = await source(osv).affecting([{ ecosystem: 'Nowhere', name: 'x', version: '1' }, npm('bad')]);
  expect(ids(answer)).toEqual([[], ['GHSA-bad']]);
  expect(answer.withoutData).toEqual(['Nowhere']);
});

test('a floating action reference is not asked about, and the reader is told', async () => {
  const osv = await start({ records: [] });
  const answer = await source(osv).affecting([
    { ecosystem: 'GitHub Actions', name: 'actions/checkout', version: 'v4' },
  ]);
  expect(osv.requests).toHaveLength(0);
  expect(answer).toMatchObject({
    status: 'complete',
    notes: ['1 references name no single release and match no advisory'],
  });
});

test('a second run takes the record from the cache, by id and revision', async () => {
  const cacheDir = mkdtempSync(join(tmpdir(), 'gatehouse-cache-'));
  const osv = await start({ records: [bad] });
  await source(osv, { cacheDir }).affecting([npm('bad')]);
  const second = await source(osv, { cacheDir }).affecting([npm('bad')]);
  expect(asked(osv, '/v1/vulns')).toHaveLength(1);
  expect(second.matches[0]?.[0]?.summary).toBe('Trouble in bad');
});

test.each([
  ['truncated', (text: string) => text.slice(0, text.length - 5)],
  ['changed by hand', (text: string) => text.replace('Trouble in bad', 'No worries')],
  ['empty', () => ''],
])('a %s cache entry is ignored and the record asked for again', async (_, damage) => {
  const cacheDir = mkdtempSync(join(tmpdir(), 'gatehouse-cache-'));
  const osv = await start({ records: [bad] });
  await source(osv, { cacheDir }).affecting([npm('bad')]);
  const folder = join(cacheDir, 'osv-records');
  for (const name of readdirSync(folder)) {
    writeFileSync(join(folder, name), damage(readFileSync(join(folder, name), 'utf8')));
  }
  const answer = await source(osv, { cacheDir }).affecting([npm('bad')]);
  expect(asked(osv, '/v1/vulns')).toHaveLength(2);
  expect(answer.matches[0]?.[0]?.summary).toBe('Trouble in bad');
});

test('all advisories about a package are known, all pages, so that a fixed version is not affected by another one', async () => {
  const records = Array.from({ length: 12 }, (_, index) => osvRecord(`GHSA-${index}`, 'npm', 'bad', `${index}.0.0`));
  const osv = await start({ records, pageSize: 5 });
  const api = source(osv);
  expect(await api.about('npm', 'bad')).toHaveLength(12);
  await api.about('npm', 'bad');
  expect(asked(osv, '/v1/query')).toHaveLength(3);
});
