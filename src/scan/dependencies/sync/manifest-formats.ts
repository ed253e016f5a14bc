import { managersOf, type PackageManager } from '../ecosystem/index.js';
import type { SourceFile } from '../extract/read/source-file.js';
import { cargoAsks } from './cargo-asks.js';
import type { ManifestAsks } from './manifest-ask.js';
import { nodeAsks } from './node-asks.js';
import { composerAsks, gemfileAsks, mixAsks, pubspecAsks } from './other-asks.js';
import { pipfileAsks, pyprojectAsks } from './python-asks.js';

/** A manifest whose lockfile is to hold all that it asks for. */
export interface ManifestFormat {
  readonly ecosystem: string;
  /** Who writes its lockfile. */
  readonly managers: ReadonlySet<string>;
  /** @throws LocatedError when it cannot be read */
  asks(file: SourceFile): ManifestAsks | Promise<ManifestAsks>;
  /** Absent: medium. */
  readonly severity?: 'low';
}

const NODE: ManifestFormat = {
  ecosystem: 'npm',
  managers: managersOf('npm'),
  asks: nodeAsks,
};
const GEMFILE: ManifestFormat = {
  ecosystem: 'RubyGems',
  managers: new Set<PackageManager>(['bundler']),
  asks: gemfileAsks,
};

/** By file name. */
export const MANIFEST_FORMATS: ReadonlyMap<string, ManifestFormat> = new Map<string, ManifestFormat>([
  ['package.json', NODE],
  [
    'pyproject.toml',
    {
      ecosystem: 'PyPI',
      managers: new Set<PackageManager>(['poetry', 'pdm', 'uv']),
      asks: pyprojectAsks,
    },
  ],
  [
    'Pipfile',
    {
      ecosystem: 'PyPI',
      managers: new Set<PackageManager>(['pipenv']),
      asks: pipfileAsks,
    },
  ],
  [
    'Cargo.toml',
    {
      ecosystem: 'crates.io',
      managers: new Set<PackageManager>(['cargo']),
      asks: cargoAsks,
    },
  ],
  [
    'composer.json',
    {
      ecosystem: 'Packagist',
      managers: new Set<PackageManager>(['composer']),
      asks: composerAsks,
    },
  ],
  ['Gemfile', GEMFILE],
  ['gems.rb', GEMFILE],
  ['mix.exs', { ecosystem: 'Hex', managers: new Set<PackageManager>(['mix']), asks: mixAsks }],
  [
    'pubspec.yaml',
    {
      ecosystem: 'Pub',
      managers: new Set<PackageManager>(['pub']),
      asks: pubspecAsks,
    },
  ],
]);
