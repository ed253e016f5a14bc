import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { LocatedError } from '../../src/model/errors.js';
import { type OfflineDatabase, openDatabase } from '../../src/scan/dependencies/advisory/database/offline-database.js';
import { extractorFor } from '../../src/scan/dependencies/extract/index.js';
import { decode } from '../../src/scan/dependencies/file/decode.js';
import { hasOsvScanner, NO_OSV_SCANNER, osvScannerVersion } from '../helpers/real-osv-scanner.js';
import { compareSides, isAudited, keyOf, type Ours, type Side } from './osv-scanner-diff.js';
import { comparisonPage, type Row } from './osv-scanner-page.js';
import { askOsvScanner, peerDatabase } from './osv-scanner-peer.js';
import { NO_SHARED_DATA, sharedData } from './shared-data.js';

/** Fixtures of parsers do not bear the name of their format; their folder tells it. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['conanlock', 'conan.lock'],
  ['gradleverificationmetadataxml', 'gradle/verification-metadata.xml'],
  ['pubspec', 'pubspec.lock'],
  ['renvlock', 'renv.lock'],
]);

const silent = { debug() {}, info() {}, warn() {}, error() {} };
const data = sharedData();

if (data === null) test.skip(`${NO_SHARED_DATA}: comparison with osv-scanner`, () => {});
else if (!hasOsvScanner()) test.skip(`${NO_OSV_SCANNER}: comparison over the real lockfiles`, () => {});
else {
  let folder = '';

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'gatehouse-comparison-'));
    cpSync(join(data, 'osv'), join(folder, 'osv'), { recursive: true, filter: (path) => !/\.(?:tsv|idx)$/.test(path) });
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('both say the same of every real lockfile, apart from differences that are explained', async () => {
    const base = peerDatabase(join(folder, 'peer'), join(folder, 'osv'));
    const tree = join(folder, 'tree');
    const database = await openDatabase(join(folder, 'osv'), { log: silent });
    const rows: Row[] = [];
    for (const { path, place } of placeLockfiles(join(data, 'lockfiles'), tree)) {
      const theirs = await askOsvScanner(join(tree, place), base);
      const ours = await askOurselves(tree, place, database);
      rows.push({
        path,
        comparison: ours === null || theirs === null ? oneSided(ours, theirs) : compareSides(ours, theirs),
      });
    }
    await database.close();
    const page = comparisonPage(rows, { peer: osvScannerVersion(), date: new Date().toISOString().slice(0, 10) });
    process.stderr.write(page);
    if (process.env.GATEHOUSE_WRITE_DOCS === '1') writeFileSync('docs/comparison-osv-scanner.md', page);

    const compared = rows.flatMap(({ comparison }) => (typeof comparison === 'string' ? [] : [comparison]));
    const differences = compared.flatMap((comparison) => comparison.differences);
    expect(differences.filter(({ reason }) => reason === null)).toEqual([]);
    expect(
      rows.filter(({ comparison }) => typeof comparison === 'string' && /^refused by us, read/.test(comparison)),
    ).toEqual([]);
    // The comparison itself must not have become empty.
    expect(compared.length).toBeGreaterThan(70);
    expect(compared.reduce((sum, { groups }) => sum + groups[1], 0)).toBeGreaterThan(600);
  }, 900_000);
}

/** Null when no extractor reads the file, or the one that does refuses it. */
async function askOurselves(tree: string, place: string, database: OfflineDatabase): Promise<Ours | null> {
  const extractor = extractorFor(place);
  if (extractor === undefined) return null;
  const read = async (path: string) => (existsSync(join(tree, path)) ? readFileSync(join(tree, path), 'utf8') : null);
  const file = decode(readFileSync(join(tree, place)), place);
  const extraction = await extractor.extract(file, read).catch((error: unknown) => {
    if (error instanceof LocatedError) return null;
    throw error;
  });
  if (extraction === null) return null;
  const { packages } = extraction;
  const audited = packages.filter(isAudited);
  const { matches } = await database.affecting(audited);
  const advisories = new Map(audited.map((pkg, index) => [keyOf(pkg), matches[index] ?? []]));
  return { format: extractor.id, packages, advisories };
}

function oneSided(ours: Ours | null, theirs: Side | null): string {
  const count = ours?.packages.length ?? 0;
  const own = ours === null ? 'refused by us' : `read by us (${count} packages)`;
  return `${own}, ${theirs === null ? 'refused by osv-scanner' : `read by osv-scanner (${theirs.size} packages)`}`;
}

/** Lockfiles under names that both tools know, companions beside them. */
function placeLockfiles(source: string, tree: string): { path: string; place: string }[] {
  const lines = readFileSync(join(source, 'MANIFEST.tsv'), 'utf8').trim().split('\n').slice(1);
  return lines.flatMap((line, index) => {
    const [project = '', , , inside = '', ecosystem = ''] = line.split('\t');
    const name = ecosystem.includes('fixture') ? NAMES.get(inside.split('/').at(-3) ?? '') : undefined;
    // Julia's manifests are no format of the product.
    if (ecosystem.startsWith('Julia')) return [];
    const place = name === undefined ? `${project}/${inside}` : `fixture-${index}/${name}`;
    mkdirSync(dirname(join(tree, place)), { recursive: true });
    cpSync(join(source, project, inside), join(tree, place));
    return ecosystem.includes('companion') ? [] : [{ path: `${project}/${inside}`, place }];
  });
}
