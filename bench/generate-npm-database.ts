import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { endRecords, zipEntry } from '../test/helpers/zip-writer.js';

/*
 * Writes DIR/npm/all.zip with as many invented records as OSV's npm database has, in the same proportion: nearly all are
 * about malicious packages with one version range from the beginning; the others have events, aliases and a CVSS vector.
 * The same arguments give the same bytes.
 */

const MALWARE_SHARE = 0.98;

export interface GenerateOptions {
  readonly dir: string;
  readonly records: number;
  /** Names that vulnerabilities (never malware) are also drawn from, so that a lockfile has realistic hits. */
  readonly popular: readonly string[];
}

/** Returns the path of the zip. */
export function generateNpmDatabase({ dir, records, popular }: GenerateOptions): string {
  mkdirSync(join(dir, 'npm'), { recursive: true });
  const path = join(dir, 'npm', 'all.zip');
  const fd = openSync(path, 'w');
  const directory: Buffer[] = [];
  let offset = 0;
  let pending: Buffer[] = [];
  const flush = () => {
    writeAll(fd, Buffer.concat(pending));
    pending = [];
  };
  for (let i = 0; i < records; i++) {
    const record = i < records * MALWARE_SHARE ? malware(i) : vulnerability(i, popular);
    const entry = zipEntry(`${record.id}.json`, Buffer.from(JSON.stringify(record)), offset);
    directory.push(entry.central);
    pending.push(entry.local);
    offset += entry.local.length;
    if (pending.length === 1000) flush();
  }
  flush();
  const table = Buffer.concat(directory);
  writeAll(fd, table);
  writeAll(fd, endRecords(records, table.length, offset));
  closeSync(fd);
  return path;
}

/** As the malicious-packages database writes them: 1 to 3 KB, mostly prose that every record has of its own. */
function malware(i: number) {
  const hash = digest(`malware ${i}`);
  const name = i % 5 === 0 ? `@${hash.slice(0, 8)}/${hash.slice(8, 16)}` : `${hash.slice(0, 10)}-${hash.slice(10, 14)}`;
  const events = i % 10 === 0 ? [] : [{ introduced: '0' }];
  return {
    schema_version: '1.7.4',
    id: `MAL-${2022 + (i % 5)}-${i}`,
    modified: date(i, 10),
    published: date(i, 5),
    summary: `Malicious code in ${name} (npm)`,
    details: Array.from({ length: 6 }, (_, line) => `\n${prose(`${i} ${line}`)}`).join(''),
    affected: [
      {
        package: { ecosystem: 'npm', name, purl: `pkg:npm/${name}` },
        ranges: events.length === 0 ? [] : [{ type: 'SEMVER', events }],
        versions: events.length === 0 ? ['1.0.0', `1.0.${i % 90}`, `99.${i % 7}.1`] : [],
        database_specific: { cwes: [{ cweId: 'CWE-506', name: 'Embedded Malicious Code', description: prose('cwe') }] },
      },
    ],
    references: [{ type: 'PACKAGE', url: `https://example.org/package/${name}` }],
    database_specific: {
      'malicious-packages-origins': [
        { id: `TMP-${i}`, import_time: date(i, 12), modified_time: date(i, 11), sha256: hash, source: 'example' },
      ],
    },
  };
}

function vulnerability(i: number, popular: readonly string[]) {
  const hash = digest(`vulnerability ${i}`);
  const name =
    (i % 16 === 0 ? popular[(i / 16) % Math.max(1, popular.length)] : undefined) ?? `package-${hash.slice(0, 8)}`;
  const major = i % 7;
  return {
    schema_version: '1.7.4',
    id: `GHSA-${hash.slice(0, 4)}-${hash.slice(4, 8)}-${hash.slice(8, 12)}`,
    aliases: [`CVE-${2018 + (i % 8)}-${10_000 + i}`],
    modified: date(i, 20),
    published: date(i, 15),
    summary: `${name} mishandles ${hash.slice(12, 24)}`,
    details: Array.from({ length: 4 }, (_, line) => prose(`${i} ${line}`)).join('\n'),
    severity: [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N' }],
    affected: [
      {
        package: { ecosystem: 'npm', name, purl: `pkg:npm/${name}` },
        ranges: [
          { type: 'SEMVER', events: [{ introduced: '0' }, { fixed: `${major}.${i % 20}.${i % 9}` }] },
          { type: 'SEMVER', events: [{ introduced: `${major + 1}.0.0` }, { fixed: `${major + 1}.2.${i % 30}` }] },
        ],
      },
    ],
    references: [{ type: 'ADVISORY', url: `https://example.org/advisories/${hash}` }],
    database_specific: { severity: 'MODERATE', cwe_ids: ['CWE-79'], github_reviewed: true },
  };
}

function prose(seed: string): string {
  const words = digest(seed).match(/.{4,7}/g) ?? [];
  return `The package ${words.join(' ')} runs code that was not expected when it is installed or first loaded.`;
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function date(i: number, hour: number): string {
  return new Date(Date.UTC(2026, 10, 1 + (i % 20), hour, i % 60)).toISOString();
}

function writeAll(fd: number, bytes: Buffer): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(fd, bytes, done);
}
