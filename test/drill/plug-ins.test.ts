import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type CopiedTree, copyTree } from './copied-tree.js';
import { ASK, QUESTIONS } from './questions.js';

/** What is added, and the one file beside its own that may be touched for it. */
const DRILLS = [
  ['scanner', 'dummy-scan', 'src/scan/dummy-scan/', 'src/scan/index.ts'],
  ['condition', 'dummy-condition', 'src/policy/conditions/dummy-condition/', 'src/policy/conditions/index.ts'],
  ['report', 'dummy-report', 'src/report/dummy-report/', 'src/report/index.ts'],
  [
    'ecosystem',
    'dummy-registry',
    'src/scan/dependencies/ecosystem/dummy-registry.ts',
    'src/scan/dependencies/ecosystem/index.ts',
  ],
  ['extractor', 'dummy-lock', 'src/scan/dependencies/extract/dummy-lock/', 'src/scan/dependencies/extract/index.ts'],
] as const;

let tree: CopiedTree;
beforeAll(() => {
  tree = copyTree();
});
afterAll(() => tree.remove());

describe('whoever adds a plug-in touches its folder and one list, and nothing is forgotten', () => {
  test.each(DRILLS)('a %s', (kind, name, folder, list) => {
    const before = tree.changed('src');
    const { status, stderr } = tree.run('scripts/new.mjs', kind, name);
    expect([status, stderr]).toEqual([0, '']);
    const touched = tree.changed('src').filter((path) => !before.includes(path));
    expect(touched.filter((path) => !path.startsWith(folder))).toEqual([list]);
  });

  test('the compiler has nothing against any of them', () => {
    expect(tree.compile()).toEqual([]);
  });

  test('the policy, the words of its change, reports, usage and explain know them', () => {
    tree.write('questions.ts', QUESTIONS);
    tree.write('ask.mjs', ASK);
    const { stdout, stderr } = tree.run('ask.mjs');
    expect(stderr).toBe('');
    const [answers = '', derived = ''] = stdout.split('\n');
    expect(JSON.parse(answers)).toEqual({
      schema: ['enabled', 'strict'],
      gate: true,
      changes: [
        'dummy-scan.enabled: true → false',
        'dummy-scan.strict: false → true',
        'gate.dummy-condition: off → on',
      ],
      explained: 'dummy-scan-example: what is wrong (medium)',
      rows: ['Dummy scan: failed'],
      usage: [expect.stringContaining(', dummy-scan'), expect.stringContaining(', dummy-report')],
      extractor: 'dummy-lock',
    });
    expect(JSON.parse(derived)).toContain('actions/dummy-scan/action.yml');
  });
});

test('a name that cannot be one, or is taken, is refused in one line', () => {
  expect(tree.run('scripts/new.mjs', 'scanner', 'Not a name').stderr).toMatch(
    /^new: 'Not a name' is no name of a scanner/,
  );
  expect(tree.run('scripts/new.mjs', 'scanners', 'x').stderr).toMatch(
    /^new: 'scanners' is no kind of plug-in; kinds: /,
  );
  expect(tree.run('scripts/new.mjs', 'report', 'json').stderr).toMatch(/^new: src\/report\/json\/index\.ts is there/);
});
