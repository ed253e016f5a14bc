import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ChangedFile, TreeEntry } from '../../src/model/change.js';
import { isProjectFile } from '../../src/scan/dependencies/ecosystem/project-file.js';
import { findProjects } from '../../src/workspace/projects.js';
import { MAX_SHARDS, planShards } from '../../src/workspace/shards.js';
import { processorTime } from '../helpers/growth.js';

const entry = (path: string, size = 1_000): TreeEntry => ({ path, size, blob: null });
const changed = (path: string): ChangedFile => ({ path, basePath: path, kind: 'modified' });

/** 5,000 projects of very different sizes in three levels of folders, and 2,000 files that are in none. */
function monorepo(): TreeEntry[] {
  const entries: TreeEntry[] = [];
  for (let i = 0; i < 5_000; i++) {
    const folder = `team-${i % 50}/area-${i % 7}/service-${i}`;
    entries.push(entry(`${folder}/package.json`));
    for (let file = 0; file < 10 + (i % 31); file++)
      entries.push(entry(`${folder}/src/${file}.ts`, 500 * (1 + (i % 97))));
  }
  for (let i = 0; i < 2_000; i++) entries.push(entry(`docs/${i}.md`));
  return entries;
}

describe('the projects of a repository', () => {
  test('are the folders with a manifest, not the root and not what is installed', () => {
    const paths = [
      'package.json',
      'web/package.json',
      'api/go.mod',
      'web/node_modules/x/package.json',
      'cs/App.csproj',
      'docs/a.md',
    ];
    expect(findProjects(paths, null, isProjectFile)).toEqual(['api', 'cs', 'web']);
  });

  test('are what globs say, if there are any', () => {
    expect(findProjects(['apps/a/x.ts', 'apps/b/y/z.ts', 'libs/c/x.ts'], ['apps/*', 'libs/c/'], isProjectFile)).toEqual(
      ['apps/a', 'apps/b', 'libs/c'],
    );
  });

  test.each(['../x', '/etc', './a', 'a/../b', 'a\\b', 'nowhere/*'])(
    'a glob %s that leads nowhere is refused by name',
    (glob) => {
      expect(() => findProjects(['apps/a/x.ts'], [glob], isProjectFile)).toThrow('input projects');
    },
  );
});

describe('shards', () => {
  test('5,000 projects: at most 256 shards of about the same work, every path in exactly one, within 3 seconds', async () => {
    const entries = monorepo();
    const planned = () => planShards({ entries, changes: null, globs: null, isProjectFile, maxShards: MAX_SHARDS });
    expect(await processorTime(planned)).toBeLessThan(3_000);
    const plan = planned();
    expect([plan.projects, plan.affected.length]).toEqual([5_000, 5_000]);
    expect(plan.count).toBeGreaterThan(20);
    expect(plan.count).toBeLessThanOrEqual(MAX_SHARDS);
    const work = Array.from({ length: plan.count }, () => 0);
    for (const { path, size } of entries) {
      const shard = plan.shardOf(path);
      expect(shard).not.toBeNull();
      work[(shard ?? 0) - 1] = (work[(shard ?? 0) - 1] ?? 0) + size + 2_000;
    }
    expect(work).toEqual([...plan.weights]);
    const mean = work.reduce((sum, one) => sum + one, 0) / plan.count;
    expect(Math.max(...work) / mean).toBeLessThan(1.1);
    expect(Math.min(...work) / mean).toBeGreaterThan(0.9);
  });

  test('of 5,000 projects a change of three plans those three and the rest, in one shard', () => {
    const changes = [
      'team-1/area-1/service-1/src/0.ts',
      'team-2/area-2/service-2/src/1.ts',
      'team-3/area-3/service-3/package.json',
    ].map(changed);
    const plan = planShards({ entries: monorepo(), changes, globs: null, isProjectFile, maxShards: MAX_SHARDS });
    expect([plan.count, plan.affected.length]).toEqual([1, 3]);
    expect(plan.shardOf('team-1/area-1/service-1/new.ts')).toBe(1);
    expect(plan.shardOf('team-4/area-4/service-4/src/0.ts')).toBeNull();
    expect(plan.shardOf('README.md')).toBe(1);
  });

  test('a rename touches the project it leaves and the one it comes to', () => {
    const entries = ['a/go.mod', 'b/go.mod', 'c/go.mod'].map((path) => entry(path));
    const changes: ChangedFile[] = [{ path: 'b/x.go', basePath: 'a/x.go', kind: 'renamed' }];
    expect(planShards({ entries, changes, globs: null, isProjectFile, maxShards: 9 }).affected).toEqual(['a', 'b']);
  });

  test('a shard that plans again finds the same part, whatever the number of shards', () => {
    const folders = fc.array(fc.constantFrom('a', 'a/b', 'a/b/c', 'd', 'd/e', 'f'), { maxLength: 6 });
    fc.assert(
      fc.property(folders, fc.array(fc.nat(100_000_000), { minLength: 1, maxLength: 12 }), (projects, sizes) => {
        const entries = [
          ...projects.map((folder) => entry(`${folder}/go.mod`)),
          ...sizes.map((size, i) => entry(`${['a/b/c', 'd', 'f/g', 'x'][i % 4]}/${i}.go`, size)),
        ];
        const plan = planShards({ entries, changes: null, globs: null, isProjectFile, maxShards: 5 });
        const again = planShards({
          entries: entries.toReversed().toReversed(),
          changes: null,
          globs: null,
          isProjectFile,
          maxShards: 256,
          count: plan.count,
        });
        for (const { path } of entries) {
          expect(again.shardOf(path)).toBe(plan.shardOf(path));
          expect(plan.shardOf(path)).toBeGreaterThanOrEqual(1);
          expect(plan.shardOf(path)).toBeLessThanOrEqual(plan.count);
        }
      }),
    );
  });

  test('an empty repository has one shard', () => {
    expect(planShards({ entries: [], changes: [], globs: null, isProjectFile, maxShards: 20 }).count).toBe(1);
  });
});
