import { expect, test } from '@jest/globals';
import { baselineMoves } from '../../src/correlate/baseline-moves.js';

function movedTo(before: readonly string[], now: readonly string[], path: string): string | null {
  return baselineMoves(new Set(before), new Set(now)).to(path)?.from ?? null;
}

test('a file that is gone is the new one of its name whose folders end most alike', () => {
  expect(movedTo(['a/x/f.ts'], ['b/y/f.ts', 'b/x/f.ts'], 'b/x/f.ts')).toBe('a/x/f.ts');
  expect(movedTo(['a/x/f.ts'], ['b/x/f.ts', 'b/y/f.ts'], 'b/x/f.ts')).toBe('a/x/f.ts');
  expect(movedTo(['a/x/f.ts'], ['b/y/f.ts', 'b/x/f.ts'], 'b/y/f.ts')).toBeNull();
  expect(movedTo(['f.ts'], ['deep/f.ts'], 'deep/f.ts')).toBe('f.ts');
});

test('where two are as good nobody can tell, so neither is it', () => {
  expect(movedTo(['a/f.ts'], ['b/f.ts', 'c/f.ts'], 'b/f.ts')).toBeNull();
  expect(movedTo(['a/f.ts'], ['b/f.ts', 'c/f.ts'], 'c/f.ts')).toBeNull();
});

test('a file that is still there has not moved, and one that was there before is no new place', () => {
  expect(movedTo(['a/f.ts'], ['a/f.ts', 'b/f.ts'], 'b/f.ts')).toBeNull();
  expect(movedTo(['a/f.ts', 'b/f.ts'], ['b/f.ts'], 'b/f.ts')).toBeNull();
  expect(movedTo(['a/f.ts'], ['b/g.ts'], 'b/g.ts')).toBeNull();
});

test('of two that are gone the first by its path moved there, and is no pure move', () => {
  expect(movedTo(['b/f.ts', 'a/f.ts'], ['c/f.ts'], 'c/f.ts')).toBe('a/f.ts');
  expect(baselineMoves(new Set(['a/f.ts']), new Set(['b/f.ts'])).to('b/f.ts')?.pure).toBe(false);
});
