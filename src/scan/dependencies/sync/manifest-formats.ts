import type { SourceFile } from '../extract/read/source-file.js';
import type { PackageManager } from '../package/package.js';
import { cargoAsks } from './cargo-asks.js';
import type { ManifestAsks } from './manifest-ask.js';
import { nodeAsks } from './node-asks.js';
import { composerAsks, gemfileAsks, mixAsks, pubspecAsks } from './other-asks.js';
import { pipfileAsks, pyprojectAsks } from './python-asks.js';

/** A manifest whose lockfile is to hold all that it asks for. */
export interface ManifestFormat {
  readonly ecosystem: string;
  /** Who writes its lockfile. */
  readonly managers: ReadonlySet<PackageManager>;
  /** @throws LocatedError when it cannot be read */
  asks(file: SourceFile): ManifestAsks | Promise<ManifestAsks>;
  /** Absent: medium. */
  readonly severity?: 'low';
  /** The command that brings the lockfile up to date, by manager. */
  readonly update: Readonly<Partial<Record<PackageManager, string>>>;
}

const NODE: ManifestFormat = {
  ecosystem: 'npm',
  managers: new Set<PackageManager>(['npm', 'pnpm', 'yarn', 'yarn-berry', 'bun']),
  asks: nodeAsks,
  update: {
    npm: 'npm install --package-lock-only',
    pnpm: 'pnpm install --lockfile-only',
    yarn: 'yarn install',
    'yarn-berry': 'yarn install --mode update-lockfile',
    bun: 'bun install --lockfile-only',
  },
};
const GEMFILE: ManifestFormat = {
  ecosystem: 'RubyGems',
  managers: new Set<PackageManager>(['bundler']),
  asks: gemfileAsks,
  update: { bundler: 'bundle lock' },
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
      update: { poetry: 'poetry lock', pdm: 'pdm lock', uv: 'uv lock' },
    },
  ],
  [
    'Pipfile',
    {
      ecosystem: 'PyPI',
      managers: new Set<PackageManager>(['pipenv']),
      asks: pipfileAsks,
      update: { pipenv: 'pipenv lock' },
    },
  ],
  [
    'Cargo.toml',
    {
      ecosystem: 'crates.io',
      managers: new Set<PackageManager>(['cargo']),
      asks: cargoAsks,
      update: { cargo: 'cargo update --workspace' },
    },
  ],
  [
    'composer.json',
    {
      ecosystem: 'Packagist',
      managers: new Set<PackageManager>(['composer']),
      asks: composerAsks,
      update: { composer: 'composer update --lock' },
    },
  ],
  ['Gemfile', GEMFILE],
  ['gems.rb', GEMFILE],
  [
    'mix.exs',
    { ecosystem: 'Hex', managers: new Set<PackageManager>(['mix']), asks: mixAsks, update: { mix: 'mix deps.get' } },
  ],
  [
    'pubspec.yaml',
    {
      ecosystem: 'Pub',
      managers: new Set<PackageManager>(['pub']),
      asks: pubspecAsks,
      update: { pub: 'dart pub get' },
    },
  ],
]);
