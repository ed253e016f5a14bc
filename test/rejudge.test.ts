import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { rejudge } from '../src/rejudge.js';
import { aDependencyFinding, aFinding, anException, aPolicy, aRunResult, aScan } from './helpers/builders.js';

const PLAN = 'a'.repeat(16);
const SHARDS = 40;
const FACTS = { now: new Date('2026-12-01T00:00:00Z'), change: {} };
const PLACE = { path: 'policy', source: 'policy' };

const idOf = (at: number) => at.toString(16).padStart(32, '0');

/** Stages of the whole, and shards of the code scan, each with something of its own and something that others say too. */
const RESULTS = [
  aRunResult({
    scans: [aScan({ scanner: 'dependencies' })],
    findings: [aDependencyFinding({ id: idOf(900), severity: 'medium' })],
    notices: [{ kind: 'stale-data', message: 'the database is old' }],
  }),
  aRunResult({ scans: [aScan({ scanner: 'secrets' })], findings: [aFinding({ id: idOf(901), category: 'secret' })] }),
  ...Array.from({ length: SHARDS }, (_, at) =>
    aRunResult({
      subject: { ...aRunResult().subject, part: { index: at + 1, count: SHARDS, plan: PLAN } },
      scans: [aScan({ scanner: 'static', durationMs: at })],
      findings: [
        aFinding({ id: idOf(at), rule: `rule-${at % 7}`, location: { path: `src/${at % 5}.ts`, startLine: at + 1 } }),
      ],
      coverage: [
        {
          ...{ scanner: 'static', kind: 'minified', path: `lib/${at % 3}.js`, subject: 'JavaScript', count: 1 },
          ...{ reason: `line ${at % 2} is too long`, byChange: at % 4 === 0, touched: true, outcome: 'ignore' },
        },
      ],
      notices: [{ kind: 'policy-change', message: `notice ${at % 4}` }],
    }),
  ),
];

test('the gate joins any number of results and decides once, whatever order they come in', async () => {
  const policy = { ...aPolicy(), exceptions: [anException({ id: 'rule-3' }), anException({ id: 'rule-4' })] };
  const judged = (results: typeof RESULTS) => rejudge(results, policy, PLACE, ['static', 'secrets'], FACTS);
  const one = await judged(RESULTS);

  expect([one.findings.length, one.verdict.outcome]).toEqual([SHARDS + 2, 'error']);
  expect(one.verdict.violations.filter(({ rule }) => rule === 'fail-on')).toHaveLength(
    one.findings.filter(({ suppression, severity }) => suppression === null && severity === 'high').length,
  );
  const shuffled = fc.shuffledSubarray(RESULTS, { minLength: RESULTS.length });
  await fc.assert(
    fc.asyncProperty(shuffled, async (other) => {
      expect(JSON.stringify(await judged(other))).toBe(JSON.stringify(one));
    }),
    { numRuns: 40 },
  );
});

test('one result that is missing is told, in every order', async () => {
  const fewer = fc.shuffledSubarray(RESULTS.slice(2), { minLength: SHARDS - 1, maxLength: SHARDS - 1 });
  await fc.assert(
    fc.asyncProperty(fewer, async (results) => {
      const { verdict, scans } = await rejudge(results, aPolicy(), PLACE, [], FACTS);
      expect(verdict.outcome).toBe('error');
      expect(scans.filter(({ status }) => status === 'failed').map(({ scanner }) => scanner)).toEqual([
        `1 of ${SHARDS} shards`,
      ]);
    }),
    { numRuns: 20 },
  );
});
