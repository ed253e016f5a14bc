import { expect, test } from '@jest/globals';
import { shardMatrix } from '../../../src/app/change/shard-matrix.js';

const plan = (count: number) => ({ count, weights: Array.from({ length: count }, () => 1) });

test('each job of the matrix knows its share and how projects are told', () => {
  expect(JSON.parse(shardMatrix(plan(2), ['apps/*', 'libs/*']))).toEqual({
    include: [
      { shard: 1, of: 2, projects: 'apps/*\nlibs/*' },
      { shard: 2, of: 2, projects: 'apps/*\nlibs/*' },
    ],
  });
  expect(JSON.parse(shardMatrix(plan(1), null))).toEqual({ include: [{ shard: 1, of: 1, projects: '' }] });
});

test('a matrix that GitHub would drop is refused: no job would scan', () => {
  expect(() => shardMatrix(plan(256), ['x'.repeat(4_000)])).toThrow('too long for the matrix');
});
