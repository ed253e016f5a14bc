import type { Tree } from '../red-team/attack.js';
import type { Manifest } from './manifest.js';

export const whole = (
  ecosystem: string,
  id: string,
  path: string,
  of: (version: string) => string,
  versions: readonly [string, string],
  beside?: Tree,
): Manifest => ({
  id,
  ecosystem,
  path,
  reading: 'whole',
  content: of(versions[0]),
  changed: of(versions[1]),
  ...(beside !== undefined && { beside, isAskedFor: true }),
  isExample: true,
});
export const open = (
  ecosystem: string,
  id: string,
  path: string,
  content: string,
  changed: string,
  beside?: Tree,
): Manifest => ({
  id,
  ecosystem,
  path,
  reading: 'open',
  content,
  changed,
  ...(beside !== undefined && { beside, isAskedFor: true }),
});

const GO_SUM =
  'github.com/google/uuid v1.6.0 h1:NIvaJDMOsjHA8n1jAhLSgzrAzy1Hgr+hNrb57e+94F0=\ngithub.com/google/uuid v1.6.0/go.mod h1:TIyPZe4MgqvfeYDBFedMoGGpEw/LqOeaOT+nhxU+yHo=\ngithub.com/google/uuid v1.5.0 h1:aaaa=\ngithub.com/google/uuid v1.5.0/go.mod h1:bbbb=\n';
const cargo = (version: string) =>
  `version = 4\n\n[[package]]\nname = "libc"\nversion = "${version}"\nsource = "registry+https://github.com/rust-lang/crates.io-index"\n\n[[package]]\nname = "shop"\nversion = "0.1.0"\ndependencies = ["libc"]\n`;
const CARGO_TOML = '[package]\nname = "shop"\nversion = "0.1.0"\n\n[dependencies]\nlibc = "0.2"\n';
const gems = (version: string) =>
  `GEM\n  remote: https://rubygems.org/\n  specs:\n    puma (${version})\n\nPLATFORMS\n  ruby\n\nDEPENDENCIES\n  puma\n\nBUNDLED WITH\n   2.5.0\n`;
const GEMFILE = "source 'https://rubygems.org'\ngem 'puma'\n";
const SHA = 'ab'.repeat(20);
const MIX_EXS =
  'defmodule Shop.MixProject do\n  use Mix.Project\n  def project, do: [app: :shop, version: "0.1.0", deps: deps()]\n  defp deps do\n    [\n      {:jason, "~> 1.4"}\n    ]\n  end\nend\n';
const pods = (version: string) =>
  `PODS:\n  - PINCache (${version})\n\nDEPENDENCIES:\n  - PINCache\n\nSPEC CHECKSUMS:\n  PINCache: aa\n\nCOCOAPODS: 1.16.2\n`;
const swift = (version: string) =>
  `{ "pins": [{ "identity": "swift-log", "kind": "remoteSourceControl", "location": "https://github.com/apple/swift-log.git", "state": { "revision": "${SHA}", "version": "${version}" } }], "version": 2 }\n`;
const swiftManifest = (more = '') =>
  `// swift-tools-version: 6.0\nimport PackageDescription\n\nlet package = Package(\n  name: "Shop",\n  dependencies: [\n    .package(url: "https://github.com/apple/swift-log.git", from: "1.6.0"),\n${more}  ]\n)\n`;
const pub = (version: string) =>
  `packages:\n  path:\n    dependency: "direct main"\n    description:\n      name: path\n      url: "https://pub.dev"\n    source: hosted\n    version: "${version}"\nsdks:\n  dart: ">=3.0.0"\n`;
const PUBSPEC = 'name: shop\nenvironment:\n  sdk: ^3.5.0\ndependencies:\n  path: ^1.9.0\n';

export const LANGUAGES: readonly Manifest[] = [
  {
    ...whole(
      'Go',
      'go.mod',
      'go.mod',
      (version) => `module example.com/shop\n\ngo 1.24\n\nrequire github.com/google/uuid ${version}\n`,
      ['v1.6.0', 'v1.5.0'],
    ),
    beside: { 'go.sum': GO_SUM },
  },
  whole('crates.io', 'Cargo.lock', 'Cargo.lock', cargo, ['0.2.170', '0.2.169'], { 'Cargo.toml': CARGO_TOML }),
  open('crates.io', 'Cargo.toml alone', 'Cargo.toml', CARGO_TOML, `${CARGO_TOML}time = "0.3"\n`),
  whole(
    'Packagist',
    'composer.lock',
    'composer.lock',
    (version) => `{ "packages": [{ "name": "psr/log", "version": "${version}" }], "packages-dev": [] }\n`,
    ['3.0.2', '3.0.1'],
    { 'composer.json': '{ "require": { "psr/log": "^3.0" } }\n' },
  ),
  open(
    'Packagist',
    'composer.json alone',
    'composer.json',
    '{ "require": { "psr/log": "^3.0" } }\n',
    '{ "require": { "psr/log": "^3.0", "monolog/monolog": "^3" } }\n',
  ),
  whole('RubyGems', 'Gemfile.lock', 'Gemfile.lock', gems, ['6.4.3', '6.4.2'], { Gemfile: GEMFILE }),
  whole('RubyGems', 'gems.locked', 'gems.locked', gems, ['6.4.3', '6.4.2'], { 'gems.rb': GEMFILE }),
  open('RubyGems', 'Gemfile alone', 'Gemfile', GEMFILE, `${GEMFILE}gem 'rack'\n`),
  open(
    'RubyGems',
    'gemspec alone',
    'shop.gemspec',
    "Gem::Specification.new do |spec|\n  spec.add_dependency 'puma'\nend\n",
    "Gem::Specification.new do |spec|\n  spec.add_dependency 'puma'\n  spec.add_dependency 'rack'\nend\n",
  ),
  whole(
    'Hex',
    'mix.lock',
    'mix.lock',
    (version) => `%{\n  "jason": {:hex, :jason, "${version}", "aa", [:mix], [], "hexpm", "bb"},\n}\n`,
    ['1.4.4', '1.4.3'],
    { 'mix.exs': MIX_EXS },
  ),
  open('Hex', 'mix.exs alone', 'mix.exs', MIX_EXS, MIX_EXS.replace('{:jason', '{:phoenix, "~> 1.7"},\n      {:jason')),
  open(
    'Hex',
    'rebar.config',
    'rebar.config',
    '{deps, [\n  {cowboy, "2.12.0"}\n]}.\n',
    '{deps, [\n  {cowboy, "2.12.0"},\n  {jsx, "3.1.0"}\n]}.\n',
  ),
  open(
    'Hex',
    'rebar.lock',
    'rebar.lock',
    '{"1.2.0",\n[{<<"cowboy">>,{pkg,<<"cowboy">>,<<"2.12.0">>},0}]}.\n',
    '{"1.2.0",\n[{<<"cowboy">>,{pkg,<<"cowboy">>,<<"2.11.0">>},0}]}.\n',
  ),
  open(
    'Hex',
    'manifest.toml of Gleam',
    'manifest.toml',
    'packages = [\n  { name = "gleam_stdlib", version = "0.44.0", build_tools = ["gleam"], requirements = [], otp_app = "gleam_stdlib", source = "hex" },\n]\n',
    'packages = [\n  { name = "gleam_stdlib", version = "0.43.0", build_tools = ["gleam"], requirements = [], otp_app = "gleam_stdlib", source = "hex" },\n]\n',
  ),
  whole('Pub', 'pubspec.lock', 'pubspec.lock', pub, ['1.9.1', '1.9.0'], { 'pubspec.yaml': PUBSPEC }),
  open('Pub', 'pubspec.yaml alone', 'pubspec.yaml', PUBSPEC, `${PUBSPEC}  http: ^1.0.0\n`),
  whole('SwiftURL', 'Package.resolved', 'Package.resolved', swift, ['1.6.2', '1.6.1'], {
    'Package.swift': swiftManifest(),
  }),
  open(
    'SwiftURL',
    'Package.swift alone',
    'Package.swift',
    swiftManifest(),
    swiftManifest('    .package(url: "https://github.com/apple/swift-nio.git", from: "2.0.0"),\n'),
  ),
  open(
    'SwiftURL',
    'Cartfile.resolved',
    'Cartfile.resolved',
    'github "Alamofire/Alamofire" "5.10.2"\n',
    'github "Alamofire/Alamofire" "5.10.1"\n',
  ),
  // OSV has no advisories of CocoaPods: a lockfile that is read and that nobody can audit.
  {
    ...open('CocoaPods', 'Podfile.lock', 'Podfile.lock', pods('3.0.3'), pods('3.0.2'), { Podfile: "pod 'PINCache'\n" }),
    isExample: true,
  },
  open('CocoaPods', 'Podfile alone', 'Podfile', "pod 'PINCache'\n", "pod 'PINCache'\npod 'Alamofire'\n"),
  whole(
    'Hackage',
    'stack.yaml.lock',
    'stack.yaml.lock',
    (version) =>
      `packages:\n- completed:\n    hackage: text-${version}@sha256:aa,10\n  original:\n    hackage: text-${version}\nsnapshots: []\n`,
    ['2.1.1', '2.1.0'],
    { 'stack.yaml': 'resolver: lts-22.0\nextra-deps:\n- text-2.1.1\n' },
  ),
  whole(
    'Hackage',
    'cabal.project.freeze',
    'cabal.project.freeze',
    (version) =>
      `active-repositories: hackage.haskell.org:merge\nconstraints: any.text ==${version}\nindex-state: hackage.haskell.org 2026-08-10T16:58:32Z\n`,
    ['2.1.1', '2.1.0'],
    { 'shop.cabal': 'name: shop\nversion: 0.1\nlibrary\n  build-depends: text\n' },
  ),
  open(
    'Hackage',
    'a .cabal file alone',
    'shop.cabal',
    'name: shop\nversion: 0.1\nlibrary\n  build-depends: text\n',
    'name: shop\nversion: 0.1\nlibrary\n  build-depends: text, aeson\n',
  ),
  whole(
    'CRAN',
    'renv.lock',
    'renv.lock',
    (version) =>
      `{ "R": { "Version": "4.4.0", "Repositories": [] }, "Packages": { "digest": { "Package": "digest", "Version": "${version}", "Source": "Repository", "Repository": "CRAN" } } }\n`,
    ['0.6.37', '0.6.36'],
  ),
  open(
    'CRAN',
    'DESCRIPTION',
    'DESCRIPTION',
    'Package: shop\nVersion: 0.1\nImports:\n    digest\n',
    'Package: shop\nVersion: 0.1\nImports:\n    digest,\n    commonmark\n',
  ),
  whole(
    'ConanCenter',
    'conan.lock',
    'conan.lock',
    (version) =>
      `{ "version": "0.5", "requires": ["fmt/${version}#aa%1700000000"], "build_requires": [], "python_requires": [] }\n`,
    ['11.0.2', '11.0.1'],
    { 'conanfile.txt': '[requires]\nfmt/11.0.2\n' },
  ),
  open(
    'ConanCenter',
    'conanfile.txt alone',
    'conanfile.txt',
    '[requires]\nfmt/11.0.2\n',
    '[requires]\nfmt/11.0.2\nzlib/1.3\n',
  ),
  open(
    'vcpkg',
    'vcpkg.json',
    'vcpkg.json',
    '{ "name": "shop", "dependencies": ["fmt"] }\n',
    '{ "name": "shop", "dependencies": ["fmt", "zlib"] }\n',
  ),
  open(
    'Julia',
    'Manifest.toml',
    'Manifest.toml',
    'manifest_format = "2.0"\n\n[[deps.JSON]]\nuuid = "682c06a0-de6a-54ab-a142-c8b1cf79cde6"\nversion = "0.21.4"\n',
    'manifest_format = "2.0"\n\n[[deps.JSON]]\nuuid = "682c06a0-de6a-54ab-a142-c8b1cf79cde6"\nversion = "0.21.3"\n',
  ),
  open(
    'Julia',
    'Project.toml',
    'Project.toml',
    'name = "Shop"\n\n[deps]\nJSON = "682c06a0-de6a-54ab-a142-c8b1cf79cde6"\n',
    'name = "Shop"\n\n[deps]\nJSON = "682c06a0-de6a-54ab-a142-c8b1cf79cde6"\nHTTP = "cd3eb016-35fb-5094-929b-558a96fad6f3"\n',
  ),
  open(
    'CPAN',
    'cpanfile',
    'cpanfile',
    "requires 'Plack', '1.0';\n",
    "requires 'Plack', '1.0';\nrequires 'Moo', '2.0';\n",
  ),
  open(
    'opam',
    'an .opam file',
    'shop.opam',
    'opam-version: "2.0"\ndepends: [ "dune" ]\n',
    'opam-version: "2.0"\ndepends: [ "dune" "yojson" ]\n',
  ),
  open(
    'LuaRocks',
    'a rockspec',
    'shop-1.0-1.rockspec',
    'package = "shop"\nversion = "1.0-1"\ndependencies = { "lua >= 5.1" }\n',
    'package = "shop"\nversion = "1.0-1"\ndependencies = { "lua >= 5.1", "luasocket" }\n',
  ),
  open(
    'Elm',
    'elm.json',
    'elm.json',
    '{ "type": "application", "dependencies": { "direct": { "elm/core": "1.0.5" }, "indirect": {} } }\n',
    '{ "type": "application", "dependencies": { "direct": { "elm/core": "1.0.5", "elm/http": "2.0.0" }, "indirect": {} } }\n',
  ),
  open(
    'Nix',
    'flake.lock',
    'flake.lock',
    `{ "nodes": { "nixpkgs": { "locked": { "rev": "${SHA}", "type": "github" } } }, "version": 7 }\n`,
    `{ "nodes": { "nixpkgs": { "locked": { "rev": "${SHA.replaceAll('a', 'c')}", "type": "github" } } }, "version": 7 }\n`,
  ),
];
