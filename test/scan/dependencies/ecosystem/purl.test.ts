import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { PackageURL } from 'packageurl-js';
import { packageFromPurl, purlOf } from '../../../../src/scan/dependencies/ecosystem/purl.js';

const PAIRS: readonly (readonly [ecosystem: string, name: string, version: string, purl: string])[] = [
  ['npm', 'lodash', '4.17.20', 'pkg:npm/lodash@4.17.20'],
  ['npm', '@babel/core', '7.0.0-beta.1', 'pkg:npm/%40babel/core@7.0.0-beta.1'],
  ['npm', 'JSONStream', '1.3.5', 'pkg:npm/JSONStream@1.3.5'],
  ['PyPI', 'ruamel-yaml', '1!0.1+local', 'pkg:pypi/ruamel-yaml@1%210.1%2Blocal'],
  ['Go', 'github.com/Masterminds/semver/v3', '3.1.1', 'pkg:golang/github.com/Masterminds/semver/v3@v3.1.1'],
  ['Go', 'stdlib', '1.21.3', 'pkg:golang/stdlib@1.21.3'],
  ['crates.io', 'tokio', '1.0.0', 'pkg:cargo/tokio@1.0.0'],
  ['Maven', 'org.apache:commons', '1.0', 'pkg:maven/org.apache/commons@1.0'],
  ['NuGet', 'Newtonsoft.Json', '13.0.1', 'pkg:nuget/Newtonsoft.Json@13.0.1'],
  ['Packagist', 'symfony/http-kernel', 'v5.4.0', 'pkg:composer/symfony/http-kernel@v5.4.0'],
  ['RubyGems', 'rails', '7.0.4', 'pkg:gem/rails@7.0.4'],
  ['Hex', 'phoenix', '1.7.0', 'pkg:hex/phoenix@1.7.0'],
  ['Pub', 'http', '1.0.0+2', 'pkg:pub/http@1.0.0%2B2'],
  ['SwiftURL', 'github.com/apple/swift-nio', '2.0.0', 'pkg:swift/github.com/apple/swift-nio@2.0.0'],
  ['CocoaPods', 'Firebase/Core', '8.0.0', 'pkg:cocoapods/Firebase@8.0.0#Core'],
  ['Hackage', 'aeson', '2.0', 'pkg:hackage/aeson@2.0'],
  ['CRAN', 'R6', '2.5', 'pkg:cran/R6@2.5'],
  ['Bioconductor', 'limma', '3.1', 'pkg:bioconductor/limma@3.1'],
  ['ConanCenter', 'zlib', '1.2.11', 'pkg:conan/zlib@1.2.11'],
  ['GitHub Actions', 'actions/checkout', 'v4', 'pkg:githubactions/actions/checkout@v4'],
  ['Debian:12', 'openssl', '1:3.0.11-1~deb12u2', 'pkg:deb/debian/openssl@1:3.0.11-1~deb12u2?distro=debian-12'],
  ['Ubuntu:22.04:LTS', 'curl', '7.81', 'pkg:deb/ubuntu/curl@7.81?distro=ubuntu-22.04'],
  ['Alpine:v3.18', 'zlib', '1.2.13-r1', 'pkg:apk/alpine/zlib@1.2.13-r1?distro=alpine-3.18'],
];

describe('package URLs', () => {
  test.each(PAIRS)('%s %s %s is written and read back as the same package', (ecosystem, name, version, purl) => {
    expect(purlOf(ecosystem, name, version)).toBe(purl);
    expect(packageFromPurl(purl)).toEqual({ ecosystem, name, version });
  });

  test('a package of an ecosystem without a type is still named in the SBOM', () => {
    expect(purlOf('Nowhere', 'a b/c', '1')).toBe('pkg:generic/a%20b%2Fc@1');
  });

  test('names as producers of SBOMs write them are matched', () => {
    expect(packageFromPurl('pkg:PyPI/Ruamel.YAML@1.0')).toMatchObject({ name: 'ruamel-yaml' });
    expect(packageFromPurl('pkg:npm/@scope/name@1.0')).toMatchObject({ name: '@scope/name', version: '1.0' });
    expect(packageFromPurl('pkg:golang/example.org/m@v1.0.0%2Bincompatible#cmd/x')).toEqual({
      ecosystem: 'Go',
      name: 'example.org/m',
      version: '1.0.0+incompatible',
    });
    expect(packageFromPurl('pkg:maven/g/a@1?type=jar&classifier=x')).toEqual({
      ecosystem: 'Maven',
      name: 'g:a',
      version: '1',
    });
    expect(packageFromPurl('pkg:npm/a')).toEqual({ ecosystem: 'npm', name: 'a', version: null });
  });

  test('a distribution is matched by its source package and release', () => {
    expect(packageFromPurl('pkg:deb/debian/libssl3@3.0.11?arch=amd64&upstream=openssl&distro=debian-12')).toEqual({
      ecosystem: 'Debian:12',
      name: 'openssl',
      version: '3.0.11',
    });
    expect(packageFromPurl('pkg:deb/debian/curl@7?distro=bookworm')).toMatchObject({ ecosystem: 'Debian:12' });
    expect(packageFromPurl('pkg:apk/alpine/zlib@1?distro=3.18.4')).toMatchObject({ ecosystem: 'Alpine:v3.18' });
    expect(packageFromPurl('pkg:rpm/redhat/curl@7-1?epoch=2')).toMatchObject({
      ecosystem: 'Red Hat',
      version: '2:7-1',
    });
  });

  test.each([
    '',
    'npm/lodash@1',
    'pkg:',
    'pkg:npm',
    'pkg:npm/',
    'pkg:docker/nginx@1',
    'pkg:npm/%zz@1',
    'pkg:maven/a@1',
    'pkg:deb/x/y@1',
  ])('%j is no package and no crash', (text) => {
    expect(packageFromPurl(text)).toBeNull();
  });

  test('any text at all is read without an exception', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((rest) => `pkg:golang/${rest}`),
        ),
        (text) => {
          const found = packageFromPurl(text);
          expect(found === null || found.name !== '').toBe(true);
        },
      ),
    );
  });

  test('any name and version is encoded so that every reader of package URLs gives it back', () => {
    const word = fc
      .string({ unit: 'binary', minLength: 1, maxLength: 12 })
      .filter((text) => text.trim() === text && text !== '');
    fc.assert(
      fc.property(word, word, (name, version) => {
        const purl = purlOf('NuGet', name, version);
        expect(purl).toMatch(/^pkg:nuget\/[A-Za-z0-9.\-_~%:]+@[A-Za-z0-9.\-_~%:]+$/);
        const [, , readName, readVersion] = PackageURL.parseString(purl);
        expect([readName, readVersion]).toEqual([name, version]);
      }),
    );
  });
});
