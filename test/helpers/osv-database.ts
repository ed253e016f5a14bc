import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipOf } from './zip-writer.js';

/** An OSV record as a database publishes it: plain JSON. */
export function anOsvRecord(overrides: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    schema_version: '1.7.0',
    id: 'GHSA-aaaa-bbbb-cccc',
    modified: '2026-11-20T00:00:00Z',
    affected: [anAffectedEntry()],
    ...overrides,
  };
}

/** An entry for one package, affected from the beginning until 1.2.3 unless told otherwise. */
export function anAffectedEntry(
  overrides: {
    readonly ecosystem?: string;
    readonly name?: string;
    readonly events?: readonly Readonly<Record<string, string>>[];
    readonly versions?: readonly string[];
  } = {},
): Record<string, unknown> {
  const {
    ecosystem = 'npm',
    name = 'left-pad',
    events = [{ introduced: '0' }, { fixed: '1.2.3' }],
    versions,
  } = overrides;
  const ranges = events.length === 0 ? [] : [{ type: 'ECOSYSTEM', events }];
  return { package: { ecosystem, name }, ranges, ...(versions !== undefined && { versions }) };
}

/** A folder with `<Ecosystem>/all.zip` for each ecosystem given; entries are named by their ids. */
export function anOsvDirectory(ecosystems: Readonly<Record<string, readonly Record<string, unknown>[]>>): string {
  const dir = mkdtempSync(join(tmpdir(), 'gatehouse-osv-test-'));
  for (const [ecosystem, records] of Object.entries(ecosystems)) putZip(dir, ecosystem, records);
  return dir;
}

/** Writes, or replaces, one ecosystem's zip. */
export function putZip(dir: string, ecosystem: string, records: readonly Record<string, unknown>[] | Buffer): string {
  mkdirSync(join(dir, ecosystem), { recursive: true });
  const path = join(dir, ecosystem, 'all.zip');
  writeFileSync(path, Buffer.isBuffer(records) ? records : zipOf(recordFiles(records)));
  return path;
}

function recordFiles(records: readonly Record<string, unknown>[]): Record<string, string> {
  return Object.fromEntries(records.map((record) => [`${String(record.id)}.json`, JSON.stringify(record)]));
}
