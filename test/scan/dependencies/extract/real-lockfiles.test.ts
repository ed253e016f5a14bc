import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { LocatedError } from '../../../../src/model/errors.js';
import { conanLock } from '../../../../src/scan/dependencies/extract/conan-lock/index.js';
import type { Extractor } from '../../../../src/scan/dependencies/extract/extractor.js';
import { gradleVerification } from '../../../../src/scan/dependencies/extract/gradle-verification/index.js';
import { extractorFor } from '../../../../src/scan/dependencies/extract/index.js';
import { pubspecLock } from '../../../../src/scan/dependencies/extract/pubspec-lock/index.js';
import { renvLock } from '../../../../src/scan/dependencies/extract/renv-lock/index.js';
import { decode } from '../../../../src/scan/dependencies/file/decode.js';
import type { ResolvedPackage } from '../../../../src/scan/dependencies/package/package.js';
import { NO_SHARED_DATA, sharedData } from '../../../conformance/shared-data.js';
import { zipFiles } from '../../../conformance/zip-files.js';
import { escapeOf, extractFrom } from './lockfile-support.js';

/** Parser fixtures do not bear their format's name; their folder tells it. */
const FIXTURES: ReadonlyMap<string, Extractor> = new Map<string, Extractor>([
  ['conanlock', conanLock],
  ['gradleverificationmetadataxml', gradleVerification],
  ['pubspec', pubspecLock],
  ['renvlock', renvLock],
]);

/** Real files without a package of their own: a parent with nothing but management, a freeze file with a date alone. */
const WITHOUT_PACKAGES = /zeppelin-server\/parent\/pom\.xml$|postgrest\/cabal\.project\.freeze$/;

/** How many entries a reader would count in the text, by another way than the extractor's. */
const COUNTS: Readonly<Record<string, (text: string) => number>> = {
  'cargo-lock': (text) => text.split('\n[[package]]').length - 1,
  'gradle-lock': (text) => text.match(/^[^#=\n]+:[^=\n]+=/gm)?.length ?? 0,
  'mix-lock': (text) => text.match(/^ {2}"/gm)?.length ?? 0,
  'composer-lock': (text) => text.match(/^(?: {6}| {12})"version": /gm)?.length ?? 0,
  'swift-resolved': (text) => text.match(/"(?:identity|repositoryURL)"/g)?.length ?? 0,
};

/** Formats whose entries spell the name as OSV does, on the line that is given for them or the next. */
const NAMED_ON_LINE: ReadonlySet<string> = new Set([
  'bun-lock',
  'cabal-freeze',
  'cargo-lock',
  'composer-lock',
  'deno-lock',
  'gemfile-lock',
  'gradle-lock',
  'npm-package-lock',
  'nuget-lock',
  'pdm-lock',
  'pipfile-lock',
  'pnpm-lock',
  'podfile-lock',
  'poetry-lock',
  'pubspec-lock',
  'pylock-toml',
  'renv-lock',
  'requirements-txt',
  'uv-lock',
  'yarn-lock',
]);

/**
 * osv-scanner counts a gem once for each platform, and Go's standard library in the version of the `go` line, which is
 * only the least one; it counts the project itself in Cargo.lock, but not in uv.lock.
 */
const PLATFORM_TWINS: ReadonlyMap<string, number> = new Map([['testdata/locks-scalibr/gems.locked', 1]]);

interface Row {
  readonly path: string;
  readonly extractor: Extractor;
}

const DATA = sharedData();

if (DATA === null) {
  test.skip(`${NO_SHARED_DATA}: real lockfiles`, () => undefined);
} else {
  const folder = join(DATA, 'lockfiles');
  const read = (path: string) => (existsSync(join(folder, path)) ? readFileSync(join(folder, path), 'utf8') : null);
  const lines = readFileSync(join(folder, 'MANIFEST.tsv'), 'utf8').trim().split('\n').slice(1);
  const files = lines.map((line) => {
    const [project = '', , , inside = '', ecosystem = ''] = line.split('\t');
    return {
      path: `${project}/${inside}`,
      format: inside.split('/').at(-3) ?? '',
      isFixture: /fixture/.test(ecosystem),
    };
  });
  const rowsOf = (isFixture: boolean): (readonly [string, Row])[] =>
    files.flatMap(({ path, format, isFixture: fixture }) => {
      const extractor = fixture ? FIXTURES.get(format) : extractorFor(path);
      return fixture !== isFixture || extractor === undefined ? [] : [[path, { path, extractor }] as const];
    });

  describe('real lockfiles', () => {
    test('there are enough of them to mean something', () => expect(rowsOf(false).length).toBeGreaterThanOrEqual(40));

    test.each(rowsOf(false))(
      '%s: every package is read, without problems, with the line it stands on',
      async (path, row) => {
        const bytes = readFileSync(join(folder, path));
        const file = decode(bytes, path);
        const found = await row.extractor.extract(file, async (sibling) => read(sibling));
        expect(found.problems).toEqual([]);
        if (WITHOUT_PACKAGES.test(path)) return;
        expect(found.packages.length).toBeGreaterThan(0);
        const count = COUNTS[row.extractor.id];
        if (count !== undefined) expect(found.packages).toHaveLength(count(file.text));
        const texts = file.text.split('\n').map(plain);
        for (const one of found.packages) {
          expect([one.name, one.ecosystem].every((text) => text.trim() === text && text !== '')).toBe(true);
          if (one.origin === 'registry') expect(one.version).toMatch(/^[vV]?\d\S*$/);
          for (const index of one.dependsOn ?? []) expect(found.packages[index]).toBeDefined();
          if (NAMED_ON_LINE.has(row.extractor.id)) assertOnLine(one, texts);
        }
      },
    );
  });

  describe('fixtures of other parsers', () => {
    test.each(rowsOf(true))('%s is read, or refused where it is none', async (path, { extractor }) => {
      const name = path.slice(path.lastIndexOf('/') + 1);
      const tree = { [path]: read(path) ?? '' };
      const error = await escapeOf(extractor, path, tree);
      if (/^(?:not-|null)|^empty\.lock$/.test(name) && extractor.id !== 'renv-lock') {
        expect(error).toBeInstanceOf(LocatedError);
        return;
      }
      if (name.startsWith('not-')) expect(error).toBeInstanceOf(LocatedError);
      else expect(error).toBeNull();
      if (/^(?:empty|no-|not-)/.test(name) || error !== null) return;
      const { packages } = await extractFrom(extractor, path, tree);
      if (!name.startsWith('missing-')) expect(packages.length).toBeGreaterThan(0);
    });
  });

  describe('what osv-scanner counts in its own fixtures', () => {
    const tables: unknown = JSON.parse(readFileSync(join(DATA, 'osv-oracle/osv_scanner_snapshot_tables.json'), 'utf8'));
    const counts = new Map<string, number>();
    for (const table of Array.isArray(tables) ? tables : []) {
      for (const [path, count] of table.scanned) {
        const inside = String(path).replace('<rootdir>/', '');
        if (!inside.startsWith('<') && extractorFor(inside) !== undefined) counts.set(inside, Number(count));
      }
    }

    test.each([...counts])('%s holds %d packages', async (path, count) => {
      const fixtures = await zipFiles(join(DATA, 'osv-oracle/osv-scanner-fixtures.zip'));
      const bytes = fixtures.get(path);
      const extractor = extractorFor(path);
      if (bytes === undefined || extractor === undefined) throw new Error(`${path} is not among the fixtures`);
      const sibling = async (beside: string) => fixtures.get(beside)?.toString('utf8') ?? null;
      const found = await extractor.extract(decode(bytes, path), sibling);
      const counted = found.packages.filter((one) => one.origin !== 'workspace' || extractor.id === 'cargo-lock');
      const own = new Set(counted.map((one) => `${one.name}@${one.version}`)).size;
      const assumed = extractor.id === 'go-mod' && /^go \d/m.test(bytes.toString('utf8')) ? 1 : 0;
      expect(own + assumed + (PLATFORM_TWINS.get(path) ?? 0)).toBe(count);
    });
  });
}

function assertOnLine(one: ResolvedPackage, texts: readonly string[]): void {
  if (one.requestedAs?.some((range) => range.startsWith('npm:')) === true) return;
  const line = one.line ?? 0;
  if (`${texts[line - 1]} ${texts[line]}`.includes(plain(one.name))) return;
  throw new Error(`${one.name} is not on line ${line}`);
}

/** One spelling for names that registries hold to be the same. */
function plain(text: string): string {
  return text.toLowerCase().replace(/[-_.]+/g, '-');
}
