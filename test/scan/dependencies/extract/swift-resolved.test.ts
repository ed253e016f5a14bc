import { describe, expect, test } from '@jest/globals';
import { swiftResolved } from '../../../../src/scan/dependencies/extract/swift-resolved/index.js';
import { swiftName } from '../../../../src/scan/dependencies/extract/swift-resolved/parse.js';
import { assertOnlyLocatedErrors, escapeOf, extractFrom, namesOf, packageNamed } from './lockfile-support.js';

const SECOND = `{
  "pins" : [
    {
      "identity" : "nio",
      "kind" : "remoteSourceControl",
      "location" : "https://example.org/acme/nio.git",
      "state" : { "revision" : "aa", "version" : "2.0.0" }
    },
    { "identity" : "branch", "kind" : "remoteSourceControl", "location" : "git@example.org:acme/branch.git",
      "state" : { "branch" : "main", "revision" : "bb" } },
    { "identity" : "local", "kind" : "localSourceControl", "location" : "/src/local", "state" : { "version" : "1.0.0" } },
    { "identity" : "lost", "state" : {} }
  ],
  "version" : 3
}
`;
const FIRST = `{
  "object": {
    "pins": [
      {
        "package": "Nio",
        "repositoryURL": "https://example.org/acme/nio.git",
        "state": { "branch": null, "revision": "aa", "version": "1.0.0" }
      }
    ]
  },
  "version": 1
}
`;

describe('Package.resolved', () => {
  test('pins are listed by their URL as OSV writes it; only releases are matched', async () => {
    const extraction = await extractFrom(swiftResolved, 'Package.resolved', { 'Package.resolved': SECOND });
    expect(namesOf(extraction)).toEqual([
      '/src/local@1.0.0',
      'example.org/acme/branch@bb',
      'example.org/acme/nio@2.0.0',
    ]);
    expect(packageNamed(extraction, 'example.org/acme/nio')).toMatchObject({
      origin: 'registry',
      line: 4,
      commit: 'aa',
    });
    expect(packageNamed(extraction, 'example.org/acme/branch').origin).toBe('git');
    expect(packageNamed(extraction, '/src/local').origin).toBe('file');
    expect(extraction.problems).toMatchObject([{ line: 12 }]);
  });

  test('the first version of the format is read', async () => {
    const extraction = await extractFrom(swiftResolved, 'Package.resolved', { 'Package.resolved': FIRST });
    expect(packageNamed(extraction, 'example.org/acme/nio')).toMatchObject({ version: '1.0.0', line: 5 });
  });

  test.each([
    ['https://github.com/Acme/Lib.git', 'github.com/Acme/Lib'],
    ['http://user:secret@example.org/a/b/', 'example.org/a/b'],
    ['ssh://git@example.org/a/b.git', 'example.org/a/b'],
    ['git@github.com:a/b.git', 'github.com/a/b'],
    ['https://example.org/a/b@2', 'example.org/a/b@2'],
  ])('%s is %s', (location, name) => {
    expect(swiftName(location)).toBe(name);
  });

  test('pins that are no list are refused, not taken for none', async () => {
    expect(await escapeOf(swiftResolved, 'Package.resolved', { 'Package.resolved': '{"pins": {}}' })).toMatchObject({
      name: 'LocatedError',
    });
  });

  test('only located errors escape from mutated files', async () => {
    await assertOnlyLocatedErrors(swiftResolved, 'Package.resolved', { 'Package.resolved': SECOND });
    await assertOnlyLocatedErrors(swiftResolved, 'Package.resolved', { 'Package.resolved': FIRST });
  });
});
