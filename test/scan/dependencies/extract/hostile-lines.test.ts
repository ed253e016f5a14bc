import { describe, expect, test } from '@jest/globals';
import { LocatedError } from '../../../../src/model/errors.js';
import { cabalFreeze } from '../../../../src/scan/dependencies/extract/cabal-freeze/index.js';
import { cargoLock } from '../../../../src/scan/dependencies/extract/cargo-lock/index.js';
import { composerLock } from '../../../../src/scan/dependencies/extract/composer-lock/index.js';
import { cyclonedx } from '../../../../src/scan/dependencies/extract/cyclonedx/index.js';
import type { Extractor } from '../../../../src/scan/dependencies/extract/extractor.js';
import { gemfileLock } from '../../../../src/scan/dependencies/extract/gemfile-lock/index.js';
import { goMod } from '../../../../src/scan/dependencies/extract/go-mod/index.js';
import { gradleLock } from '../../../../src/scan/dependencies/extract/gradle-lock/index.js';
import { mixLock } from '../../../../src/scan/dependencies/extract/mix-lock/index.js';
import { nugetProject } from '../../../../src/scan/dependencies/extract/nuget-project/index.js';
import { podfileLock } from '../../../../src/scan/dependencies/extract/podfile-lock/index.js';
import { stackLock } from '../../../../src/scan/dependencies/extract/stack-lock/index.js';
import { swiftResolved } from '../../../../src/scan/dependencies/extract/swift-resolved/index.js';
import { assertNearLinear } from '../../../helpers/growth.js';
import { escapeOf, type Files } from './lockfile-support.js';

/** Repeats a piece to the size that is asked for. */
type Many = (piece: string) => string;

const SIZE = 400_000;
/** Deep enough for what overflowed a stack; one run, its growth is not measured. */
const DEEP = 1_000_000;
const bom = (purl: string) => `{"bomFormat":"CycloneDX","components":[{"purl":"${purl}"}]}`;
const item = (attributes: string) => `<Project><ItemGroup><PackageReference ${attributes}/></ItemGroup></Project>`;

/** Texts that made a first version overflow the stack, or that would make a careless pattern quadratic. */
const CASES: readonly (readonly [name: string, extractor: Extractor, files: (many: Many) => Files])[] = [
  ['a quoted word', goMod, (many) => ({ 'go.mod': `require "${many('a')}" v1.0.0` })],
  ['quotes and backslashes', goMod, (many) => ({ 'go.mod': `require ${many('"\\"')}` })],
  ['equal signs', goMod, (many) => ({ 'go.mod': `replace ${many('=')}` })],
  ['open brackets', cargoLock, (many) => ({ 'Cargo.lock': many('[[') })],
  ['spaces in a manifest', cargoLock, (many) => ({ 'Cargo.lock': 'version = 4\n', 'Cargo.toml': `[a${many(' ')}b` })],
  ['a long configuration', gradleLock, (many) => ({ 'gradle.lockfile': `a:b:c=${many('aTest')}` })],
  [
    'many items of one project',
    nugetProject,
    (many) => ({ 'a.csproj': item(`Include="${many('a;')}" Version="1.0"`) }),
  ],
  ['spaces in a version', nugetProject, (many) => ({ 'a.csproj': item(`Include="a" Version="[${many(' ')}("`) })],
  [
    'spaces before do',
    gemfileLock,
    (many) => ({ 'Gemfile.lock': 'GEM\n', Gemfile: `group${many(' ')}x\nfoo do${many(' ')}x` }),
  ],
  ['open parentheses', gemfileLock, (many) => ({ 'Gemfile.lock': `GEM\n  specs:\n    ${many('a (')}` })],
  ['blank lines', mixLock, (many) => ({ 'mix.lock': '%{}', 'mix.exs': many('\n') })],
  ['a string of line ends', mixLock, (many) => ({ 'mix.lock': `%{"${many('\n')}": {:hex}}` })],
  [
    'slashes',
    swiftResolved,
    (many) => ({ 'Package.resolved': `{"pins":[{"location":"${many('/')}a","state":{"version":"1"}}]}` }),
  ],
  [
    'hyphens and dots',
    stackLock,
    (many) => ({ 'stack.yaml.lock': `packages:\n- completed:\n    hackage: ${many('a-1.1')}\n` }),
  ],
  ['hyphens', cabalFreeze, (many) => ({ 'cabal.project.freeze': `constraints: any.${many('a-')} ==1` })],
  ['dots', cabalFreeze, (many) => ({ 'cabal.project.freeze': `constraints: any.a ==1${many('.1')}` })],
  ['closing parentheses', podfileLock, (many) => ({ 'Podfile.lock': `PODS:\n  - ${many('a)')}\n` })],
  ['slashes of a package URL', cyclonedx, (many) => ({ 'bom.json': bom(`pkg:npm/${many('/')}a@1`) })],
  ['dots of a release', cyclonedx, (many) => ({ 'bom.json': bom(`pkg:deb/debian/a@1?distro=1${many('.1')}`) })],
  ['nesting', composerLock, (many) => ({ 'composer.lock': `{"packages":${many('[')}${many(']')}}` })],
  ['no JSON', composerLock, (many) => ({ 'composer.lock': many('x') })],
];

function repeated(size: number): Many {
  return (piece) => piece.repeat(Math.ceil(size / piece.length));
}

describe('hostile files', () => {
  async function read(extractor: Extractor, files: Files): Promise<void> {
    const [path = ''] = Object.keys(files);
    const error = await escapeOf(extractor, path, files);
    if (error !== null) expect(error).toBeInstanceOf(LocatedError);
  }

  test.each(CASES)('%s end in linear time', async (_name, extractor, filesOf) => {
    await assertNearLinear(SIZE, (size) => {
      const files = filesOf(repeated(size));
      return () => read(extractor, files);
    });
  });

  test.each(CASES)('%s of 1 MB end with a located error at worst', async (_name, extractor, filesOf) => {
    await read(extractor, filesOf(repeated(DEEP)));
  });
});
