import { describe, expect, test } from '@jest/globals';
import { assertNearLinear } from '../../../helpers/growth.js';
import { dependenciesOf, extractProject, namesOf, packageNamed, scopesOf } from './lockfile-support.js';

const CLASSIC = `# yarn lockfile v1


"@s/a@^1.0.0", "@s/a@^1.1.0":
  version "1.2.0"
  resolved "https://registry.yarnpkg.com/@s/a/-/a-1.2.0.tgz#abc"
  integrity sha512-a==
  dependencies:
    b "^2.0.0"
  optionalDependencies:
    o "1.0.0"

b@^2.0.0:
  version "2.0.0"

"forked@git+https://github.com/o/forked.git":
  version "1.0.0"
  resolved "git+https://github.com/o/forked.git#${'e'.repeat(40)}"

o@1.0.0:
  version "1.0.0"

"safe@npm:lodash@^4.0.0":
  version "4.17.20"

t@^1.0.0:
  version "1.0.0"
  dependencies:
    b "^2.0.0"
`;

describe('yarn.lock 1', () => {
  const manifest = `{
  "dependencies": { "@s/a": "^1.0.0", "safe": "npm:lodash@^4.0.0", "forked": "git+https://github.com/o/forked.git" },
  "devDependencies": { "t": "^1.0.0" }
}`;

  test('names, lines, edges, aliases and git; package.json tells scope and what is direct', async () => {
    const found = await extractProject({ 'yarn.lock': CLASSIC, 'package.json': manifest }, 'yarn.lock');
    expect(found.problems).toEqual([]);
    expect(namesOf(found)).toEqual(['@s/a@1.2.0', 'b@2.0.0', 'forked@1.0.0', 'lodash@4.17.20', 'o@1.0.0', 't@1.0.0']);
    expect(scopesOf(found)).toEqual({
      '@s/a': 'runtime',
      b: 'runtime',
      forked: 'runtime',
      lodash: 'runtime',
      o: 'runtime',
      t: 'development',
    });
    expect(packageNamed(found, '@s/a')).toMatchObject({
      line: 4,
      direct: true,
      integrity: 'sha512-a==',
      requestedAs: ['^1.0.0'],
    });
    expect(dependenciesOf(found, '@s/a')).toEqual(['b', 'o']);
    expect(packageNamed(found, 'o').optional).toBe(true);
    expect(packageNamed(found, 'b').optional).toBeUndefined();
    expect(packageNamed(found, 'forked')).toMatchObject({ origin: 'git', commit: 'e'.repeat(40) });
    expect(found.manifest?.lines.get('t')).toBe(3);
  });

  test('without package.json nothing is called development or direct', async () => {
    const found = await extractProject({ 'yarn.lock': CLASSIC }, 'yarn.lock');
    expect(new Set(Object.values(scopesOf(found)))).toEqual(new Set(['unknown']));
    expect(found.roots).toBeUndefined();
    expect(packageNamed(found, 'b').direct).toBeUndefined();
  });

  test('with workspaces that cannot be listed, a development dependency may be somebody’s runtime', async () => {
    const files = {
      'yarn.lock': CLASSIC,
      'package.json': manifest.replace('{\n', '{\n  "workspaces": ["packages/*"],\n'),
    };
    expect(packageNamed(await extractProject(files, 'yarn.lock'), 't').scope).toBe('unknown');
  });

  test.each(['"\\', 'a', 'a '])(
    'an unclosed quote before a long text of %j is a problem, not a hang',
    async (piece) => {
      await assertNearLinear(300_000, (size) => {
        const text = `# yarn lockfile v1\n"${piece.repeat(size / piece.length)}:\n\nb@1:\n  version "1.0.0"\n`;
        return async () => {
          const found = await extractProject({ 'yarn.lock': text }, 'yarn.lock');
          expect(namesOf(found)).toEqual(['b@1.0.0']);
          expect(found.problems).toMatchObject([{ path: 'yarn.lock', line: 2 }]);
        };
      });
    },
  );
});

const BERRY = `__metadata:
  version: 8
  cacheKey: 10

"a@npm:^1.0.0, a@npm:^1.1.0":
  version: 1.2.0
  resolution: "a@npm:1.2.0"
  dependencies:
    b: "npm:^2.0.0"
  dependenciesMeta:
    b:
      optional: true
  checksum: 10/abc
  languageName: node
  linkType: hard

"b@npm:^2.0.0":
  version: 2.0.0
  resolution: "b@npm:2.0.0"
  languageName: node
  linkType: hard

"b@patch:b@npm%3A^2.0.0#optional!builtin<compat/b>":
  version: 2.0.0
  resolution: "b@patch:b@npm%3A2.0.0#optional!builtin<compat/b>::version=2.0.0&hash=abc"
  languageName: node
  linkType: hard

"forked@https://github.com/o/forked.git":
  version: 1.0.0
  resolution: "forked@https://github.com/o/forked.git#commit=${'f'.repeat(40)}"
  languageName: node
  linkType: hard

"member@workspace:packages/member":
  version: 0.0.0-use.local
  resolution: "member@workspace:packages/member"
  dependencies:
    forked: "https://github.com/o/forked.git"
    safe: "npm:lodash@^4.0.0"
  languageName: unknown
  linkType: soft

"root@workspace:.":
  version: 0.0.0-use.local
  resolution: "root@workspace:."
  dependencies:
    a: "npm:^1.0.0"
  languageName: unknown
  linkType: soft

"safe@npm:lodash@^4.0.0":
  version: 4.17.20
  resolution: "lodash@npm:4.17.20"
  languageName: node
  linkType: hard
`;

describe('yarn.lock 2 and later', () => {
  const files = {
    'yarn.lock': BERRY,
    'package.json': '{\n"devDependencies": {"a": "^1.0.0"}}',
    'packages/member/package.json': '{"dependencies": {"safe": "npm:lodash@^4.0.0", "forked": "x"}}',
  };

  test('members of the workspace decide scope; aliases, patches and git keep what they are', async () => {
    const found = await extractProject(files, 'yarn.lock');
    expect(found.problems).toEqual([]);
    expect(packageNamed(found, 'a')).toMatchObject({
      scope: 'development',
      direct: true,
      line: 5,
      requestedAs: ['^1.0.0'],
    });
    expect(
      found.packages.filter((one) => one.name === 'b').map((one) => [one.origin, one.scope, one.optional]),
    ).toEqual([
      ['registry', 'development', true],
      ['registry', 'development', true],
    ]);
    expect(packageNamed(found, 'lodash')).toMatchObject({ version: '4.17.20', scope: 'runtime', direct: true });
    expect(packageNamed(found, 'forked')).toMatchObject({ origin: 'git', commit: 'f'.repeat(40), scope: 'runtime' });
    expect(packageNamed(found, 'member')).toMatchObject({ origin: 'workspace', version: '' });
    expect(found.manifest).toMatchObject({ path: 'package.json' });
    expect(found.otherManifests?.map((manifest) => manifest.path)).toEqual(['packages/member/package.json']);
  });

  test('a member whose package.json is missing leaves its needs unknown', async () => {
    const found = await extractProject({ 'yarn.lock': BERRY }, 'yarn.lock');
    expect(packageNamed(found, 'a')).toMatchObject({ scope: 'unknown', direct: true });
  });

  test('a member outside the repository is not read', async () => {
    const asked: string[] = [];
    const { yarnLock } = await import('../../../../src/scan/dependencies/extract/yarn-lock/index.js');
    const text = BERRY.replaceAll('workspace:packages/member', 'workspace:../../etc');
    await yarnLock.extract({ path: 'yarn.lock', text }, async (path) => {
      asked.push(path);
      return null;
    });
    expect(asked).toEqual(['package.json']);
  });
});

test('what is neither of the two formats is refused', async () => {
  for (const text of ['', 'hello\n', '__metadata:\n  version: [', '# yarn lockfile v1\n<<<<<<< HEAD\n']) {
    await expect(extractProject({ 'yarn.lock': text }, 'yarn.lock')).rejects.toMatchObject({ name: 'LocatedError' });
  }
});

test('a lockfile without packages is empty, not broken', async () => {
  expect((await extractProject({ 'yarn.lock': '# yarn lockfile v1\n\n\n' }, 'yarn.lock')).packages).toEqual([]);
});
