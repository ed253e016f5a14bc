import { describe, expect, test } from '@jest/globals';
import { cyclonedx } from '../../../../src/scan/dependencies/extract/cyclonedx/index.js';
import {
  assertOnlyLocatedErrors,
  dependenciesOf,
  escapeOf,
  extractFrom,
  namesOf,
  packageNamed,
} from './lockfile-support.js';

const BOM = `{
  "bomFormat": "CycloneDX",
  "specVersion": "1.6",
  "metadata": { "component": { "bom-ref": "shop", "type": "application", "name": "shop" } },
  "components": [
    {
      "bom-ref": "web",
      "purl": "pkg:npm/%40acme/web@1.0.0",
      "licenses": [{ "license": { "id": "MIT" } }, { "expression": "Apache-2.0 OR BSD-3-Clause" }],
      "components": [{ "bom-ref": "json", "purl": "pkg:maven/org.acme/json@2.0", "scope": "excluded" }]
    },
    { "bom-ref": "noversion", "purl": "pkg:pypi/Acme_Lib", "version": "3.0" },
    { "bom-ref": "dev", "purl": "pkg:npm/dev@1.0.0", "properties": [{ "name": "cdx:npm:package:development", "value": "true" }] },
    { "bom-ref": "git", "purl": "pkg:npm/git@1.0.0?vcs_url=git%2Bssh://example.org/x.git" },
    { "type": "container", "purl": "pkg:docker/nginx@1" },
    { "purl": "nonsense" },
    { "name": "file", "type": "file" }
  ],
  "dependencies": [
    { "ref": "shop", "dependsOn": ["web"] },
    { "ref": "web", "dependsOn": ["json", "gone"] }
  ]
}
`;

describe('CycloneDX', () => {
  test('components are listed by their package URL, nested ones too', async () => {
    const extraction = await extractFrom(cyclonedx, 'bom.json', { 'bom.json': BOM });
    expect(namesOf(extraction)).toEqual([
      '@acme/web@1.0.0',
      'acme-lib@3.0',
      'dev@1.0.0',
      'git@1.0.0',
      'org.acme:json@2.0',
    ]);
    expect(packageNamed(extraction, '@acme/web')).toMatchObject({
      ecosystem: 'npm',
      line: 8,
      direct: true,
      licenses: ['MIT', 'Apache-2.0 OR BSD-3-Clause'],
    });
    expect(packageNamed(extraction, 'org.acme:json')).toMatchObject({
      ecosystem: 'Maven',
      line: 10,
      scope: 'development',
    });
    expect(packageNamed(extraction, 'dev').scope).toBe('development');
    expect(packageNamed(extraction, 'git').origin).toBe('git');
    expect(extraction.problems).toMatchObject([{ line: 16 }]);
  });

  test('the graph leads from what the document describes', async () => {
    const extraction = await extractFrom(cyclonedx, 'bom.json', { 'bom.json': BOM });
    expect(dependenciesOf(extraction, '@acme/web')).toEqual(['org.acme:json']);
    expect(extraction.roots?.map((index) => extraction.packages[index]?.name)).toEqual(['@acme/web']);
    expect(packageNamed(extraction, 'org.acme:json').direct).toBe(false);
  });

  test('components nested without end do not overflow the stack', async () => {
    const depth = 200_000;
    const text = `{"bomFormat":"CycloneDX"${',"components":[{"purl":"pkg:npm/a@1"'.repeat(depth)}${'}]'.repeat(depth)}}`;
    expect((await extractFrom(cyclonedx, 'x.cdx.json', { 'x.cdx.json': text })).packages).toHaveLength(1);
  });

  test.each(['{}', '{"bomFormat":"CycloneDX","components":{}}', '[1]'])('%j is refused, not empty', async (text) => {
    expect(await escapeOf(cyclonedx, 'bom.json', { 'bom.json': text })).toMatchObject({ name: 'LocatedError' });
  });

  test('the file names of the specification are taken', () => {
    expect(['bom.json', 'a/BOM.json', 'a/x.cdx.json'].every((path) => cyclonedx.matches(path))).toBe(true);
    expect(['mybom.json', 'x.json', 'bom.xml'].some((path) => cyclonedx.matches(path))).toBe(false);
  });

  test('only located errors escape from mutated files', async () => {
    await assertOnlyLocatedErrors(cyclonedx, 'bom.json', { 'bom.json': BOM });
  });
});
