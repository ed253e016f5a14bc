import { describe, expect, test } from '@jest/globals';
import { nugetConfig } from '../../../../src/scan/dependencies/extract/nuget-config/index.js';
import { assertOnlyLocatedErrors, extractFrom, namesOf, packageNamed } from './lockfile-support.js';

const TEXT = `<?xml version="1.0" encoding="utf-8"?>
<packages>
  <package id="Acme.Web" version="1.0.3" targetFramework="net46" />
  <package id="Acme.Analyzers" version="2.0.0" developmentDependency="true" />
  <package id="Acme.Lost" />
</packages>
`;

describe('packages.config', () => {
  test('packages are listed with their line and scope; none is called direct, for the file does not tell', async () => {
    const extraction = await extractFrom(nugetConfig, 'packages.config', { 'packages.config': TEXT });
    expect(namesOf(extraction)).toEqual(['Acme.Analyzers@2.0.0', 'Acme.Web@1.0.3']);
    expect(packageNamed(extraction, 'Acme.Web')).toMatchObject({ line: 3, scope: 'runtime', ecosystem: 'NuGet' });
    expect(packageNamed(extraction, 'Acme.Web').direct).toBeUndefined();
    expect(packageNamed(extraction, 'Acme.Analyzers').scope).toBe('development');
    expect(extraction.problems).toMatchObject([{ line: 5 }]);
  });

  test('the name is taken in any case, as on Windows', () => {
    expect(nugetConfig.matches('src/Packages.Config')).toBe(true);
    expect(nugetConfig.matches('src/my-packages.config')).toBe(false);
  });

  test('only located errors escape from mutated files', async () => {
    await assertOnlyLocatedErrors(nugetConfig, 'packages.config', { 'packages.config': TEXT });
  });
});
