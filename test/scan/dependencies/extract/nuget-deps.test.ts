import { describe, expect, test } from '@jest/globals';
import { nugetDeps } from '../../../../src/scan/dependencies/extract/nuget-deps/index.js';
import { assertOnlyLocatedErrors, dependenciesOf, extractFrom, namesOf, packageNamed } from './lockfile-support.js';

const TEXT = `{
  "runtimeTarget": { "name": ".NETCoreApp,Version=v8.0" },
  "targets": {
    ".NETCoreApp,Version=v8.0": {
      "App/1.0.0": { "dependencies": { "Acme.Web": "1.0.3" } },
      "Acme.Web/1.0.3": { "dependencies": { "Acme.Json": "2.0.0" } },
      "Acme.Json/2.0.0": {}
    }
  },
  "libraries": {
    "App/1.0.0": { "type": "project", "serviceable": false, "sha512": "" },
    "Acme.Web/1.0.3": { "type": "package", "sha512": "sha512-aa" },
    "Acme.Json/2.0.0": { "type": "package" },
    "Vendored/1.0.0.0": { "type": "reference" },
    "noversion": { "type": "package" }
  }
}
`;

describe('*.deps.json', () => {
  test('libraries are listed, and only packages are matched', async () => {
    const extraction = await extractFrom(nugetDeps, 'bin/App.deps.json', { 'bin/App.deps.json': TEXT });
    expect(namesOf(extraction)).toEqual(['Acme.Json@2.0.0', 'Acme.Web@1.0.3', 'App@1.0.0', 'Vendored@1.0.0.0']);
    expect(packageNamed(extraction, 'App').origin).toBe('workspace');
    expect(packageNamed(extraction, 'Vendored').origin).toBe('file');
    expect(packageNamed(extraction, 'Acme.Web')).toMatchObject({
      origin: 'registry',
      line: 12,
      integrity: 'sha512-aa',
    });
    expect(extraction.problems).toMatchObject([{ line: 15 }]);
  });

  test('the graph of the target leads from the project', async () => {
    const extraction = await extractFrom(nugetDeps, 'App.deps.json', { 'App.deps.json': TEXT });
    expect(dependenciesOf(extraction, 'Acme.Web')).toEqual(['Acme.Json']);
    expect(packageNamed(extraction, 'Acme.Web').direct).toBe(true);
    expect(packageNamed(extraction, 'Acme.Json').direct).toBe(false);
    expect(extraction.roots?.map((index) => extraction.packages[index]?.name)).toEqual(['Acme.Web']);
  });

  test('only located errors escape from mutated files', async () => {
    await assertOnlyLocatedErrors(nugetDeps, 'App.deps.json', { 'App.deps.json': TEXT });
  });
});
