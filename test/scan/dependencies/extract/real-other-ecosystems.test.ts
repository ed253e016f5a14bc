import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { LocatedError } from '../../../../src/model/errors.js';
import { cabalFreeze } from '../../../../src/scan/dependencies/extract/cabal-freeze/index.js';
import { cargoLock } from '../../../../src/scan/dependencies/extract/cargo-lock/index.js';
import { composerLock } from '../../../../src/scan/dependencies/extract/composer-lock/index.js';
import { conanLock } from '../../../../src/scan/dependencies/extract/conan-lock/index.js';
import type { Extractor } from '../../../../src/scan/dependencies/extract/extractor.js';
import { gemfileLock } from '../../../../src/scan/dependencies/extract/gemfile-lock/index.js';
import { goMod } from '../../../../src/scan/dependencies/extract/go-mod/index.js';
import { gradleLock } from '../../../../src/scan/dependencies/extract/gradle-lock/index.js';
import { gradleVerification } from '../../../../src/scan/dependencies/extract/gradle-verification/index.js';
import { mavenPom } from '../../../../src/scan/dependencies/extract/maven-pom/index.js';
import { mixLock } from '../../../../src/scan/dependencies/extract/mix-lock/index.js';
import { nugetLock } from '../../../../src/scan/dependencies/extract/nuget-lock/index.js';
import { podfileLock } from '../../../../src/scan/dependencies/extract/podfile-lock/index.js';
import { pubspecLock } from '../../../../src/scan/dependencies/extract/pubspec-lock/index.js';
import { renvLock } from '../../../../src/scan/dependencies/extract/renv-lock/index.js';
import { stackLock } from '../../../../src/scan/dependencies/extract/stack-lock/index.js';
import { swiftResolved } from '../../../../src/scan/dependencies/extract/swift-resolved/index.js';
import { escapeOf, extractFrom } from './lockfile-support.js';

const EXTRACTORS: readonly Extractor[] = [
  cabalFreeze,
  cargoLock,
  composerLock,
  conanLock,
  gemfileLock,
  goMod,
  gradleLock,
  gradleVerification,
  mavenPom,
  mixLock,
  nugetLock,
  podfileLock,
  pubspecLock,
  renvLock,
  stackLock,
  swiftResolved,
];

/** Parser fixtures do not bear their format's name; their folder tells it. */
const FIXTURES: Readonly<Record<string, Extractor>> = {
  conanlock: conanLock,
  gradleverificationmetadataxml: gradleVerification,
  pubspec: pubspecLock,
  renvlock: renvLock,
};

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

const root = [process.env.SHARED_DATA, '../shared/data', '../../shared/data']
  .filter((path) => path !== undefined)
  .map((path) => join(path, 'lockfiles'))
  .find((path) => existsSync(join(path, 'MANIFEST.tsv')));

interface Row {
  readonly path: string;
  readonly extractor: Extractor;
  readonly isFixture: boolean;
}

function rowsOf(folder: string): Row[] {
  const lines = readFileSync(join(folder, 'MANIFEST.tsv'), 'utf8').trim().split('\n').slice(1);
  return lines.flatMap((line) => {
    const [project = '', , , inProject = '', ecosystem = ''] = line.split('\t');
    const path = `${project}/${inProject}`;
    const isFixture = ecosystem.includes('fixture');
    const extractor = isFixture
      ? FIXTURES[inProject.split('/').at(-3) ?? '']
      : EXTRACTORS.find((candidate) => candidate.matches(path));
    return extractor === undefined ? [] : [{ path, extractor, isFixture }];
  });
}

if (root === undefined) {
  test.skip('SKIPPED: shared data not present: real lockfiles of other ecosystems', () => undefined);
} else {
  const read = (path: string) => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : null);
  const rows = rowsOf(root);
  const extract = ({ path, extractor }: Row) =>
    extractor.extract({ path, text: read(path) ?? '' }, (sibling) => Promise.resolve(read(sibling)));

  describe('real lockfiles', () => {
    test.each(rows.filter(({ isFixture }) => !isFixture).map((row) => [row.path, row] as const))(
      '%s is read whole',
      async (path, row) => {
        const extraction = await extract(row);
        expect(extraction.problems).toEqual([]);
        if (WITHOUT_PACKAGES.test(path)) return;
        expect(extraction.packages.length).toBeGreaterThan(0);
        const count = COUNTS[row.extractor.id];
        if (count !== undefined) expect(extraction.packages).toHaveLength(count(read(path) ?? ''));
        for (const { name, version, ecosystem } of extraction.packages) {
          expect([name, version, ecosystem].every((text) => text.trim() === text && text !== '')).toBe(true);
        }
      },
    );

    test.each(rows.filter(({ isFixture }) => isFixture).map((row) => [row.path, row] as const))(
      '%s is read, or refused where it is none',
      async (path, row) => {
        const name = path.slice(path.lastIndexOf('/') + 1);
        const error = await escapeOf(row.extractor, path, { [path]: read(path) ?? '' });
        if (/^(?:not-|null)|^empty\.lock$/.test(name) && row.extractor.id !== 'renv-lock') {
          expect(error).toBeInstanceOf(LocatedError);
          return;
        }
        if (name.startsWith('not-')) expect(error).toBeInstanceOf(LocatedError);
        else expect(error).toBeNull();
        if (/^(?:empty|no-|not-)/.test(name) || error !== null) return;
        const { packages } = await extractFrom(row.extractor, path, { [path]: read(path) ?? '' });
        if (!name.startsWith('missing-')) expect(packages.length).toBeGreaterThan(0);
      },
    );
  });
}
