import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import yauzl from 'yauzl';
import { decode, extractorFor } from '../../../../src/scan/dependencies/extract/read-lockfile.js';
import type { Extraction } from '../../../../src/scan/dependencies/package.js';
import { NO_SHARED_DATA, sharedData } from '../../../conformance/shared-data.js';

const IDS = [
  'bun-lock',
  'deno-lock',
  'npm-package-lock',
  'pdm-lock',
  'pipfile-lock',
  'pnpm-lock',
  'poetry-lock',
  'pylock-toml',
  'requirements-txt',
  'uv-lock',
  'yarn-lock',
];

const DATA = sharedData();

function ours(path: string): boolean {
  return IDS.includes(extractorFor(path)?.id ?? '');
}

async function extract(path: string, bytes: Uint8Array, read: (path: string) => string | null): Promise<Extraction> {
  const extractor = extractorFor(path);
  if (extractor === undefined) throw new Error(`no extractor for ${path}`);
  return extractor.extract(decode(bytes, path), async (sibling) => read(sibling));
}

if (DATA === null) {
  test.skip(`${NO_SHARED_DATA}: real lockfiles`, () => {});
} else {
  const rows = readFileSync(join(DATA, 'lockfiles/MANIFEST.tsv'), 'utf8').trim().split('\n').slice(1);
  const files = rows
    .map((row) => row.split('\t'))
    .map(([project = '', , , path = '']) => ({ project, path, file: join(DATA, 'lockfiles', project, path) }))
    .filter(({ path, file }) => ours(path) && existsSync(file));

  describe('real lockfiles', () => {
    test('there are enough of them to mean something', () => expect(files.length).toBeGreaterThanOrEqual(19));

    test.each(files)(
      '$project/$path: every package is read, without problems, with the line it stands on',
      async ({ project, path, file }) => {
        const read = (sibling: string): string | null => {
          const beside = join(DATA, 'lockfiles', project, sibling);
          return existsSync(beside) ? readFileSync(beside, 'utf8') : null;
        };
        const bytes = readFileSync(file);
        const found = await extract(path, bytes, read);
        expect(found.problems).toEqual([]);
        expect(found.packages.length).toBeGreaterThan(0);
        const lines = bytes.toString('utf8').split('\n').map(plain);
        for (const one of found.packages) {
          expect(one.origin === 'registry' ? one.version : '1').toMatch(/^\d/);
          const alias = one.requestedAs?.some((range) => range.startsWith('npm:')) === true;
          const line = one.line ?? 0;
          const place = `${lines[line - 1]} ${lines[line]}`;
          if (!alias && !place.includes(plain(one.name))) throw new Error(`${one.name} is not on line ${line}`);
          for (const index of one.dependsOn ?? []) expect(found.packages[index]).toBeDefined();
        }
      },
    );
  });

  describe('what osv-scanner counts in its own fixtures', () => {
    const tables: unknown = JSON.parse(readFileSync(join(DATA, 'osv-oracle/osv_scanner_snapshot_tables.json'), 'utf8'));
    const counts = new Map<string, number>();
    for (const table of Array.isArray(tables) ? tables : []) {
      for (const [path, count] of table.scanned) {
        const inside = String(path).replace('<rootdir>/', '');
        if (ours(inside)) counts.set(inside, Number(count));
      }
    }

    test.each([...counts])('%s holds %d packages', async (path, count) => {
      const fixtures = await unzipped(join(DATA, 'osv-oracle/osv-scanner-fixtures.zip'));
      const bytes = fixtures.get(path);
      if (bytes === undefined) throw new Error(`${path} is not among the fixtures`);
      const found = await extract(path, bytes, (sibling) => fixtures.get(sibling)?.toString('utf8') ?? null);
      // The project itself is in uv.lock, and osv-scanner leaves it out.
      const foreign = found.packages.filter((one) => one.origin !== 'workspace');
      expect(new Set(foreign.map((one) => `${one.name}@${one.version}`)).size).toBe(count);
    });
  });
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[-_.]+/g, '-');
}

let cache: Promise<ReadonlyMap<string, Buffer>> | undefined;

function unzipped(file: string): Promise<ReadonlyMap<string, Buffer>> {
  cache ??= readZip(file);
  return cache;
}

function readZip(file: string): Promise<ReadonlyMap<string, Buffer>> {
  return new Promise((resolve, reject) => {
    yauzl.open(file, { lazyEntries: true }, (failure, zip) => {
      if (failure) return reject(failure);
      const files = new Map<string, Buffer>();
      zip.on('error', reject);
      zip.on('end', () => resolve(files));
      zip.on('entry', (entry: { fileName: string } & yauzl.Entry) => {
        if (entry.fileName.endsWith('/')) return zip.readEntry();
        zip.openReadStream(entry, (broken, stream) => {
          if (broken) return reject(broken);
          const chunks: Buffer[] = [];
          stream.on('data', (chunk: Buffer) => chunks.push(chunk));
          stream.on('end', () => {
            files.set(entry.fileName, Buffer.concat(chunks));
            zip.readEntry();
          });
        });
      });
      zip.readEntry();
    });
  });
}
