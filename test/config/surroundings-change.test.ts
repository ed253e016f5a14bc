import { describe, expect, test } from '@jest/globals';
import { attributesChange, submodulesChange } from '../../src/config/attributes-change.js';
import { gateFileOf } from '../../src/config/gate-files.js';
import { ownersChange } from '../../src/config/owners-change.js';
import { registryChange } from '../../src/config/registry-change.js';
import { REGISTRY_FILES } from '../../src/scan/dependencies/ecosystem/registry-files.js';

describe('changes around the gate are told in words', () => {
  test('who may approve which files', () => {
    expect(ownersChange('* @shop/sec # all\n/api/ @shop/api\n', '* @mallory\n/docs/\n')).toEqual([
      'CODEOWNERS: *: @shop/sec → @mallory',
      'CODEOWNERS: /api/ is removed (was @shop/api)',
      'CODEOWNERS: /docs/ is added: nobody',
    ]);
    expect(ownersChange('a @x\nb @y\n', 'b @y\na @x\n')).toEqual([
      'CODEOWNERS: the order of the patterns changes: the last one wins',
    ]);
    expect(ownersChange('a @x\n', '# why\na   @x\n')).toEqual([]);
  });

  test.each<[string, string, string, string[]]>([
    [
      '.npmrc',
      'registry=https://registry.npmjs.org/\n',
      '@shop:registry=https://u:pw@evil.example:8443/x\nregistry=https://registry.npmjs.org/\nignore-scripts=false\n',
      ['@shop:registry is added: evil.example:8443', 'ignore-scripts is added: false'],
    ],
    [
      'pip.conf',
      '[global]\nindex-url = https://pypi.org/simple\n',
      '[global]\nindex-url = https://pypi.evil/simple\ntrusted-host = pypi.evil\n',
      ['index-url: pypi.org → pypi.evil', 'trusted-host is added: pypi.evil'],
    ],
    [
      '.yarnrc.yml',
      'npmRegistryServer: "https://a.example"\n',
      'npmRegistryServer: "https://b.example"\n',
      ['npmRegistryServer: a.example → b.example'],
    ],
    [
      'nuget.config',
      '<add key="nuget.org" value="https://api.nuget.org/v3/index.json" />',
      '<add key="nuget.org" value="https://evil.example/v3/index.json" />',
      ['nuget.org: api.nuget.org → evil.example'],
    ],
    [
      'settings.xml',
      '<url>https://a.example/m2</url>',
      '<url>https://b.example/m2</url>',
      ['url: a.example → b.example'],
    ],
    [
      '.cargo/config.toml',
      '',
      '[source.x]\nregistry = "sparse+https://evil.example/index/"\n',
      ['registry is added: evil.example'],
    ],
    ['bunfig.toml', 'telemetry = false\n', 'telemetry = true\n', []],
  ])('%s: which hosts are asked, and no secret', (path, base, head, lines) => {
    expect(gateFileOf([path], null, REGISTRY_FILES)).toBe('registry');
    expect(registryChange(base, head)).toEqual(lines);
  });

  test('what is taken out of sight by attributes; line ends are nobody’s business', () => {
    const head = '*.js linguist-generated\nsrc/** -diff text\n*.sh text eol=lf\n';
    expect(attributesChange('*.sh text eol=lf\n', head)).toEqual([
      '*.js is added: linguist-generated',
      'src/** is added: -diff',
    ]);
    expect(attributesChange('', '* text=auto\n')).toEqual([]);
  });

  test('a submodule that comes from somewhere else', () => {
    const at = (url: string) => `[submodule "lib"]\n\tpath = lib\n\turl = ${url}\n`;
    expect(submodulesChange(at('https://github.com/a/lib'), at('https://t@evil.example/lib'))).toEqual([
      'submodule lib, url: https://github.com/a/lib → https://evil.example/lib',
    ]);
  });

  test.each([
    ['docs/CODEOWNERS', 'owners'],
    ['src/CODEOWNERS', null],
    ['.github/actions/x/action.yaml', 'action'],
    ['sub/.gitattributes', 'attributes'],
    ['.github/dependabot.yml', 'updates'],
    ['NuGet.Config', 'registry'],
    ['src/a.js', null],
  ])('%s is %s', (path, kind) => expect(gateFileOf([path], null, REGISTRY_FILES)).toBe(kind));
});
