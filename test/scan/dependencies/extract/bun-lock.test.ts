import { describe, expect, test } from '@jest/globals';
import { dependenciesOf, extractProject, namesOf, packageNamed, scopesOf } from './lockfile-support.js';

const COMMIT = 'a'.repeat(40);
const LOCK = `{
  // the text format
  "lockfileVersion": 1,
  "workspaces": {
    "": {
      "name": "shop",
      "dependencies": { "a": "^1.0.0", "safe": "npm:lodash@^4.0.0", "forked": "github:o/forked", },
      "devDependencies": { "t": "^1.0.0", },
    },
    "packages/m": { "name": "m", "dependencies": { "b": "^1.0.0" }, "optionalDependencies": { "o": "*" } },
  },
  "packages": {
    "a": ["a@1.2.0", "", { "dependencies": { "b": "^2.0.0", "@s/c": "^1.0.0" } }, "sha512-a=="],
    "a/b": ["b@2.0.0", "", {}, "sha512-b=="],
    "b": ["b@3.0.0", "", {}, "sha512-b3=="],
    "@s/c": ["@s/c@1.0.0", "", { "dependencies": { "b": "*" } }, "sha512-c=="],
    "m": ["m@workspace:packages/m"],
    "m/b": ["b@1.0.0", "", {}, "sha512-b1=="],
    "o": ["o@1.0.0", "", {}, "sha512-o=="],
    "safe": ["lodash@4.17.20", "", {}, "sha512-l=="],
    "forked": ["forked@github:o/forked#${COMMIT.slice(0, 7)}", {}, "o-forked-${COMMIT}"],
    "t": ["t@1.0.0", "https://npm.example.org/", { "dependencies": { "b": "*" } }, "sha512-t=="],
  }
}
`;

describe('bun.lock', () => {
  test('comments and trailing commas are no obstacle; lines are those of the file', async () => {
    const found = await extractProject({ 'bun.lock': LOCK }, 'bun.lock');
    expect(found.problems).toEqual([]);
    expect(packageNamed(found, 'a')).toMatchObject({
      version: '1.2.0',
      line: 13,
      integrity: 'sha512-a==',
      direct: true,
    });
    expect(packageNamed(found, 't')).toMatchObject({ resolved: 'https://npm.example.org/', scope: 'development' });
  });

  test('each parent gets its own copy, a member of the workspace too', async () => {
    const found = await extractProject({ 'bun.lock': LOCK }, 'bun.lock');
    const copies = (name: string) =>
      (packageNamed(found, name).dependsOn ?? []).map((at) => found.packages[at]?.version);
    expect(copies('a')).toEqual(['2.0.0', '1.0.0']);
    expect(copies('@s/c')).toEqual(['3.0.0']);
    expect(dependenciesOf(found, 'a')).toEqual(['@s/c', 'b']);
    expect(packageNamed(found, 'b', '1.0.0')).toMatchObject({ direct: true, scope: 'runtime' });
    expect(scopesOf(found)).toMatchObject({ o: 'runtime', lodash: 'runtime' });
    expect(packageNamed(found, 'o').optional).toBe(true);
  });

  test('aliases, git and workspace packages are not matched by the wrong name', async () => {
    const found = await extractProject({ 'bun.lock': LOCK }, 'bun.lock');
    expect(namesOf(found)).toContain('lodash@4.17.20');
    expect(packageNamed(found, 'forked')).toMatchObject({ origin: 'git', commit: COMMIT, version: '' });
    expect(packageNamed(found, 'm').origin).toBe('workspace');
  });

  test('a comma or a comment sign inside a text stays where it is', async () => {
    const lock = '{"workspaces": {}, "packages": {"a": ["a@1.0.0", "https://x/,}", {}, "/* x */"],}}';
    expect(packageNamed(await extractProject({ 'bun.lock': lock }, 'bun.lock'), 'a')).toMatchObject({
      resolved: 'https://x/,}',
      integrity: '/* x */',
    });
  });

  test('what is no bun lockfile is refused', async () => {
    for (const text of ['', '{}', '[]', '{"packages": {', '/*', `${LOCK}<<<<<<< HEAD\n`]) {
      await expect(extractProject({ 'bun.lock': text }, 'bun.lock')).rejects.toMatchObject({ name: 'LocatedError' });
    }
  });

  test('a broken tuple is a problem with its line', async () => {
    const lock = '{"packages": {\n"a": 1,\n"b": ["b"],\n"c": ["c@1.0.0", "", {}, ""]}}';
    const found = await extractProject({ 'bun.lock': lock }, 'bun.lock');
    expect(namesOf(found)).toEqual(['c@1.0.0']);
    expect(found.problems.map((problem) => problem.line)).toEqual([2, 3]);
  });
});
