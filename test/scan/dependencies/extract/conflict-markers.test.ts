import { describe, expect, test } from '@jest/globals';
import { EXTRACTORS } from '../../../../src/scan/dependencies/extract/index.js';
import { escapeOf } from './lockfile-support.js';

/** A path of every format, by the extractor's id. */
const PATHS: Readonly<Record<string, string>> = {
  'bun-lock': 'bun.lock',
  'cabal-freeze': 'cabal.project.freeze',
  'cargo-lock': 'Cargo.lock',
  'composer-lock': 'composer.lock',
  'conan-lock': 'conan.lock',
  'conda-environment': 'environment.yml',
  'conda-lock': 'conda-lock.yml',
  cyclonedx: 'bom.json',
  'deno-lock': 'deno.lock',
  'gemfile-lock': 'Gemfile.lock',
  'github-actions': '.github/workflows/ci.yml',
  'go-mod': 'go.mod',
  'gradle-catalog': 'gradle/libs.versions.toml',
  'gradle-lock': 'gradle.lockfile',
  'gradle-verification': 'gradle/verification-metadata.xml',
  'maven-pom': 'pom.xml',
  'mix-lock': 'mix.lock',
  'npm-package-lock': 'package-lock.json',
  'nuget-config': 'packages.config',
  'nuget-deps': 'App.deps.json',
  'nuget-lock': 'packages.lock.json',
  'nuget-project': 'App.csproj',
  'pdm-lock': 'pdm.lock',
  'pipfile-lock': 'Pipfile.lock',
  'pixi-lock': 'pixi.lock',
  'pnpm-lock': 'pnpm-lock.yaml',
  'podfile-lock': 'Podfile.lock',
  'poetry-lock': 'poetry.lock',
  'pubspec-lock': 'pubspec.lock',
  'pylock-toml': 'pylock.toml',
  'renv-lock': 'renv.lock',
  'requirements-txt': 'requirements.txt',
  spdx: 'sbom.spdx.json',
  'stack-lock': 'stack.yaml.lock',
  'swift-resolved': 'Package.resolved',
  'uv-lock': 'uv.lock',
  'yarn-lock': 'yarn.lock',
};

const MARKED = '\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> topic\n';

describe('a half-merged lockfile', () => {
  test.each(EXTRACTORS.map((extractor) => [extractor.id, extractor] as const))(
    '%s is refused with the line of the marker, not read in part',
    async (id, extractor) => {
      const path = PATHS[id] ?? '';
      expect(extractor.matches(path)).toBe(true);
      expect(await escapeOf(extractor, path, { [path]: MARKED })).toMatchObject({
        name: 'LocatedError',
        message: 'unresolved merge conflict',
        path,
        line: 2,
        remedy: expect.stringContaining('resolve the conflict'),
      });
    },
  );

  test('seven angle brackets inside a line are no marker', async () => {
    const pom = EXTRACTORS.find(({ id }) => id === 'cabal-freeze');
    if (pom === undefined) throw new Error('no extractor');
    const text = '-- <<<<<<< not a marker\n<<<<<<<<\nconstraints: any.a ==1\n';
    expect(await escapeOf(pom, 'cabal.project.freeze', { 'cabal.project.freeze': text })).toBeNull();
  });
});
