import { describe, expect, test } from '@jest/globals';
import { extractorFor } from '../../../../src/scan/dependencies/extract/index.js';
import { unreadGaps } from '../../../../src/scan/dependencies/extract/unread-formats.js';
import { assertOnlyLocatedErrors, extractProject, namesOf } from './lockfile-support.js';

const PIXI = `version: 6
environments: {}
packages:
- conda: https://conda.example/linux-64/openssl-3.0.0-h0.conda
  sha256: aa
- pypi: https://files.example/packages/aa/web-1.2.0-py3-none-any.whl
  name: Web
  version: 1.2.0
- kind: pypi
  name: old.style
  version: 0.10
- pypi: https://files.example/packages/bb/nameless-2.0-py3-none-any.whl
`;
const LOCK = `version: 1
package:
- name: openssl
  manager: conda
  version: 3.0.0
- name: web
  manager: pip
  version: 1.2.0
  url: https://files.example/packages/aa/web-1.2.0-py3-none-any.whl
- name: ours
  manager: pip
  version: 1.0
  url: git+https://example.org/o/ours.git
`;
const ENVIRONMENT = `name: shop
dependencies:
  - python=3.11
  - openssl
  - pip:
    - web==1.2.0
    - cli>=1
    - -r requirements.txt
`;

describe("what conda's family pins from PyPI is read, the rest is told", () => {
  test.each([
    ['pixi.lock', PIXI, ['nameless@2.0', 'old-style@0.10', 'web@1.2.0'], [1]],
    ['conda-lock.yml', LOCK, ['ours@1.0', 'web@1.2.0'], [1]],
    ['environment.yml', ENVIRONMENT, ['web@1.2.0'], [2, 2]],
  ])('%s', async (path, text, packages, gaps) => {
    const found = await extractProject({ [path]: text }, path);
    expect(namesOf(found)).toEqual(packages);
    expect(found.gaps?.map(({ count }) => count)).toEqual(gaps);
  });

  test('a package from a repository is not the one of that name on PyPI', async () => {
    const found = await extractProject({ 'conda-lock.yml': LOCK }, 'conda-lock.yml');
    expect(found.packages.map(({ name, origin }) => `${name} ${origin}`)).toEqual(['web registry', 'ours git']);
  });

  test('an environment.yml of another tool holds nothing', async () => {
    const found = await extractProject(
      { 'environment.yml': 'name: staging\nurl: https://example.org\n' },
      'environment.yml',
    );
    expect(found).toMatchObject({ packages: [], problems: [] });
    expect(found.gaps).toBeUndefined();
  });

  test.each([
    ['pixi.lock', PIXI],
    ['conda-lock.yml', LOCK],
    ['environment.yml', ENVIRONMENT],
  ])('only located errors escape from a mutated %s', async (path, text) => {
    const extractor = extractorFor(path);
    if (extractor === undefined) throw new Error(`nobody reads ${path}`);
    await assertOnlyLocatedErrors(extractor, path, { [path]: text });
  });
});

test('the lockfile of a script is read as any other of uv', () => {
  expect(extractorFor('tools/report.py.lock')?.id).toBe('uv-lock');
});

test('lockfiles in formats that nobody reads are told, and none of them has a reader', () => {
  const paths = ['a/bun.lockb', '.terraform.lock.hcl', 'MODULE.bazel.lock', 'requirements-dev.lock', 'Chart.lock'];
  const gaps = unreadGaps([...paths, 'bun.lock', 'node_modules/x/bun.lockb']);
  expect(gaps.map(({ path }) => path)).toEqual(paths);
  expect(gaps[0]).toEqual({
    kind: 'lockfile',
    path: 'a/bun.lockb',
    subject: 'Bun',
    reason: 'binary format, not read; use bun.lock',
  });
  expect(paths.filter((path) => extractorFor(path) !== undefined)).toEqual([]);
});
