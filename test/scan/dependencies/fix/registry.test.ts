import { describe, expect, test } from '@jest/globals';
import type { Http } from '../../../../src/model/http.js';
import { publicRegistries } from '../../../../src/scan/dependencies/fix/registry/public-registries.js';
import { recordingLog } from '../../../helpers/silent-log.js';

function registriesOf(answers: Readonly<Record<string, string>>) {
  const asked: string[] = [];
  const http: Http = async ({ url }) => {
    asked.push(url);
    const body = answers[url];
    return { status: body === undefined ? 404 : 200, headers: {}, body: Buffer.from(body ?? '') };
  };
  const ports = {
    http,
    env: {},
    cacheDir: null,
    signal: new AbortController().signal,
    log: recordingLog(),
    now: new Date(0),
  };
  return { asked, registries: publicRegistries(ports) };
}

describe('the versions that a registry has', () => {
  const PYPI = JSON.stringify({ releases: { '1.0': [{ yanked: false }], '1.1': [{ yanked: true }], '1.2': [] } });
  const CRATE = ['{"vers":"1.0.0","deps":[]}', '{"vers":"1.0.1","deps":[],"yanked":true}', ''].join('\n');
  test.each<[string, string, string, string, readonly string[]]>([
    ['npm', '@a/b', 'https://registry.npmjs.org/@a%2fb', '{"versions":{"1.0.0":{},"1.0.1":{}}}', ['1.0.0', '1.0.1']],
    ['PyPI', 'Jinja_2', 'https://pypi.org/pypi/jinja-2/json', PYPI, ['1.0']],
    ['crates.io', 'time', 'https://index.crates.io/ti/me/time', CRATE, ['1.0.0']],
    ['crates.io', 'Bit', 'https://index.crates.io/3/b/bit', CRATE, ['1.0.0']],
    [
      'Go',
      'github.com/Azure/x',
      'https://proxy.golang.org/github.com/!azure/x/@v/list',
      'v1.0.0\nv1.2.0\n',
      ['1.0.0', '1.2.0'],
    ],
    [
      'Maven',
      'org.a:b',
      'https://repo.maven.apache.org/maven2/org/a/b/maven-metadata.xml',
      '<versions><version>1.0</version><version>1.1</version></versions>',
      ['1.0', '1.1'],
    ],
    [
      'RubyGems',
      'rack',
      'https://index.rubygems.org/info/rack',
      '---\n2.0.0 a:>= 1|checksum:x\n2.1.0-java |checksum:y\n',
      ['2.0.0', '2.1.0'],
    ],
    ['NuGet', 'A.B', 'https://api.nuget.org/v3-flatcontainer/a.b/index.json', '{"versions":["1.0.0"]}', ['1.0.0']],
    [
      'Packagist',
      'a/b',
      'https://repo.packagist.org/p2/a/b.json',
      '{"packages":{"a/b":[{"version":"v1.0.0"}]}}',
      ['1.0.0'],
    ],
  ])('%s: %s', async (ecosystem, name, url, body, versions) => {
    const { registries } = registriesOf({ [url]: body });
    expect(await registries.versions(ecosystem, name)).toEqual(versions);
  });

  test.each([
    ['npm', '../../x'],
    ['npm', 'a/b/c'],
    ['PyPI', 'a/b'],
    ['Go', 'stdlib'],
    ['Maven', 'a:..'],
    ['crates.io', 'a b'],
    ['Debian:12', 'openssl'],
  ])('of %s nobody is asked about %s', async (ecosystem, name) => {
    const { asked, registries } = registriesOf({});
    expect(await registries.versions(ecosystem, name)).toBeNull();
    expect(asked).toEqual([]);
  });

  test.each(['', 'no json', '[]', '{"versions":{}}'])('an answer like %j is no list without versions', async (body) => {
    const { registries } = registriesOf({ 'https://registry.npmjs.org/x': body });
    expect(await registries.versions('npm', 'x')).toBeNull();
  });

  test('a package is asked about once', async () => {
    const { asked, registries } = registriesOf({
      'https://registry.npmjs.org/x': '{"versions":{"1.0.0":{"dependencies":{"a":"^1"}}}}',
    });
    await Promise.all([registries.versions('npm', 'x'), registries.asks('npm', 'x', '1.0.0')]);
    expect(await registries.asks('npm', 'x', '1.0.0')).toEqual(new Map([['a', '^1']]));
    expect(asked).toHaveLength(1);
  });
});

test('what a release of PyPI asks for itself is told, and not what its extras do', async () => {
  const { registries } = registriesOf({
    'https://pypi.org/pypi/x/json': JSON.stringify({ releases: { '1.0': [{}] } }),
    'https://pypi.org/pypi/x/1.0/json': JSON.stringify({ info: { requires_dist: ['a>=2', 'b<3; extra == "c"'] } }),
  });
  expect(await registries.asks('PyPI', 'x', '1.0')).toEqual(new Map([['a', '>=2']]));
});
