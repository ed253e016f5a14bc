import { describe, expect, test } from '@jest/globals';
import { importFile, isImportable } from '../../../src/config/import/index.js';
import { parsePolicy } from '../../../src/config/policy-file.js';
import { PRODUCT } from '../../../src/product.js';

const VEX = {
  '@context': 'https://openvex.dev/ns/v0.2.0',
  statements: [
    {
      vulnerability: { name: 'CVE-2021-23337' },
      products: [{ '@id': 'pkg:oci/shop@sha256', subcomponents: [{ '@id': 'pkg:npm/lodash@4.17.20' }] }],
      status: 'not_affected',
      justification: 'vulnerable_code_not_in_execute_path',
      impact_statement: 'no templates',
    },
    { vulnerability: 'CVE-2020-1', products: ['pkg:github/org/shop'], status: 'fixed' },
    { vulnerability: { name: 'CVE-2020-2' }, products: [], status: 'under_investigation' },
  ],
};
const CYCLONE = {
  bomFormat: 'CycloneDX',
  components: [{ 'bom-ref': 'a', purl: 'pkg:maven/org.yaml/snakeyaml@1.33' }],
  vulnerabilities: [
    {
      id: 'CVE-2022-1471',
      analysis: { state: 'false_positive', justification: 'code_not_reachable', detail: 'safe loader' },
      affects: [{ ref: 'a' }, { ref: 'pkg:npm/%40babel/core@7.0.0?x=y' }],
    },
    { id: 'CVE-2022-2', analysis: { state: 'exploitable' } },
  ],
};
const EXECUTE = 'vulnerable_code_not_in_execute_path';

describe('what another tool lets stay is an exception here', () => {
  test.each([
    [
      'web/osv-scanner.toml',
      '[[IgnoredVulns]]\nid = "GO-2022-0968"\nignoreUntil = 2027-01-09\nreason = "no ssh"\n[[PackageOverrides]]\nname = "lib"\nversion = "1.0.0"\nvulnerability.ignore = true\n',
      [
        { id: 'GO-2022-0968', path: 'web/*', reason: 'no ssh', expires: '2027-01-09' },
        { package: 'lib@1.0.0', path: 'web/*' },
      ],
    ],
    [
      '.trivyignore',
      '# accepted:\n# no templates\nCVE-2021-23337 exp:2027-01-01\n\nGHSA-1 # later\n',
      [{ id: 'CVE-2021-23337', reason: 'accepted: no templates', expires: '2027-01-01' }, { id: 'GHSA-1' }],
    ],
    [
      'web/.semgrepignore',
      '# made by tools\ngen/\n/src/old\n\n*.min.js\na/**/b/\n',
      [
        { category: 'code', path: 'web/**/gen/**', reason: 'made by tools' },
        { category: 'code', path: 'web/src/old/**', reason: 'made by tools' },
        { category: 'code', path: 'web/**/*.min.js/**' },
        { category: 'code', path: 'web/a/**/b/**' },
      ],
    ],
    [
      '.trivyignore.yaml',
      'vulnerabilities:\n  - id: CVE-1\n    paths: [a.lock, b.lock]\n    purls: ["pkg:npm/lodash@4.17.20"]\n    expired_at: 2027-01-01\n    statement: s\n',
      ['a.lock', 'b.lock'].map((path) => ({
        id: 'CVE-1',
        package: 'lodash@4.17.20',
        path,
        reason: 's',
        expires: '2027-01-01',
      })),
    ],
    [
      '.snyk',
      'version: v1.25.0\nignore:\n  CVE-2021-1:\n    - "*":\n        reason: r\n        expires: 2027-01-01T00:00:00.000Z\n',
      [{ id: 'CVE-2021-1', reason: 'r', expires: '2027-01-01' }],
    ],
    [
      '.github/zizmor.yml',
      'rules:\n  artipacked:\n    ignore: [ci.yml:3]\n',
      [{ rule: 'gha-persisted-credentials', path: '**/ci.yml' }],
    ],
    [
      '.vex/shop.json',
      JSON.stringify(VEX),
      [
        {
          id: 'CVE-2021-23337',
          package: 'lodash@4.17.20',
          status: 'not_affected',
          justification: EXECUTE,
          reason: 'no templates',
        },
        { id: 'CVE-2020-1', status: 'fixed' },
      ],
    ],
    [
      'vex.json',
      JSON.stringify(CYCLONE),
      ['org.yaml:snakeyaml@1.33', '@babel/core@7.0.0'].map((name) => ({
        id: 'CVE-2022-1471',
        package: name,
        status: 'not_affected',
        justification: EXECUTE,
        reason: 'safe loader',
      })),
    ],
  ])('%s', async (path, text, exceptions) => {
    expect(isImportable(path)).toBe(true);
    expect((await importFile(path, text)).exceptions).toEqual(exceptions);
  });

  test('and what the dependency review refuses, or lets through, is policy', async () => {
    const text =
      'fail-on-severity: moderate\nallow-ghsas: GHSA-1, GHSA-2\ndeny-licenses: [GPL-3.0-only]\nallow-dependencies-licenses: "pkg:npm/x"\nwarn-only: true\n';
    const { exceptions, settings, notes } = await importFile('.github/dependency-review-config.yml', text);
    expect(settings).toEqual({
      gate: { 'fail-on': { dependency: 'medium', others: 'high' } },
      dependencies: { licenses: { deny: ['GPL-3.0-only'] } },
    });
    expect(exceptions).toEqual([
      { id: 'GHSA-1' },
      { id: 'GHSA-2' },
      ...['license-not-allowed', 'license-denied', 'license-unknown'].map((rule) => ({ rule, package: 'x' })),
    ]);
    expect(notes).toEqual(['.github/dependency-review-config.yml: warn-only has no counterpart']);
  });

  test('packages that the dependency review denies are denied, in patterns that the policy takes', async () => {
    const types = [
      'cargo',
      'composer',
      'conan',
      'cran',
      'gem',
      'golang',
      'hackage',
      'hex',
      'npm',
      'nuget',
      'pub',
      'pypi',
    ];
    const more = ['swift', 'cocoapods', 'julia', 'githubactions'].map((type) => `pkg:${type}/a/b`);
    const known = [...types.map((type) => `pkg:${type}/a`), 'pkg:maven/org.x/a@1.0', ...more];
    const text = `deny-packages: ${known.join(', ')}, pkg:docker/a, pkg:deb/a, pkg:maven/a\ndeny-groups: pkg:npm/%40scope/, pkg:maven/org.x\n`;
    const { settings, notes } = await importFile('.github/dependency-review-config.yml', text);
    const deny = [...known, 'pkg:npm/%40scope/*', 'pkg:maven/org.x/*'];
    expect(settings).toEqual({ dependencies: { packages: { deny } } });
    expect(notes.map((note) => /: (\S+) names no/.exec(note)?.[1])).toEqual([
      'pkg:docker/a',
      'pkg:deb/a',
      'pkg:maven/a',
    ]);
    await expect(parsePolicy(JSON.stringify({ version: 1, ...settings }), 'p', PRODUCT)).resolves.toBeDefined();
  });

  test('an audit of workflows that is off stays off', async () => {
    const { settings } = await importFile('zizmor.yml', 'rules: { unpinned-uses: { disable: true } }');
    expect(settings).toEqual({ static: { rules: { 'gha-unpinned-action': 'off' } } });
  });
});

describe('what cannot be carried over is told in one line each', () => {
  test.each([
    [
      'osv-scanner.toml',
      'GoVersionOverride = "1"\n[[PackageOverrides]]\nignore = true\n',
      ['GoVersionOverride has no counterpart', 'covers all'],
    ],
    ['.trivyignore', 'AVD-AWS-0104\n', ['AVD-AWS-0104 is no advisory']],
    ['.trivyignore.yaml', 'misconfigurations: [{ id: AVD-1 }]', ['AVD-1 is no advisory']],
    [
      '.snyk',
      'ignore: { SNYK-JS-LODASH-567746: [{ "*": { reason: r } }] }',
      ['https://security.snyk.io/vuln/SNYK-JS-LODASH-567746'],
    ],
    ['.snyk', 'exclude: { global: [x] }\nignore: { CVE-1: [{ "a > b": {} }] }', ["the way 'a > b'", 'exclude has no']],
    [
      'zizmor.yml',
      'rules: { ref-confusion: { ignore: [a.yml] }, artipacked: { ignore: [a.yml:1], config: {} } }',
      ['ref-confusion has no', 'the line is not', 'the configuration of'],
    ],
    [
      '.semgrepignore',
      ':include .gitignore\n!keep/\n**\n*a*a*a*a\n',
      [':include', '!keep/', "'**' has no", '*a*a*a*a'],
    ],
    ['.gitleaksignore', 'abc:file:rule:1', ['reads it from the base as it is']],
    ['x.openvex.json', JSON.stringify(VEX), ['CVE-2020-2 is under_investigation: it lets nothing stay']],
    ['vex.json', JSON.stringify(CYCLONE), ['CVE-2022-2 is exploitable']],
  ])('of %s', async (path, text, words) => {
    const notes = (await importFile(path, text)).notes.join('\n');
    for (const word of words) expect(notes).toContain(word);
  });

  test.each([
    ['osv-scanner.toml', '[[', 'not valid TOML'],
    ['.snyk', 'a: *b', 'cannot be read as YAML'],
    ['.snyk', '['.repeat(5000), 'cannot be read as YAML'],
    ['vex.json', '{', 'not valid JSON'],
    ['vex.json', '['.repeat(200_000), 'not valid JSON'],
    ['package.json', '{}', 'neither OpenVEX nor CycloneDX'],
    ['vex.json', ' '.repeat(5_000_000), 'too large to be imported'],
  ])('and %s that is wrong is refused', async (path, text, message) => {
    await expect(importFile(path, text)).rejects.toThrow(message);
  });

  test('a file that is all comments and ids is read once, not once an id', async () => {
    const { exceptions } = await importFile('.trivyignore', `${'#\n'.repeat(200_000)}${'CVE-1\n'.repeat(200_000)}`);
    expect(exceptions).toHaveLength(200_000);
  });

  test('hostile values make nothing: neither other keys nor other lines', async () => {
    const text =
      '{"@context":"openvex","statements":[{"vulnerability":{"name":"CVE-1\\nversion: 2"},"status":"fixed"},7,null,{"status":"fixed"}]}';
    const { exceptions, notes } = await importFile('vex.json', text);
    expect(exceptions).toEqual([{ id: 'CVE-1\\nversion: 2', status: 'fixed' }]);
    expect(notes).toHaveLength(3);
  });
});
