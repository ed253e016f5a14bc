import { describe, expect, test } from '@jest/globals';
import { NO_MOVES } from '../../src/correlate/no-moves.js';
import type { FullStanding } from '../../src/correlate/standing.js';
import { compareStandings } from '../../src/correlate/worse.js';
import type { Move } from '../../src/model/moves.js';

function standing(changes: Partial<FullStanding> = {}): FullStanding {
  return {
    paths: ['src/a.js'],
    kind: 'source',
    scope: undefined,
    severity: 'high',
    confidence: 'high',
    allowedBy: null,
    ignored: false,
    ...changes,
  };
}

/** What got worse of one file that stays where it is. */
function worseOf(before: Partial<FullStanding>, after: Partial<FullStanding> = {}) {
  return compareStandings(standing(before), standing(after), NO_MOVES)?.worse;
}

/** A file that the change moved. */
function afterMove(from: string, to: string, sides: Partial<FullStanding> = {}, pure = true) {
  const moves = { to: (path: string): Move | null => (path === to ? { from, pure } : null) };
  return compareStandings(standing({ ...sides, paths: [from] }), standing({ ...sides, paths: [to] }), moves);
}

describe('the author reads what got worse:', () => {
  test.each([
    ['documentation', 'was in documentation before'],
    ['generated', 'was in generated code before'],
    ['vendored', 'was in vendored code before'],
    ['test', 'was in test code before'],
  ] as const)('what was %s by evidence counts in full now', (kind, words) => {
    expect(worseOf({ kind })).toEqual([words]);
  });

  test.each([
    ['examples/a.js', 'was in an example before (examples/a.js)'],
    ['docs/a.js', 'was in documentation before (docs/a.js)'],
    ['dist/a.js', 'was in generated code before (dist/a.js)'],
    ['vendor/a.js', 'was in vendored code before (vendor/a.js)'],
  ])('a file was moved out of %s', (from, words) => {
    expect(afterMove(from, 'src/a.js')).toEqual({ untouched: false, worse: [words] });
  });

  test('a file that evidence called a test was moved, and from where', () => {
    const move = { to: () => ({ from: 'checks/a.cs', pure: true }) };
    const before = standing({ kind: 'test', paths: ['checks/a.cs'] });
    expect(compareStandings(before, standing({ paths: ['web/a.cs'] }), move)?.worse).toEqual([
      'was in test code before (checks/a.cs)',
    ]);
  });

  test.each([
    ['runtime', 'was a development dependency before, and it is shipped from now on'],
    ['unknown', 'was a development dependency before, and nothing says so any more'],
  ] as const)('a development dependency is of scope %s', (scope, words) => {
    expect(worseOf({ scope: 'development' }, { scope })).toEqual([words]);
  });

  test('what was allowed is allowed no more', () => {
    expect(worseOf({ allowedBy: 'an exception of the policy' })).toEqual([
      'was allowed before (an exception of the policy), and is not at its place of now',
    ]);
  });

  test('the ignore comment is gone, or lies in another place', () => {
    expect(worseOf({ ignored: true })).toEqual(['was covered by an ignore comment before']);
    expect(afterMove('src/a.js', 'src/b.js', { ignored: true }, false)?.worse).toEqual([
      'was covered by an ignore comment before, which does not count at another place',
    ]);
  });

  test('it weighs more', () => {
    expect(worseOf({ severity: 'medium' })).toEqual(['was of medium severity before']);
    expect(worseOf({ confidence: 'low' }, { confidence: 'medium' })).toEqual(['was of low confidence before']);
  });

  test('each of several reasons', () => {
    expect(worseOf({ kind: 'test', scope: 'development' }, { scope: 'runtime' })).toHaveLength(2);
  });
});

describe('nobody is told that anything got worse where', () => {
  test.each([
    ['one light class follows another', { kind: 'vendored' }, { kind: 'test' }],
    ['a development dependency stays one', { scope: 'development' }, { scope: 'development' }],
    ['a guess stays a guess', { confidence: 'low' }, { confidence: 'low' }],
    ['a sure finding is less sure', { confidence: 'high' }, { confidence: 'medium' }],
    ['it weighs less', { severity: 'high' }, { severity: 'low' }],
    ['an exception takes the place of an ignore comment', { ignored: true }, { allowedBy: 'an exception' }],
  ] as const)('%s', (_why, before, after) => {
    expect(worseOf(before, after)).toEqual([]);
  });
});

describe('an ignore comment does not travel', () => {
  test('with a test that becomes production code, however pure the move', () => {
    expect(afterMove('test/a.js', 'src/a.js', { ignored: true })?.untouched).toBe(false);
  });

  test('with a problem of two files when one of them was edited on its way', () => {
    const moves = { to: (path: string) => ({ from: path.replace('new', 'old'), pure: path === 'src/new-1.js' }) };
    const before = standing({ paths: ['src/old-1.js', 'src/old-2.js'], ignored: true });
    const after = standing({ paths: ['src/new-1.js', 'src/new-2.js'], ignored: true });
    expect(compareStandings(before, after, moves)).toMatchObject({ untouched: false });
  });
});
