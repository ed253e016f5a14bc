import { describe, expect, test } from '@jest/globals';
import { correlate } from '../../src/correlate/index.js';
import type { Observation } from '../../src/model/observation.js';
import { anObservation } from '../helpers/builders.js';

const INPUT = {
  exceptions: [],
  policyPath: '.github/gatehouse.yml',
  comparesSides: true,
  sawEverything: () => false,
  now: new Date('2026-11-24T12:00:00Z'),
};

const IGNORED = { inlineIgnore: { line: 2, reason: 'reviewed' } };

const at = (startLine: number, changes: Partial<Observation> = {}) =>
  anObservation({ location: { path: 'src/a.js', startLine }, ...changes });

function findingsOf(head: Observation[], base: Observation[]) {
  return correlate(head, base, INPUT).findings;
}

const statesOf = (head: Observation[], base: Observation[]) => findingsOf(head, base).map(({ state }) => state);

describe('the old problem that a finding is compared with', () => {
  test('is the one that it is no worse than: deleting the ignored copy of a snippet makes the other one no news', () => {
    expect(statesOf([at(3)], [at(3, IGNORED), at(9)])).toEqual(['existing', 'fixed']);
  });

  test('is the one that was there: an ignored copy is taken by the copy that is ignored', () => {
    const named = (name: string) => ({ identity: [name] });
    const head = [at(3, named('moved')), at(9, { ...named('other'), ...IGNORED })];
    const base = [at(3, { ...named('was'), ...IGNORED }), at(9, named('once'))];
    expect(statesOf(head, base)).toEqual(['existing', 'existing']);
  });

  test('is of its own kind: another mistake in the same file is new, and the old one fixed', () => {
    const other = { identity: ['b'], lineage: ['another rule'], rule: 'tls-verify-off' };
    expect(statesOf([at(3, other)], [at(3)])).toEqual(['new', 'fixed']);
  });

  test('is used once: of two copies with another text, one old problem makes one of them existing', () => {
    const copies = [at(3, { identity: ['x'] }), at(9, { identity: ['y'] })];
    expect(statesOf(copies, [at(3)])).toEqual(['new', 'existing']);
    expect(statesOf(copies, [at(3), at(9)])).toEqual(['existing', 'existing']);
  });

  test('is none for what is in no file, unless it is the very same', () => {
    const nowhere = (identity: string) => anObservation({ location: null, identity: [identity] });
    expect(statesOf([nowhere('a')], [nowhere('a')])).toEqual(['existing']);
    expect(statesOf([nowhere('a')], [nowhere('b')])).toEqual(['new', 'fixed']);
  });
});

describe('malware', () => {
  const malware = (scope: 'development' | 'runtime', changes: Partial<Observation> = {}) =>
    at(3, {
      category: 'malware',
      rule: 'MAL-1',
      package: { ecosystem: 'npm', name: 'x', version: '1.0.0', scope },
      ...changes,
    });

  test('that is shipped from now on is one finding that says so, not a fixed one beside a new one', () => {
    expect(findingsOf([malware('runtime')], [malware('development')])).toMatchObject([
      { state: 'new', worsened: ['was a development dependency before, and it is shipped from now on'] },
    ]);
  });

  test('never had a comment that allowed it, so that one which goes makes nothing worse', () => {
    expect(statesOf([malware('runtime')], [malware('runtime', IGNORED)])).toEqual(['existing']);
  });
});

describe('what is said of a finding', () => {
  test('that is new or unchanged is what its scanner says', () => {
    const fresh = at(9, { identity: ['fresh'], lineage: ['fresh'], message: 'As it was written.' });
    const old = at(3, { message: 'As it was written.' });
    for (const finding of findingsOf([old, fresh], [old])) {
      expect(finding.message).toBe('As it was written.');
      expect(finding).not.toHaveProperty('worsened');
    }
  });

  test('that got worse in two ways names both', () => {
    const pkg = (scope: 'development' | 'runtime') => ({ ecosystem: 'npm', name: 'x', version: '1.0.0', scope });
    const before = at(3, { package: pkg('development'), standing: { kind: 'test' } });
    const [finding] = findingsOf([at(3, { package: pkg('runtime') })], [before]);
    expect(finding?.message).toContain(
      'It counts as new: it was in test code before; it was a development dependency before, and it is shipped',
    );
  });

  test('that an exception covered names the exception', () => {
    const exceptions = [
      { id: 'sqli-string-built', path: 'legacy/**', reason: 'r', owner: '@a', expires: '2030-01-01', line: 1 },
    ];
    const moves = { to: () => ({ from: 'legacy/a.js', pure: true }) };
    const base = at(3, { location: { path: 'legacy/a.js', startLine: 3 } });
    const { findings } = correlate([at(3)], [base], { ...INPUT, exceptions }, moves);
    expect(findings[0]?.message).toContain('was allowed before (an exception of the policy)');
  });
});
