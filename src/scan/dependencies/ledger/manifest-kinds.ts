import { jsonKeys, matches, pyprojectDemands, tomlKeys } from './declared.js';
import type { ManifestKind } from './manifest-kind.js';
import { UNREAD_KINDS } from './unread-kinds.js';

const PYTHON = /^(?:uv\.lock|poetry\.lock|pdm\.lock|Pipfile\.lock|pylock(?:\.[\w-]+)?\.toml)$/;
const PYTHON_LOCKFILES = ['uv.lock', 'poetry.lock', 'pdm.lock', 'Pipfile.lock', 'pylock.toml', 'requirements.txt'];

/** What a Gradle script asks for: packages of a configuration, of a catalogue, and plugins, which bring code as well. */
const GRADLE =
  /^[ \t]*\w*(?:[iI]mplementation|[aA]pi|[cC]ompile|[cC]ompileOnly|[rR]untime|[rR]untimeOnly|[kK]apt|[aA]nnotationProcessor|[pP]latform|classpath)[ \t(]|\blibrary[ \t(]+["']|\bid[ \t(]+["'][\w.-]+["']\)?[ \t]+version\b/gm;

/** The manifests that are no lockfile themselves. What reads versions out of one nevertheless is asked first. */
export const MANIFEST_KINDS: readonly ManifestKind[] = [
  {
    subject: 'npm',
    matches: named('package.json'),
    lockfiles: ['package-lock.json', 'npm-shrinkwrap.json', 'pnpm-lock.yaml', 'yarn.lock', 'bun.lock', 'deno.lock'],
    reach: 'member',
    declared: jsonKeys('dependencies', 'devDependencies', 'optionalDependencies'),
  },
  {
    subject: 'Deno',
    matches: named('deno.json', 'deno.jsonc'),
    lockfiles: ['deno.lock'],
    reach: 'above',
    declared: matches(/"(?:npm|jsr):[^"\n]{1,200}"/g),
  },
  {
    subject: 'Cargo',
    matches: named('Cargo.toml'),
    lockfiles: ['Cargo.lock'],
    reach: 'above',
    declared: tomlKeys('dependencies', 'dev-dependencies', 'build-dependencies'),
  },
  {
    subject: 'Composer',
    matches: named('composer.json'),
    lockfiles: ['composer.lock'],
    reach: 'own',
    declared: jsonKeys('require', 'require-dev'),
  },
  {
    subject: 'Bundler',
    matches: (name) => name === 'Gemfile' || name === 'gems.rb' || name.endsWith('.gemspec'),
    lockfiles: ['Gemfile.lock', 'gems.locked'],
    reach: 'above',
    declared: matches(/^[ \t]*(?:gem[ \t(]|\w+\.add_(?:runtime_|development_)?dependency)/gm),
  },
  {
    subject: 'Pipenv',
    matches: named('Pipfile'),
    lockfiles: ['Pipfile.lock'],
    reach: 'own',
    declared: tomlKeys('packages', 'dev-packages'),
  },
  {
    subject: 'Python',
    matches: named('pyproject.toml'),
    lockfiles: PYTHON_LOCKFILES,
    reach: 'above',
    declared: pyprojectDemands,
  },
  {
    subject: 'Python',
    matches: named('setup.py', 'setup.cfg'),
    lockfiles: PYTHON_LOCKFILES,
    reach: 'own',
    declared: matches(/install_requires|extras_require|setup_requires|tests_require/g),
  },
  {
    subject: 'Python',
    matches: (name) => /requirements[\w.-]*\.in$/.test(name),
    lockfiles: PYTHON_LOCKFILES,
    reach: 'own',
    declared: matches(/^[ \t]*[\w.-]+/gm),
  },
  {
    subject: 'Mix',
    matches: named('mix.exs'),
    lockfiles: ['mix.lock'],
    reach: 'above',
    declared: matches(/^[ \t]*\{:\w+,/gm),
  },
  {
    subject: 'Rebar',
    matches: named('rebar.config'),
    lockfiles: [],
    reach: 'own',
    declared: matches(/^[ \t]*\{\w+,[ \t]*["{]/gm),
  },
  {
    subject: 'Pub',
    matches: named('pubspec.yaml'),
    lockfiles: ['pubspec.lock'],
    reach: 'above',
    declared: matches(/^ {2}(?!sdk:|flutter:)[a-z_]\w*:/gm),
  },
  {
    subject: 'Swift',
    matches: named('Package.swift'),
    lockfiles: ['Package.resolved'],
    reach: 'own',
    declared: matches(/\.package\([^)]{0,300}?(?:url|id):/g),
  },
  {
    subject: 'CocoaPods',
    matches: named('Podfile'),
    lockfiles: ['Podfile.lock'],
    reach: 'own',
    declared: matches(/^[ \t]*pod[ \t]/gm),
  },
  {
    subject: 'Gradle',
    matches: named('build.gradle', 'build.gradle.kts'),
    lockfiles: ['gradle.lockfile', 'buildscript-gradle.lockfile'],
    lockFolder: 'gradle/dependency-locks',
    reach: 'own',
    declared: matches(GRADLE),
  },
  {
    subject: 'Gradle',
    matches: (name) => /\.gradle(?:\.kts)?$/.test(name),
    lockfiles: ['gradle.lockfile', 'buildscript-gradle.lockfile'],
    reach: 'above',
    declared: matches(GRADLE),
  },
  {
    subject: 'sbt',
    matches: (name) => name === 'build.sbt',
    lockfiles: [],
    reach: 'own',
    declared: matches(/"[ \t]*%%?%?[ \t]*"/g),
  },
  {
    subject: 'Leiningen',
    matches: named('project.clj', 'deps.edn'),
    lockfiles: [],
    reach: 'own',
    declared: matches(/[\w.-]+\/?[\w.-]*[ \t]+(?:"\d|\{:mvn\/version)/g),
  },
  {
    subject: 'Haskell',
    matches: (name) => name.endsWith('.cabal') || name === 'stack.yaml',
    lockfiles: ['stack.yaml.lock', 'cabal.project.freeze'],
    reach: 'above',
    declared: matches(/build-depends:|extra-deps:/gi),
  },
  {
    subject: 'Conan',
    matches: named('conanfile.txt', 'conanfile.py'),
    lockfiles: ['conan.lock'],
    reach: 'own',
    declared: matches(/^[ \t]*(?:self\.requires\(\s*)?"?[\w.+-]+\/[\d[]/gm),
  },
  {
    subject: 'vcpkg',
    matches: named('vcpkg.json'),
    lockfiles: [],
    reach: 'own',
    declared: matches(/"name"|"dependencies"/g),
  },
  {
    subject: 'Julia',
    matches: named('Project.toml'),
    lockfiles: [],
    reach: 'own',
    declared: tomlKeys('deps'),
  },
  ...UNREAD_KINDS,
];

/** The kind of a manifest by its name; undefined for any other file. */
export function manifestKindOf(name: string): ManifestKind | undefined {
  return MANIFEST_KINDS.find((kind) => kind.matches(name));
}

/** Whether a file's name is that of a lockfile which pins a kind; Python's may bear a word in their middle. */
export function pins(kind: ManifestKind, name: string): boolean {
  return kind.lockfiles.includes(name) || (kind.lockfiles === PYTHON_LOCKFILES && PYTHON.test(name));
}

function named(...names: readonly string[]): (name: string) => boolean {
  return (name) => names.includes(name);
}
