import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { runCommand } from '../../../../src/io/exec.js';
import type { CheckOptions } from '../../../../src/model/options.js';
import type { ScanOutcome } from '../../../../src/model/scan-outcome.js';
import { dependencies } from '../../../../src/scan/dependencies/index.js';
import { openWorkspace } from '../../../../src/workspace/open.js';
import { NO_SHARED_DATA, sharedData } from '../../../conformance/shared-data.js';
import { someOptions } from '../../../helpers/builders.js';
import { npmProject } from '../../../helpers/npm-project.js';
import { anAffectedEntry, anOsvDirectory, anOsvRecord, putZip } from '../../../helpers/osv-database.js';
import { hasOsvScanner, NO_OSV_SCANNER } from '../../../helpers/real-osv-scanner.js';
import { contextFor, type Files, memoryWorkspace } from '../../../helpers/scan-context.js';

const QS = anOsvRecord({ id: 'GHSA-qsqs-qsqs-qsqs', affected: [anAffectedEntry({ name: 'qs', versions: ['6.5.2'] })] });
const PAD = anOsvRecord({ id: 'GHSA-padd-padd-padd', affected: [anAffectedEntry({ versions: ['1.0.0'] })] });
const FILES = npmProject({ qs: '^6.0.0' }, { qs: { version: '6.5.2' } });

function scan(head: Files, options: Partial<CheckOptions>): Promise<ScanOutcome> {
  const workspace = { ...memoryWorkspace(head), root: process.cwd() };
  const wanted = someOptions({ offline: true, ...options });
  return dependencies.scan(
    contextFor(dependencies, { workspace, exec: runCommand, options: wanted }, { engine: 'osv-scanner' }),
  );
}

const skip = hasOsvScanner() ? null : NO_OSV_SCANNER;

if (skip !== null) test.skip(skip, () => {});
else {
  describe('the real osv-scanner', () => {
    test('finds what our database says, and its answer is believed', async () => {
      const outcome = await scan(FILES, { osvDb: anOsvDirectory({ npm: [PAD, QS] }) });
      expect(outcome).toMatchObject({ engine: 'osv-scanner', status: 'complete', reason: null });
      expect(outcome.head.map((finding) => finding.rule)).toEqual(['GHSA-qsqs-qsqs-qsqs']);
    });

    test('a clean tree is complete: the canary was found', async () => {
      const outcome = await scan(npmProject({ a: '1' }, { a: { version: '1.0.0' } }), {
        osvDb: anOsvDirectory({ npm: [PAD] }),
      });
      expect(outcome).toMatchObject({ status: 'complete', reason: null, head: [] });
    });

    test('a truncated database is never clean', async () => {
      const osvDb = anOsvDirectory({ npm: [PAD, QS] });
      putZip(osvDb, 'npm', Buffer.from('PK\x03\x04 half a zip'));
      expect((await scan(FILES, { osvDb })).status).toBe('failed');
    });

    test('a folder without any database is never clean', async () => {
      const outcome = await scan(FILES, { osvDb: anOsvDirectory({}) });
      expect(outcome.status).not.toBe('complete');
    });

    test('a lockfile that it cannot read does not lose the others', async () => {
      const broken = { 'b/package-lock.json': '{"lockfileVersion":3,"packages":[' };
      const outcome = await scan({ ...FILES, ...broken }, { osvDb: anOsvDirectory({ npm: [PAD, QS] }) });
      expect(outcome.status).toBe('partial');
      expect(outcome.head).toHaveLength(1);
    });
  });

  const data = sharedData();
  if (data === null) test.skip(NO_SHARED_DATA, () => {});
  else {
    test('both engines say the same of every real lockfile, the Go standard library apart', async () => {
      const dir = join(data, 'lockfiles');
      const options = someOptions({ dir, offline: true, osvDb: join(data, 'osv') });
      const workspace = await openWorkspace({ dir, base: null, head: null }, runCommand);
      const outcome = await dependencies.scan(
        contextFor(dependencies, { workspace, exec: runCommand, options }, { engine: 'both' }),
      );
      expect(outcome.engine).toBe('both');
      expect(outcome.status).not.toBe('failed');
      const both = outcome.head.filter((finding) => new Set(finding.sources.map((source) => source.tool)).size === 2);
      expect(both.length).toBeGreaterThan(300);
      // osv-scanner reads the version of Go from go.mod only with ScanGoModVersion.
      const disagreements = (outcome.notes ?? []).filter((note) => note.startsWith('only '));
      expect(disagreements.filter((note) => !note.includes(' for Go stdlib@'))).toEqual([]);
    });
  }
}
