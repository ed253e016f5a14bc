import { describe, expect, test } from '@jest/globals';
import { spdx } from '../../../../src/scan/dependencies/extract/spdx/index.js';
import {
  assertOnlyLocatedErrors,
  dependenciesOf,
  escapeOf,
  extractFrom,
  namesOf,
  packageNamed,
} from './lockfile-support.js';

const purl = (locator: string) =>
  `"externalRefs": [{"referenceCategory": "PACKAGE-MANAGER", "referenceType": "purl", "referenceLocator": "${locator}"}]`;
const DOCUMENT = `{
  "spdxVersion": "SPDX-2.3",
  "SPDXID": "SPDXRef-DOCUMENT",
  "packages": [
    { "name": "shop", "SPDXID": "SPDXRef-shop", ${purl('pkg:github/acme/shop@main')} },
    { "name": "web", "SPDXID": "SPDXRef-web", "versionInfo": "1.0.0", "licenseConcluded": "NOASSERTION", "licenseDeclared": "MIT",
      ${purl('pkg:gem/web')} },
    { "name": "log", "SPDXID": "SPDXRef-log", ${purl('pkg:cargo/log@2.0.0')} },
    { "name": "mock", "SPDXID": "SPDXRef-mock", ${purl('pkg:cargo/mock@3.0.0')} },
    { "name": "bad", "SPDXID": "SPDXRef-bad", ${purl('::')} },
    { "name": "none", "SPDXID": "SPDXRef-none" }
  ],
  "relationships": [
    { "spdxElementId": "SPDXRef-DOCUMENT", "relationshipType": "DESCRIBES", "relatedSpdxElement": "SPDXRef-shop" },
    { "spdxElementId": "SPDXRef-shop", "relationshipType": "DEPENDS_ON", "relatedSpdxElement": "SPDXRef-web" },
    { "spdxElementId": "SPDXRef-log", "relationshipType": "RUNTIME_DEPENDENCY_OF", "relatedSpdxElement": "SPDXRef-web" },
    { "spdxElementId": "SPDXRef-mock", "relationshipType": "TEST_DEPENDENCY_OF", "relatedSpdxElement": "SPDXRef-shop" }
  ]
}
`;

describe('SPDX', () => {
  test('packages are listed by their package URL, with graph and scope from the relationships', async () => {
    const extraction = await extractFrom(spdx, 'a.spdx.json', { 'a.spdx.json': DOCUMENT });
    expect(namesOf(extraction)).toEqual(['log@2.0.0', 'mock@3.0.0', 'web@1.0.0']);
    expect(packageNamed(extraction, 'web')).toMatchObject({
      ecosystem: 'RubyGems',
      line: 6,
      direct: true,
      licenses: ['MIT'],
    });
    expect(dependenciesOf(extraction, 'web')).toEqual(['log']);
    expect(packageNamed(extraction, 'log')).toMatchObject({ scope: 'runtime', direct: false });
    expect(packageNamed(extraction, 'mock')).toMatchObject({ scope: 'development', direct: true });
    expect(extraction.problems).toMatchObject([{ line: 10 }]);
  });

  test("GitHub's export, which wraps the document, is read", async () => {
    const extraction = await extractFrom(spdx, 'a.spdx.json', { 'a.spdx.json': `{"sbom": ${DOCUMENT}}` });
    expect(packageNamed(extraction, 'log')).toMatchObject({ line: 8 });
  });

  test('another version of SPDX is refused, not read as empty', async () => {
    const error = await escapeOf(spdx, 'a.spdx.json', { 'a.spdx.json': '{"@context": "https://spdx.org/rdf/3.0.1"}' });
    expect(error).toMatchObject({ name: 'LocatedError', path: 'a.spdx.json' });
  });

  test('only located errors escape from mutated files', async () => {
    await assertOnlyLocatedErrors(spdx, 'a.spdx.json', { 'a.spdx.json': DOCUMENT });
  });
});
