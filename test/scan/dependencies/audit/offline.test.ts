import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { ScanOutcome } from '../../../../src/model/scan-outcome.js';
import { buildDatabase } from '../../../../src/scan/dependencies/advisory/database/build-database.js';
import { dependencies } from '../../../../src/scan/dependencies/index.js';
import { someOptions } from '../../../helpers/builders.js';
import { npmProject } from '../../../helpers/npm-project.js';
import { anAffectedEntry, anOsvDirectory, anOsvRecord, putZip } from '../../../helpers/osv-database.js';
import { contextFor, type Files, memoryWorkspace } from '../../../helpers/scan-context.js';
import { recordingLog } from '../../../helpers/silent-log.js';

const QS = anOsvRecord({
  affected: [anAffectedEntry({ name: 'qs', events: [{ introduced: '0' }, { fixed: '6.6.0' }] })],
});
const FILES = npmProject({ qs: '^6.0.0' }, { qs: { version: '6.5.2' } });

function scan(osvDb: string, head: Files = FILES): Promise<ScanOutcome> {
  const options = someOptions({ offline: true, osvDb });
  return dependencies.scan(
    contextFor(dependencies, { workspace: memoryWorkspace(head), options }, { engine: 'builtin' }),
  );
}

test('a database answers without any network', async () => {
  const outcome = await scan(anOsvDirectory({ npm: [QS] }));
  expect(outcome).toMatchObject({ engine: 'builtin', status: 'complete', reason: null });
  expect(outcome.head).toMatchObject([{ rule: 'GHSA-aaaa-bbbb-cccc', fix: { command: 'npm install qs@6.6.0' } }]);
});

test('no database at the given place is failed, with the place', async () => {
  const missing = join(mkdtempSync(join(tmpdir(), 'gatehouse-none-')), 'osv');
  const outcome = await scan(missing);
  expect(outcome.status).toBe('failed');
  expect(outcome.reason).toContain(missing);
});

test('a truncated zip is failed, with the remedy', async () => {
  const osvDb = anOsvDirectory({ npm: [QS] });
  putZip(osvDb, 'npm', Buffer.from('PK\x03\x04 half a zip'));
  const outcome = await scan(osvDb);
  expect(outcome.status).toBe('failed');
  expect(outcome.problems[0]?.remedy).toBeDefined();
});

test('a stale database never looks green: its age is the reason of the scan and a notice of the run', async () => {
  const outcome = await scan(anOsvDirectory({ npm: [{ ...QS, modified: '2025-11-24T00:00:00Z' }] }));
  expect(outcome.status).toBe('complete');
  expect(outcome.head).toHaveLength(1);
  expect(outcome.reason).toMatch(/^stale: the newest advisory of the database is 365 days old \(2025-11-24\); run /);
  expect(outcome.notices).toEqual([{ kind: 'stale-data', message: outcome.reason }]);
});

test('one quiet ecosystem does not make a fresh database stale', async () => {
  const old = { ...QS, modified: '2025-11-24T00:00:00Z' };
  const osvDb = anOsvDirectory({ npm: [old], PyPI: [anOsvRecord()] });
  // Of PyPI, which nothing asks about, there is no index yet.
  expect(await scan(osvDb)).toMatchObject({ status: 'complete', reason: null });
  await buildDatabase(osvDb, recordingLog(), Date.parse('2026-11-24T00:00:00Z'));
  expect(await scan(osvDb)).toMatchObject({ status: 'complete', reason: null });
  expect((await scan(anOsvDirectory({ npm: [old], PyPI: [old] }))).reason).toMatch(/^stale: /);
});

test('a database of which one ecosystem alone is missing is partial, not failed, though no package was audited', async () => {
  const outcome = await scan(anOsvDirectory({ PyPI: [anOsvRecord()] }));
  expect(outcome).toMatchObject({ status: 'partial', reason: expect.stringContaining('no advisories for npm') });
  expect((await scan(anOsvDirectory({}))).status).toBe('failed');
});

test('an ecosystem that the database lacks makes the scan partial, what was found stands', async () => {
  const outcome = await scan(anOsvDirectory({ npm: [QS] }), { ...FILES, 'requirements.txt': 'django==1.0\n' });
  expect(outcome.status).toBe('partial');
  expect(outcome.reason).toContain('PyPI');
  expect(outcome.head).toHaveLength(1);
});

test('advisories of one problem are one finding with all its names, and the worst severity of them', async () => {
  const entry = anAffectedEntry({ name: 'qs' });
  const low = { severity: [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:L/AC:H/PR:H/UI:R/S:U/C:N/I:N/A:L' }] };
  const osvDb = anOsvDirectory({
    npm: [
      anOsvRecord({
        id: 'OSV-2026-7',
        aliases: ['CVE-2026-7'],
        affected: [{ ...entry, ranges: [], versions: ['6.5.2'] }],
        ...low,
      }),
      anOsvRecord({
        id: 'GHSA-7777-7777-7777',
        aliases: ['CVE-2026-7'],
        affected: [anAffectedEntry({ name: 'qs', events: [{ introduced: '0' }] })],
        database_specific: { severity: 'CRITICAL' },
        severity: [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H' }],
      }),
    ],
  });
  const outcome = await scan(osvDb);
  expect(outcome.head).toMatchObject([
    { rule: 'GHSA-7777-7777-7777', aliases: ['CVE-2026-7', 'OSV-2026-7'], severity: 'critical', risk: { cvss: 9.8 } },
  ]);
});

test('a database that learns an alias does not make an old finding new', async () => {
  const entry = { affected: [anAffectedEntry({ name: 'qs', events: [{ introduced: '0' }] })] };
  const before = await scan(anOsvDirectory({ npm: [anOsvRecord({ id: 'OSV-2026-7', ...entry })] }));
  const after = await scan(
    anOsvDirectory({ npm: [anOsvRecord({ id: 'OSV-2026-7', aliases: ['CVE-1', 'GHSA-1'], ...entry })] }),
  );
  expect(after.head[0]?.identity).toEqual(before.head[0]?.identity);
  expect(after.head[0]?.rule).toBe('GHSA-1');
});

test('malware under a second name of another database is malware all the same', async () => {
  const entry = { affected: [anAffectedEntry({ name: 'qs', events: [{ introduced: '0' }] })] };
  const record = anOsvRecord({ id: 'GHSA-evil-evil-evil', aliases: ['MAL-2026-9'], ...entry });
  expect((await scan(anOsvDirectory({ npm: [record] }))).head).toMatchObject([
    { category: 'malware', severity: 'critical' },
  ]);
});

test('every direct dependency that brings a package in is named', async () => {
  const files = npmProject(
    { a: '1', b: '1' },
    {
      a: { version: '1.0.0', dependencies: { c: '1' } },
      b: { version: '1.0.0', dependencies: { qs: '6' } },
      c: { version: '1.0.0', dependencies: { qs: '6' } },
      qs: { version: '6.5.2' },
    },
  );
  const outcome = await scan(anOsvDirectory({ npm: [QS] }), files);
  expect(outcome.head[0]?.message).toContain('Introduced through b > qs, and through a.');
  expect(outcome.head[0]?.package?.paths).toEqual([['b'], ['a', 'c']]);
});

test('a lockfile full of hostile names is read, and its findings are still found', async () => {
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'a\u202eb', '::error::x', '<!-- x -->'];
  const packages = Object.fromEntries(names.map((name) => [name, { version: '1.0.0' }]));
  const files = npmProject({ qs: '6' }, { ...packages, qs: { version: '6.5.2' } });
  const outcome = await scan(anOsvDirectory({ npm: [QS] }), files);
  expect(outcome.head.map((finding) => finding.package?.name)).toEqual(['qs']);
});
