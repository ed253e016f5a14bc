import { describe, expect, test } from '@jest/globals';
import type { CoverageEntry } from '../../src/model/coverage.js';
import { coverageWords, judgeCoverage } from '../../src/policy/coverage.js';
import { aPolicy } from '../helpers/builders.js';

const ENTRY: CoverageEntry = {
  scanner: 'static',
  kind: 'binary',
  path: 'legacy/a.js',
  subject: 'JavaScript',
  count: 3,
  reason: 'binary',
  byChange: true,
  touched: true,
};

/** What a policy that ignores one glob makes of an entry at a path. */
function outcomeOf(glob: string, path: string | null) {
  const coverage = { ...aPolicy().coverage, paths: [{ glob, outcome: 'ignore' }] } as const;
  return judgeCoverage(coverage, [{ ...ENTRY, path }])[0]?.outcome;
}

describe('a path that the policy lets be unseen', () => {
  test('covers hidden files below it, and nothing beside it', () => {
    expect(outcomeOf('legacy/**', 'legacy/.ci/a.js')).toBe('ignore');
    expect(outcomeOf('legacy/**', 'src/a.js')).toBe('fail');
  });

  test('never means everything but it: an exclamation mark is part of a name', () => {
    expect(outcomeOf('!legacy/**', 'src/a.js')).toBe('fail');
  });

  test('says nothing of what has no path', () => {
    expect(outcomeOf('**', null)).toBe('fail');
  });
});

test('the reader learns which file was not looked at, or how many of a kind, and why', () => {
  expect(coverageWords(ENTRY)).toBe('legacy/a.js: binary');
  expect(coverageWords({ ...ENTRY, path: null, subject: 'Ruby', reason: 'no rules' })).toBe('3 × Ruby: no rules');
});
