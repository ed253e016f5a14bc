import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { introductions, reachable, scopes } from '../../../../src/scan/dependencies/package/graph.js';
import { assertNearLinear } from '../../../helpers/growth.js';

describe('scopes', () => {
  test('what runtime and development both need is runtime', () => {
    expect(scopes([[2], [2], []], { runtime: [0], development: [1] })).toEqual(['runtime', 'development', 'runtime']);
  });
  test('doubt about a demand is never lowered to development', () => {
    expect(scopes([[], []], { runtime: [], development: [0, 1], unknown: [0] })).toEqual(['unknown', 'development']);
  });
  test('an orphan has no scope of its own', () => {
    expect(scopes([[], []], { runtime: [0], development: [] })).toEqual(['runtime', null]);
  });
});

describe('introductions', () => {
  //  0 → 1 → 3;  2 → 3;  3 → 1 (a cycle)
  const edges = [[1], [3], [3], [1]];
  test('the shortest way comes first and every direct introducer is told', () => {
    expect(introductions(edges, [0, 2]).pathsTo(3)).toEqual({
      introducers: [2, 0],
      paths: [
        [2, 3],
        [0, 1, 3],
      ],
    });
  });
  test('a direct dependency introduces itself', () => {
    expect(introductions(edges, [3]).pathsTo(3)).toEqual({ introducers: [3], paths: [[3]] });
  });
  test('an unreached or foreign index has no way', () => {
    expect(introductions(edges, [1]).pathsTo(0)).toEqual({ introducers: [], paths: [] });
    expect(introductions(edges, [1]).pathsTo(99)).toEqual({ introducers: [], paths: [] });
  });
  test('a chain of 50,000 packages that are all direct stays linear', async () => {
    await assertNearLinear(50_000, (count) => {
      const chain = Array.from({ length: count }, (_, index) => (index + 1 < count ? [index + 1] : []));
      return () => {
        const found = introductions(chain, chain.keys()).pathsTo(count - 1);
        expect(found.introducers).toHaveLength(count);
        expect(found.paths).toHaveLength(50);
      };
    });
  });
  test('every path is a real walk from a root to the package', () => {
    const graphs = fc
      .integer({ min: 1, max: 12 })
      .chain((size) =>
        fc.tuple(
          fc.array(fc.array(fc.nat(size - 1), { maxLength: 4 }), { minLength: size, maxLength: size }),
          fc.array(fc.nat(size - 1), { maxLength: 4 }),
          fc.nat(size - 1),
        ),
      );
    fc.assert(
      fc.property(graphs, ([graph, roots, target]) => {
        const { introducers, paths } = introductions(graph, roots).pathsTo(target);
        const reaching = [...new Set(roots)].filter((root) => reachable(graph, [root])[target] === 1);
        expect([...introducers].sort()).toEqual(reaching.sort());
        for (const [at, path] of paths.entries()) {
          expect(path[0]).toBe(introducers[at]);
          expect(path.at(-1)).toBe(target);
          for (let step = 1; step < path.length; step++) {
            expect(graph[path[step - 1] ?? -1]).toContain(path[step]);
          }
        }
        const lengths = paths.map((path) => path.length);
        expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
      }),
    );
  });
});
