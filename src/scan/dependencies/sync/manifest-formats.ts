import { cratesIo } from '../ecosystem/crates-io.js';
import { hex } from '../ecosystem/hex.js';
import { managersOf, type PackageManager } from '../ecosystem/index.js';
import { npm } from '../ecosystem/npm.js';
import { packagist } from '../ecosystem/packagist.js';
import { pub } from '../ecosystem/pub.js';
import { pypi } from '../ecosystem/pypi.js';
import { rubygems } from '../ecosystem/rubygems.js';
import type { SourceFile } from '../file/source-file.js';
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
  ecosystem: npm.name,
  managers: managersOf(npm.name),
  asks: nodeAsks,
};
const GEMFILE: ManifestFormat = {
  ecosystem: rubygems.name,
  managers: new Set<PackageManager>(['bundler']),
  asks: gemfileAsks,
};

/** By file name. */
export const MANIFEST_FORMATS: ReadonlyMap<string, ManifestFormat> = new Map<string, ManifestFormat>([
  ['package.json', NODE],
  [
    'pyproject.toml',
    {
      ecosystem: pypi.name,
      managers: new Set<PackageManager>(['poetry', 'pdm', 'uv']),
      asks: pyprojectAsks,
    },
  ],
  [
    'Pipfile',
    {
      ecosystem: pypi.name,
      managers: new Set<PackageManager>(['pipenv']),
      asks: pipfileAsks,
    },
  ],
  [
    'Cargo.toml',
    {
      ecosystem: cratesIo.name,
      managers: new Set<PackageManager>(['cargo']),
      asks: cargoAsks,
    },
  ],
  [
    'composer.json',
    {
      ecosystem: packagist.name,
      managers: new Set<PackageManager>(['composer']),
      asks: composerAsks,
    },
  ],
  ['Gemfile', GEMFILE],
  ['gems.rb', GEMFILE],
  ['mix.exs', { ecosystem: hex.name, managers: new Set<PackageManager>(['mix']), asks: mixAsks }],
  [
    'pubspec.yaml',
    {
      ecosystem: pub.name,
      managers: new Set<PackageManager>(['pub']),
      asks: pubspecAsks,
    },
  ],
]);
