import { describe, expect, test } from '@jest/globals';
import { gemfileLock } from '../../../../src/scan/dependencies/extract/gemfile-lock/index.js';
import { assertOnlyLocatedErrors, dependenciesOf, extractFrom, namesOf, packageNamed } from './lockfile-support.js';

const LOCK = `GIT
  remote: https://example.org/fork.git
  revision: 0123456789abcdef0123456789abcdef01234567
  branch: main
  specs:
    forked (1.0.0)
      rack (>= 2)

PATH
  remote: engines/own
  specs:
    own (0.1.0)

GEM
  remote: https://rubygems.org/
  specs:
    ast (2.4.2)
    nokogiri (1.15.4-arm64-darwin)
      racc (~> 1.4)
    nokogiri (1.15.4-x86_64-linux)
      racc (~> 1.4)
    racc (1.7.1)
    rack (2.2.7)
    rubocop (1.50.0)
      ast
      racc (~> 1.7)

PLATFORMS
  arm64-darwin
  x86_64-linux

DEPENDENCIES
  forked!
  nokogiri (~> 1.15)
  own!
  rubocop

CHECKSUMS
  ast (2.4.2) sha256=00

BUNDLED WITH
   2.4.10
`;
const GEMFILE = `source "https://rubygems.org" # where they are
gem "forked", git: "https://example.org/fork.git"
gem "own", path: "engines/own"
if ENV["X"]
  gem 'nokogiri', '~> 1.15'
end
group :development, :test do
  gem "rubocop", require: false
end
`;

describe('Gemfile.lock', () => {
  test('a gem for two platforms is one package, and its version has no platform', async () => {
    const extraction = await extractFrom(gemfileLock, 'Gemfile.lock', { 'Gemfile.lock': LOCK });
    expect(extraction.problems).toEqual([]);
    expect(namesOf(extraction)).toEqual([
      'ast@2.4.2',
      'forked@1.0.0',
      'nokogiri@1.15.4',
      'own@0.1.0',
      'racc@1.7.1',
      'rack@2.2.7',
      'rubocop@1.50.0',
    ]);
    expect(packageNamed(extraction, 'nokogiri')).toMatchObject({ line: 18, direct: true, ecosystem: 'RubyGems' });
  });

  test('a gem from git or a folder is not matched by its name', async () => {
    const extraction = await extractFrom(gemfileLock, 'Gemfile.lock', { 'Gemfile.lock': LOCK });
    expect(packageNamed(extraction, 'forked')).toMatchObject({
      origin: 'git',
      commit: '0123456789abcdef0123456789abcdef01234567',
    });
    expect(packageNamed(extraction, 'own').origin).toBe('file');
  });

  test('the graph and the requirements of others are kept', async () => {
    const extraction = await extractFrom(gemfileLock, 'Gemfile.lock', { 'Gemfile.lock': LOCK });
    expect(dependenciesOf(extraction, 'rubocop')).toEqual(['ast', 'racc']);
    expect(packageNamed(extraction, 'racc').requestedAs).toEqual(['~> 1.4', '~> 1.7']);
    expect(packageNamed(extraction, 'racc').scope).toBe('unknown');
  });

  test('groups of the Gemfile tell development apart, and lines are given', async () => {
    const files = { 'w/Gemfile.lock': LOCK, 'w/Gemfile': GEMFILE };
    const extraction = await extractFrom(gemfileLock, 'w/Gemfile.lock', files);
    expect(packageNamed(extraction, 'rubocop').scope).toBe('development');
    expect(packageNamed(extraction, 'ast').scope).toBe('development');
    expect(packageNamed(extraction, 'racc').scope).toBe('runtime');
    expect(packageNamed(extraction, 'nokogiri').scope).toBe('runtime');
    expect(extraction.manifest?.path).toBe('w/Gemfile');
    expect(extraction.manifest?.lines.get('rubocop')).toBe(8);
  });

  test.each([
    ["gem 'a', group: :test", 'development'],
    ["gem 'a', groups: [:test, :development]", 'development'],
    ["gem 'a', :group => [:test, :production]", 'runtime'],
    ["group :test do\n  [1].each do |x|\n  end\nend\ngem 'a'", 'runtime'],
  ])('%s is %s', async (gemfile, scope) => {
    const lock = 'GEM\n  specs:\n    a (1.0)\n\nDEPENDENCIES\n  a\n';
    const extraction = await extractFrom(gemfileLock, 'gems.locked', { 'gems.locked': lock, 'gems.rb': gemfile });
    expect(packageNamed(extraction, 'a').scope).toBe(scope);
  });

  test('a gem without a version is named', async () => {
    const lock = 'GEM\n  specs:\n    a (1.0)\n    c\n';
    const extraction = await extractFrom(gemfileLock, 'Gemfile.lock', { 'Gemfile.lock': lock });
    expect(extraction.problems.map(({ line }) => line)).toEqual([4]);
  });

  test('only located errors escape from mutated files', async () => {
    await assertOnlyLocatedErrors(gemfileLock, 'Gemfile.lock', { 'Gemfile.lock': LOCK, Gemfile: GEMFILE });
  });
});
