import { describe, expect, test } from '@jest/globals';
import { pinEdit } from '../../../../src/scan/dependencies/fix/pin-edit.js';
import type { Extraction } from '../../../../src/scan/dependencies/package/package.js';

const WHOLE = { packages: [], manager: 'pip', problems: [], isWhole: true } satisfies Extraction;

function editOf(text: string, startLine: number, from = '2.2.0', to = '4.2.30', extraction: Extraction = WHOLE) {
  return pinEdit({ path: 'r.txt', bytes: Buffer.from(text), extraction }, { path: 'r.txt', startLine }, from, to);
}

describe('a pin is changed by a click where that is the whole change', () => {
  test.each([
    [
      'a requirement with a marker and a comment',
      'django==2.2.0 ; python_version > "3"  # web',
      1,
      'django==4.2.30 ; python_version > "3"  # web',
    ],
    [
      'a package reference',
      '<PackageReference Include="X" Version="2.2.0" />',
      1,
      '<PackageReference Include="X" Version="4.2.30" />',
    ],
    [
      'a catalogue',
      '[libraries]\nx = { module = "a:b", version = "2.2.0" }',
      2,
      'x = { module = "a:b", version = "4.2.30" }',
    ],
  ])('%s', (_, text, line, replacement) => expect(editOf(text, line)?.replacement).toBe(replacement));

  test('an element of a pom is changed up to where it is closed', () => {
    const pom =
      '<dependencies>\n<dependency>\n<artifactId>x</artifactId>\n<version>2.2.0</version>\n</dependency>\n<a>2.2.0</a>';
    expect(editOf(pom, 2)).toEqual({
      startLine: 2,
      endLine: 5,
      replacement: '<dependency>\n<artifactId>x</artifactId>\n<version>4.2.30</version>\n</dependency>',
    });
  });

  test.each([
    ['the version stands behind a property', '<version>${django.version}</version>'],
    ['it stands there twice', 'django==2.2.0 # was 2.2.0'],
    ['it is part of another version', 'django==12.2.0'],
    ['it is part of a longer one', 'django==2.2.0.1'],
    ['the checksums of the old release follow', 'django==2.2.0 --hash=sha256:00'],
    ['the line goes on', 'django==2.2.0 \\'],
  ])('and not where %s', (_, text) => expect(editOf(text, 1)).toBeNull());

  test('and not in a file that another one writes or follows', () => {
    expect(editOf('django==2.2.0', 1, '2.2.0', '4.2.30', { packages: [], manager: 'pip', problems: [] })).toBeNull();
  });
});
