import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Advisory } from '../../src/scan/dependencies/advisory/advisory.js';
import { type OfflineDatabase, openDatabase } from '../../src/scan/dependencies/advisory/database/offline-database.js';
import { baseEcosystem } from '../../src/scan/dependencies/ecosystem/index.js';
import { type HeldName, type HeldNames, heldNames } from './held-names.js';
import { NO_SHARED_DATA, sharedData } from './shared-data.js';

/** Ecosystems whose data is near complete for its source: every recorded id that it holds must be found. */
const COMPLETE = ['Go', 'PyPI', 'RubyGems', 'Packagist', 'Hex', 'Hackage'];
/** The recordings were made up to this day; what was modified or published later cannot be in them. */
const RECORDED = '2026-08-07';

interface Recording {
  readonly ecosystem: string;
  readonly name: string;
  readonly version: string;
  readonly ids: readonly string[];
}

interface Row {
  queries: number;
  recorded: number;
  held: number;
  found: number;
  /** Held as an alias only, by a record that lists all its versions, today's not among them. */
  aliasOnly: number;
  readonly missing: string[];
  extra: number;
  explained: number;
  readonly unexplained: string[];
}

const data = sharedData();
const silent = { debug() {}, info() {}, warn() {}, error() {} };

if (data === null) {
  test.skip(`${NO_SHARED_DATA}: the recorded OSV.dev queries`, () => {});
} else {
  let dir = '';
  let database: OfflineDatabase;

  beforeAll(async () => {
    dir = mkdtempSync(join(tmpdir(), 'gatehouse-queries-'));
    cpSync(join(data, 'osv'), dir, { recursive: true, filter: (path) => !path.endsWith('.tsv') });
    database = await openDatabase(dir, { log: silent, cacheDir: join(dir, '.cache') });
  });

  afterAll(async () => {
    await database.close();
    rmSync(dir, { recursive: true, force: true });
  });

  test('every vulnerability that OSV.dev named for a package, and the database holds, is found offline', async () => {
    const names = heldNames(join(data, 'osv'));
    const rows = new Map<string, Row>();
    const all = recordings(data);
    const everRecorded = new Set(all.flatMap((recording) => recording.ids));
    for (const recording of all) await replay(recording, database, names, everRecorded, rows);
    process.stderr.write(table(rows));
    expect([...rows].flatMap(([ecosystem, row]) => row.missing.map((id) => `${ecosystem}: ${id}`))).toEqual([]);
    const judged = [...rows].filter(([ecosystem]) => COMPLETE.includes(ecosystem));
    expect(judged.flatMap(([ecosystem, row]) => row.unexplained.map((id) => `${ecosystem}: ${id}`))).toEqual([]);
    expect(rows.get('Go')?.found).toBeGreaterThanOrEqual(366);
    expect(rows.get('PyPI')?.found).toBeGreaterThanOrEqual(119);
  });
}

async function replay(
  recording: Recording,
  database: OfflineDatabase,
  names: HeldNames,
  everRecorded: ReadonlySet<string>,
  rows: Map<string, Row>,
): Promise<void> {
  const ecosystem = baseEcosystem(recording.ecosystem);
  if (!names.has(ecosystem)) return;
  const row = rows.get(ecosystem) ?? emptyRow();
  rows.set(ecosystem, row);
  const answer = await database.affecting([recording]);
  const matches = answer.matches[0] ?? [];
  const found = new Set(matches.flatMap(allNames));
  const label = `${recording.name}@${recording.version}`;
  row.queries++;
  for (const id of recording.ids) {
    row.recorded++;
    const holder = names.get(ecosystem)?.get(id);
    if (holder === undefined) continue;
    row.held++;
    if (found.has(id)) row.found++;
    else if (holder.id !== id && listsOtherVersions(holder, recording)) row.aliasOnly++;
    else row.missing.push(`${label} ${id}`);
  }
  const recorded = new Set(recording.ids);
  for (const advisory of matches.filter((match) => !allNames(match).some((name) => recorded.has(name)))) {
    row.extra++;
    if (isLater(advisory, names.get(ecosystem)?.get(advisory.id)?.published ?? '', everRecorded)) row.explained++;
    else row.unexplained.push(`${label} ${advisory.id} ${advisory.modified}`);
  }
}

/** Names under which one vulnerability may have been recorded. */
function allNames(advisory: Advisory): string[] {
  return [advisory.id, ...advisory.aliases, ...advisory.upstream];
}

/**
 * Whether an advisory came after the recordings. Go's database has no dates in the state that we hold (year 1): there it
 * must be one that no recording names for any version of any package.
 */
function isLater(advisory: Advisory, published: string, everRecorded: ReadonlySet<string>): boolean {
  if (advisory.modified.startsWith('0001')) return !allNames(advisory).some((name) => everRecorded.has(name));
  return advisory.modified.slice(0, 10) >= RECORDED || published.slice(0, 10) >= RECORDED;
}

/** OSV.dev answered from a record that we do not hold; the one we hold for the same alias says which versions it means. */
function listsOtherVersions(holder: HeldName, recording: Recording): boolean {
  return holder.versions.length > 0 && !holder.versions.includes(recording.version);
}

function recordings(folder: string): Recording[] {
  const lines = readFileSync(join(folder, 'osv-oracle', 'osvdev_querybatch_pairs.jsonl'), 'utf8').split('\n');
  return lines.filter(Boolean).flatMap((line) => {
    const { query, ids } = JSON.parse(line);
    if (query.package === undefined || query.version === undefined) return [];
    return [{ ecosystem: query.package.ecosystem, name: query.package.name, version: query.version, ids }];
  });
}

function emptyRow(): Row {
  return {
    queries: 0,
    recorded: 0,
    held: 0,
    found: 0,
    aliasOnly: 0,
    missing: [],
    extra: 0,
    explained: 0,
    unexplained: [],
  };
}

function table(rows: ReadonlyMap<string, Row>): string {
  const cells = (values: readonly (string | number)[]) => values.map((value) => String(value).padStart(12)).join('');
  const header = cells(['ecosystem', 'queries', 'recorded', 'held', 'found', 'alias only', 'extra', 'by date']);
  const lines = [...rows].map(([ecosystem, row]) =>
    cells([ecosystem, row.queries, row.recorded, row.held, row.found, row.aliasOnly, row.extra, row.explained]),
  );
  const rest = [...rows].flatMap(([ecosystem, row]) => row.unexplained.map((id) => `  extra, ${ecosystem}: ${id}`));
  return `${[header, ...lines, ...rest].join('\n')}\n`;
}
