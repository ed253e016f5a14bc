import { expect, test } from '@jest/globals';
import { fingerprint } from '../../src/correlate/fingerprint.js';
import { sortFindings } from '../../src/correlate/sort.js';
import type { Finding } from '../../src/model/finding.js';
import { aFinding, anObservation } from '../helpers/builders.js';

const at = (path: string, startLine: number) => ({ location: { path, startLine } });

/** In the order of the report. */
const SORTED: readonly Partial<Finding>[] = [
  { severity: 'critical', ...at('z.ts', 9) },
  { severity: 'high', ...at('a.ts', 1) },
  { severity: 'high', ...at('a.ts', 2), rule: 'a-rule' },
  { severity: 'high', ...at('a.ts', 2), rule: 'b-rule', id: 'aaaaaaaa' },
  { severity: 'high', ...at('a.ts', 2), rule: 'b-rule', id: 'bbbbbbbb' },
  { severity: 'high', ...at('b.ts', 1) },
  { severity: 'high', location: null },
  { severity: 'unknown', ...at('a.ts', 1) },
  { state: 'existing', severity: 'critical' },
  { state: 'fixed', severity: 'critical' },
];

test('findings stand in one order: state, severity, place, rule, id; so two runs can be compared', () => {
  const sorted = SORTED.map(aFinding);
  expect(sortFindings(sorted.toReversed())).toEqual(sorted);
  expect(sortFindings([...sorted.slice(5), ...sorted.slice(0, 5)])).toEqual(sorted);
});

test('the same snippet twice in a file has two ids, the upper one the plain one, in whatever order they are seen', () => {
  const upper = anObservation({ location: { path: 'a.ts', startLine: 1 } });
  const lower = anObservation({ location: { path: 'a.ts', startLine: 8 } });
  const [first, second] = fingerprint([lower, upper]);
  expect([first?.observation, second?.observation]).toEqual([upper, lower]);
  expect(first?.id).toBe(fingerprint([upper])[0]?.id);
  expect(second?.id).not.toBe(first?.id);
  const third = fingerprint([lower, upper, anObservation({ location: { path: 'a.ts', startLine: 9 } })])[2];
  expect(new Set([first?.id, second?.id, third?.id]).size).toBe(3);
});

test('a fingerprint never changes its meaning: a policy that excepts a finding by its id still does after an upgrade', () => {
  const twice = [1, 8].map((startLine) =>
    anObservation({ identity: ['static', 'tls-verify-off', 'a.ts', 'x'], location: { path: 'a.ts', startLine } }),
  );
  expect(fingerprint(twice).map(({ id }) => id.slice(0, 8))).toEqual(['90262f86', '8ff7c3e2']);
});
