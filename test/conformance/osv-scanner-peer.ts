import { execFile } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { field, listField, textField } from '../../src/scan/dependencies/file/value.js';
import type { PackageKey, Side } from './osv-scanner-diff.js';

const run = promisify(execFile);
const MAX_OUTPUT = 256 * 1024 * 1024;

/** A folder in which osv-scanner 2.5 looks for a local database. */
export function peerDatabase(base: string, osv: string): string {
  mkdirSync(base, { recursive: true });
  symlinkSync(osv, join(base, 'osv-scalibr'));
  return base;
}

/**
 * What a real osv-scanner says of one lockfile, offline: every package it reads, and the ids that it names for each.
 * Null when it cannot read the file.
 */
export async function askOsvScanner(lockfile: string, base: string): Promise<Side | null> {
  const flags = ['--offline', '--no-resolve', '--no-call-analysis=all', '--all-packages', '--all-vulns'];
  const args = ['scan', 'source', ...flags, '--local-db-path', base, '--format', 'json', '-L', `:${lockfile}`];
  const env = { ...process.env, OSV_SCALIBR_LOCAL_DB_CACHE_DIRECTORY: base };
  const output = await run('osv-scanner', args, { maxBuffer: MAX_OUTPUT, env, timeout: 120_000 }).then(
    ({ stdout }) => stdout,
    outputOf,
  );
  const document: unknown = output.trim() === '' ? null : JSON.parse(output);
  if (document === null) return null;
  const side = new Map<PackageKey, ReadonlySet<string>>();
  for (const result of listField(document, 'results')) {
    for (const entry of listField(result, 'packages')) {
      const pkg = field(entry, 'package');
      const parts = ['ecosystem', 'name', 'version'].map((key) => textField(pkg, key) ?? '');
      const ids = listField(entry, 'vulnerabilities').map((one) => textField(one, 'id') ?? '');
      const key = JSON.stringify(parts);
      side.set(key, new Set([...(side.get(key) ?? []), ...ids]));
    }
  }
  return side;
}

/** It ends with 1 when it found something, and prints all the same. */
function outputOf(error: unknown): string {
  return textField(error, 'stdout') ?? '';
}
