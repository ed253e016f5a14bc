import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { suppressFindings } from '../../src/correlate/suppress.js';
import type { Policy } from '../../src/model/policy.js';
import { OUTCOMES, type Outcome, type Verdict } from '../../src/model/run-result.js';
import { CONDITIONS } from '../../src/policy/conditions/index.js';
import { judgeCoverage } from '../../src/policy/coverage.js';
import { evaluate } from '../../src/policy/evaluate.js';
import { aScan } from '../helpers/builders.js';
import { policies } from './arbitrary/policies.js';
import { finding, type Run, runs } from './arbitrary/runs.js';
import { TIGHTER, tighterPolicies } from './arbitrary/tighter.js';

/** The verdict on a run: exceptions, ledger and conditions as the pipeline asks them. */
function verdictOf(policy: Policy, { findings, coverage, scans, notices, facts, event }: Run): Promise<Verdict> {
  const stated = findings.map((each) => ({ finding: each, inlineIgnore: null, baseInlineIgnore: null }));
  const suppressed = suppressFindings(stated, {
    exceptions: policy.exceptions,
    policyPath: 'policy',
    comparesSides: true,
    sawEverything: () => true,
    now: facts.now,
  });
  const evidence = {
    findings: suppressed.findings,
    scans,
    notices: [...notices, ...suppressed.notices],
    coverage: judgeCoverage(policy.coverage, coverage),
    subject: { event },
  };
  return evaluate(policy, evidence, facts);
}

function rank(outcome: Outcome): number {
  return OUTCOMES.indexOf(outcome);
}

function hasRules({ gate: { rules } }: Policy): boolean {
  return Array.isArray(rules) && rules.length > 0;
}

function blocks({ outcome }: Verdict): boolean {
  return outcome === 'fail' || outcome === 'error';
}

const RUNS = { numRuns: 400 };
/** Each is judged under some thirty stricter policies. */
const FEWER_RUNS = { numRuns: 120 };

describe('the gate cannot be talked round', () => {
  test('by one more finding: it never makes a verdict better', async () => {
    await fc.assert(
      fc.asyncProperty(policies, runs, finding, fc.nat(6), async (policy, run, added, at) => {
        fc.pre(run.findings.every(({ id }) => id !== added.id));
        const found = { ...added, state: added.state === 'fixed' ? 'new' : added.state } as const;
        const more = { ...run, findings: run.findings.toSpliced(at, 0, found) };
        const [before, after] = [await verdictOf(policy, run), await verdictOf(policy, more)];
        expect(rank(after.outcome)).toBeGreaterThanOrEqual(rank(before.outcome));
      }),
      RUNS,
    );
  });

  test('by an exception less: it never makes a verdict better', async () => {
    await fc.assert(
      fc.asyncProperty(policies, runs, fc.nat(3), async (policy, run, at) => {
        const fewer = { ...policy, exceptions: policy.exceptions.toSpliced(at, 1) };
        const [before, after] = [await verdictOf(policy, run), await verdictOf(fewer, run)];
        expect(rank(after.outcome)).toBeGreaterThanOrEqual(rank(before.outcome));
      }),
      RUNS,
    );
  });

  test('by a stricter policy: what blocked still blocks, in whichever value it is stricter', async () => {
    await fc.assert(
      fc.asyncProperty(policies, runs, async (policy, run) => {
        const before = await verdictOf(policy, run);
        fc.pre(blocks(before));
        for (const { what, policy: stricter } of tighterPolicies(policy)) {
          // A team's own rule may ask for a severity and let it pass.
          if (what.startsWith('gate.severity') && hasRules(policy)) continue;
          // A rule that blocks is asked no further, also not into one that cannot be worked out; what somebody overrides
          // then is a finding that blocks, and no longer an error.
          if (run.facts.override !== undefined && what.startsWith('gate.rules')) continue;
          const after = await verdictOf(stricter, run);
          expect([what, blocks(after)]).toEqual([what, true]);
        }
      }),
      FEWER_RUNS,
    );
  });

  test('of every condition somebody has said what is stricter', () => {
    const settable = CONDITIONS.filter(({ settings }) => settings !== null).map(({ id }) => id);
    expect(Object.keys(TIGHTER).sort()).toEqual([...settable].sort());
  });

  test('nothing of it loosens for a policy that extends another', () => {
    const said = CONDITIONS.flatMap(({ id, settings }) => {
      if (settings?.layering.kind !== 'value') return [];
      const { layering, defaults } = settings;
      return (TIGHTER[id]?.(defaults) ?? []).map((each) => [id, each, layering.effectOf(defaults ?? undefined, each)]);
    });
    expect(said.length).toBeGreaterThan(5);
    expect(said.filter(([, , effect]) => effect !== 'tightens')).toEqual([]);
  });
});

describe('what did not run', () => {
  test.each(['failed', 'partial'] as const)(
    'a scan that %s is never a pass, and hides nothing that blocks',
    async (status) => {
      await fc.assert(
        fc.asyncProperty(policies, runs, async (policy, run) => {
          const broken = { ...run, scans: [...run.scans, aScan({ scanner: 'other', status })] };
          const [before, after] = [await verdictOf(policy, run), await verdictOf(policy, broken)];
          expect(after.outcome).toBe('error');
          for (const violation of before.violations.filter(({ rule }) => rule !== 'require'))
            expect(after.violations).toContainEqual(violation);
        }),
        RUNS,
      );
    },
  );
});

describe('order', () => {
  test('of findings, scans, ledger, notices and exceptions changes not a byte of a verdict', async () => {
    await fc.assert(
      fc.asyncProperty(policies, runs, fc.infiniteStream(fc.nat()), async (policy, run, random) => {
        const shuffled = <T>(list: readonly T[]): T[] =>
          list
            .map((item) => ({ item, key: Number(random.next().value) }))
            .sort((a, b) => a.key - b.key)
            .map(({ item }) => item);
        const other = {
          ...run,
          findings: shuffled(run.findings),
          coverage: shuffled(run.coverage),
          scans: shuffled(run.scans),
          notices: shuffled(run.notices),
        };
        const reordered = { ...policy, exceptions: shuffled(policy.exceptions) };
        const [one, two] = [await verdictOf(policy, run), await verdictOf(reordered, other)];
        expect(JSON.stringify(two)).toBe(JSON.stringify(one));
      }),
      RUNS,
    );
  });
});
