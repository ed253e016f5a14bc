import { expect, test } from '@jest/globals';
import { extractorFor } from '../../../../src/scan/dependencies/extract/index.js';
import { extractProject } from './lockfile-support.js';

const COMMIT = '6'.repeat(40);
const PATH = '.github/workflows/ci.yml';

async function uses(rows: string[]): Promise<unknown[]> {
  const text = `jobs:\n  a:\n    steps:\n${rows.map((row) => `      - ${row}\n`).join('')}`;
  const found = await extractProject({ [PATH]: text }, PATH);
  return found.packages.map(({ name, version, origin, commit, line }) => [name, version, origin, commit, line]);
}

test('a full version is matched, a branch, a floating tag and a bare commit are not', async () => {
  expect(
    await uses([
      'uses: actions/checkout@v4.1.2',
      'uses: "actions/cache/restore@3.0.0"',
      'uses: actions/checkout@v4',
      'uses: o/r@main',
      `uses: o/r@${COMMIT}`,
    ]),
  ).toEqual([
    ['actions/checkout', '4.1.2', 'registry', undefined, 4],
    ['actions/cache', '3.0.0', 'registry', undefined, 5],
    ['actions/checkout', 'v4', 'git', undefined, 6],
    ['o/r', 'main', 'git', undefined, 7],
    ['o/r', COMMIT, 'git', COMMIT, 8],
  ]);
});

test('the comment behind a pinned commit gives the version, each line its own', async () => {
  expect(
    await uses([
      `uses: o/r@${COMMIT} # v1.2.3`,
      `uses: 'o/r@${COMMIT}'   # tag=v2.0.0 (July)`,
      `uses: o/r@${COMMIT} # v4`,
    ]),
  ).toEqual([
    ['o/r', '1.2.3', 'registry', COMMIT, 4],
    ['o/r', '2.0.0', 'registry', COMMIT, 5],
    ['o/r', COMMIT, 'git', COMMIT, 6],
  ]);
});

test('local actions, images and text that looks like a use are left out', async () => {
  expect(
    await uses(['uses: ./local@v1', 'uses: docker://alpine:3', 'run: |\n          uses: evil/action@v1.0.0']),
  ).toEqual([]);
});

test('a use in flow style is not missed', async () => {
  expect(await uses(['{ name: x, uses: tj-actions/changed-files@v44.0.0 }'])).toEqual([
    ['tj-actions/changed-files', '44.0.0', 'registry', undefined, undefined],
  ]);
});

test('reusable workflows and composite actions count', async () => {
  const workflow = 'jobs:\n  call:\n    uses: o/r/.github/workflows/x.yml@v1.0.0\n';
  expect((await extractProject({ [PATH]: workflow }, PATH)).packages).toMatchObject([
    { name: 'o/r', version: '1.0.0', line: 3, direct: true },
  ]);
  const action = 'runs:\n  using: composite\n  steps:\n    - uses: o/r@v1.0.0\n';
  const found = await extractProject({ 'actions/x/action.yml': action }, 'actions/x/action.yml');
  expect(found.packages).toMatchObject([{ name: 'o/r', ecosystem: 'GitHub Actions', scope: 'runtime' }]);
  expect(found.manifest?.lines.get('o/r')).toBe(4);
});

test('only workflows and action files are read', () => {
  expect(extractorFor('a/.github/workflows/x.yaml')?.id).toBe('github-actions');
  expect(extractorFor('action.yaml')?.id).toBe('github-actions');
  for (const path of ['.github/dependabot.yml', '.github/workflows/sub/x.yml', 'my-action.yml']) {
    expect(extractorFor(path)).toBeUndefined();
  }
});
