import { describe, expect, test } from '@jest/globals';
import { LocatedError } from '../../../../src/model/errors.js';
import { gradleCatalog } from '../../../../src/scan/dependencies/extract/gradle-catalog/index.js';
import { assertOnlyLocatedErrors, escapeOf, extractFrom, namesOf, packageNamed } from './lockfile-support.js';

const PATH = 'gradle/libs.versions.toml';
const TEXT = `[versions]
web = "1.2.3"
rich = { strictly = "[1.0,2.0[", prefer = "1.5" }
"__proto__" = "6.6"

[libraries]
short = "org.example:short:1.0"
module = { module = "org.example:module", version = "2.0" }
web-core = { group = "org.example", name = "web", version.ref = "web" }
rich = { module = "org.example:rich", version.ref = "rich" }
proto = { module = "org.example:proto", version = { ref = "__proto__" } }
range = "org.example:range:[1.0,2.0)"
dynamic = "org.example:dynamic:1.+"
platform = { module = "org.example:platform" }
lost = { module = "org.example:lost", version.ref = "nowhere" }

[libraries.table]
module = "org.example:table"
version = "3.0"

[plugins]
plugin = { id = "org.example.plugin", version = "1.0" }
`;

describe('libs.versions.toml', () => {
  test('libraries with an exact version are listed, by reference or not', async () => {
    const extraction = await extractFrom(gradleCatalog, PATH, { [PATH]: TEXT });
    expect(extraction.problems).toEqual([]);
    expect(namesOf(extraction)).toEqual([
      'org.example:module@2.0',
      'org.example:proto@6.6',
      'org.example:rich@1.5',
      'org.example:short@1.0',
      'org.example:table@3.0',
      'org.example:web@1.2.3',
    ]);
  });

  test('each has the line of its alias', async () => {
    const extraction = await extractFrom(gradleCatalog, PATH, { [PATH]: TEXT });
    expect(packageNamed(extraction, 'org.example:web')).toMatchObject({ line: 9, direct: true });
    expect(packageNamed(extraction, 'org.example:table').line).toBe(17);
    expect(extraction.manifest?.lines.get('org.example:short')).toBe(7);
  });

  test('broken TOML is named with its line', async () => {
    const error = await escapeOf(gradleCatalog, PATH, { [PATH]: '[libraries]\na = "x\n' });
    expect(error).toBeInstanceOf(LocatedError);
    expect(error).toMatchObject({ path: PATH, line: 2 });
  });

  test('only located errors escape from mutated files', async () => {
    await assertOnlyLocatedErrors(gradleCatalog, PATH, { [PATH]: TEXT });
  });
});
