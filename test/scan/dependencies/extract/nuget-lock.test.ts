import { describe, expect, test } from '@jest/globals';
import { nugetLock } from '../../../../src/scan/dependencies/extract/nuget-lock/index.js';
import {
  assertOnlyLocatedErrors,
  dependenciesOf,
  escapeOf,
  extractFrom,
  namesOf,
  packageNamed,
} from './lockfile-support.js';

const LOCK = `{
  "version": 1,
  "dependencies": {
    "net6.0": {
      "Acme.Web": {
        "type": "Direct",
        "requested": "[1.0.0, )",
        "resolved": "1.0.3",
        "contentHash": "aa",
        "dependencies": { "acme.json": "2.0.0", "__proto__": "1.0.0" }
      },
      "Acme.Json": { "type": "Transitive", "resolved": "2.0.0" },
      "__proto__": { "type": "Transitive", "resolved": "1.0.0" },
      "shop.core": { "type": "Project", "dependencies": { "Acme.Log": "[3.0.0, )" } },
      "Acme.Log": { "type": "CentralTransitive", "resolved": "3.0.0" }
    },
    "net8.0": {
      "Acme.Web": { "type": "Direct", "requested": "[1.0.0, )", "resolved": "1.0.3" },
      "Acme.Lost": { "type": "Transitive" }
    }
  }
}
`;

describe('packages.lock.json', () => {
  test('packages of all frameworks are listed once, projects of the solution are none', async () => {
    const extraction = await extractFrom(nugetLock, 'packages.lock.json', { 'packages.lock.json': LOCK });
    expect(namesOf(extraction)).toEqual(['Acme.Json@2.0.0', 'Acme.Log@3.0.0', 'Acme.Web@1.0.3', '__proto__@1.0.0']);
    expect(extraction.problems).toMatchObject([{ line: 19 }]);
    expect(packageNamed(extraction, 'Acme.Web')).toMatchObject({
      line: 5,
      integrity: 'aa',
      requestedAs: ['[1.0.0, )'],
    });
  });

  test('the graph is kept, and what a project of the solution asks for is direct', async () => {
    const extraction = await extractFrom(nugetLock, 'packages.lock.json', { 'packages.lock.json': LOCK });
    expect(dependenciesOf(extraction, 'Acme.Web')).toEqual(['Acme.Json', '__proto__']);
    expect(packageNamed(extraction, 'Acme.Log').direct).toBe(true);
    expect(packageNamed(extraction, 'Acme.Json').direct).toBe(false);
    expect(extraction.roots?.map((index) => extraction.packages[index]?.name)).toEqual(['Acme.Web', 'Acme.Log']);
  });

  test('the project file of the folder gives the line to comment on', async () => {
    const extraction = await extractFrom(nugetLock, 'src/Shop/packages.lock.json', {
      'src/Shop/packages.lock.json': LOCK,
      'src/Shop/Shop.csproj':
        '<Project>\n<ItemGroup>\n<PackageReference Include="Acme.Web" Version="1.0.3" />\n</ItemGroup></Project>',
    });
    expect(extraction.manifest?.path).toBe('src/Shop/Shop.csproj');
    expect(extraction.manifest?.lines.get('Acme.Web')).toBe(3);
  });

  test.each(['{"dependencies": []}', '{"dependencies": {"net8.0": []}}', '[]', ''])(
    '%j is refused, not empty',
    async (text) => {
      expect(await escapeOf(nugetLock, 'packages.lock.json', { 'packages.lock.json': text })).toMatchObject({
        name: 'LocatedError',
      });
    },
  );

  test('only located errors escape from mutated files', async () => {
    await assertOnlyLocatedErrors(nugetLock, 'packages.lock.json', { 'packages.lock.json': LOCK });
  });
});
