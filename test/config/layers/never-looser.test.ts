import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parsePolicy } from '../../../src/config/policy-file.js';
import { ConfigurationError } from '../../../src/model/errors.js';
import { CATEGORIES, type Finding } from '../../../src/model/finding.js';
import type { Policy } from '../../../src/model/policy.js';
import { OUTCOMES, type Outcome } from '../../../src/model/run-result.js';
import { SEVERITIES, THRESHOLDS } from '../../../src/model/severity.js';
import { evaluate } from '../../../src/policy/evaluate.js';
import { PRODUCT } from '../../../src/product.js';
import { SCANNERS } from '../../../src/scan/index.js';
import { aDependencyFinding, aFinding, aRunResult, aScan } from '../../helpers/builders.js';
import { layerAt, policyOn } from '../../helpers/layers.js';

const ON_ORG = { version: 1, extends: layerAt('org') };
const RUNS = 200;

const some = <T>(keys: Record<string, fc.Arbitrary<T>>) => fc.record(keys, { requiredKeys: [] });
const threshold = fc.constantFrom(...THRESHOLDS);

const id = fc.constantFrom('r1', 'r2', 'r3');
const ofFinding = ["finding.severity == 'low'", "finding.category == 'dependency'", 'finding.risk.kev'];
const aRule = fc.oneof(
  fc.record({ id, when: fc.constantFrom(...ofFinding), then: fc.constantFrom('block', 'warn', 'ignore') }),
  fc.record({ id, when: fc.constantFrom('change.bot', 'run.newFindings > 1'), then: fc.constantFrom('block', 'warn') }),
);

const aGate = some<unknown>({
  'fail-on': fc.oneof(threshold, fc.dictionary(fc.constantFrom(...CATEGORIES, 'others'), threshold, { minKeys: 1 })),
  'unknown-severity': fc.constantFrom('fail', 'warn', 'ignore'),
  'known-exploited': fc.constantFrom('judge', 'block', 'warn'),
  'epss-above': fc.constantFrom(0.1, 0.5, 0.9),
  development: fc.constantFrom('judge', 'warn', 'ignore'),
  'without-fix': fc.constantFrom('judge', 'warn', 'ignore'),
  malware: fc.constantFrom('new', 'any'),
  'touched-files': fc.constantFrom('off', 'judge'),
  ratchet: fc.constantFrom('off', 'block'),
  'max-warnings': fc.constantFrom(0, 1, 2),
  require: fc.uniqueArray(fc.constantFrom('dependencies', 'secrets', 'static')),
  levels: fc.dictionary(fc.constantFrom('a-rule', 'b-rule', 'CVE-1'), fc.constantFrom('block', 'warn', 'ignore')),
  rules: fc.uniqueArray(aRule, { selector: ({ id }) => id, maxLength: 3 }),
});

const coverage = fc.constantFrom('fail', 'warn', 'ignore');
const aPolicy = some<unknown>({
  gate: aGate,
  static: some<unknown>({
    enabled: fc.boolean(),
    rules: fc.dictionary(fc.constantFrom('http-url', 'ssrf'), fc.constantFrom('on', 'off', 'block', 'warn', 'report')),
    vendored: fc.uniqueArray(fc.constantFrom('a/**', 'b/**')),
    tests: fc.constantFrom('full', 'lowered'),
  }),
  dependencies: some<unknown>({
    'minimum-age': fc.constantFrom('1d', '3d', '10d'),
    licenses: some<unknown>({
      allow: fc.uniqueArray(fc.constantFrom('MIT', 'ISC')),
      deny: fc.uniqueArray(fc.constantFrom('MIT', 'ISC')),
    }),
  }),
  coverage: some<unknown>({ changed: coverage, uncovered: coverage }),
  exceptions: fc.array(
    fc.constantFrom('GHSA-1', 'GHSA-2').map((id) => ({ id, reason: 'r', owner: '@o', expires: '2030-01-01' })),
    { maxLength: 2 },
  ),
}) as fc.Arbitrary<Readonly<Record<string, unknown>>>;

/** A policy that says one to three things: of those that say much, hardly any is let through by a layer. */
const aSmallPolicy = fc
  .tuple(aPolicy, fc.array(fc.noBias(fc.nat({ max: 59 })), { minLength: 1, maxLength: 3 }))
  .map(([policy, picks]) => {
    const settings = Object.entries(policy).flatMap(([section, said]): [string, string | null, unknown][] =>
      Array.isArray(said)
        ? [[section, null, said]]
        : Object.entries(Object(said)).map(([key, value]) => [section, key, value]),
    );
    const small: Record<string, unknown> = {};
    for (const pick of picks) {
      const [section, key, value] = settings[pick % settings.length] ?? ['gate', null, {}];
      small[section] = key === null ? value : { ...Object(small[section]), [key]: value };
    }
    return small;
  });

const findings = fc.array(
  fc
    .record({
      state: fc.constantFrom('new', 'new', 'new', 'existing', 'fixed'),
      severity: fc.constantFrom(...SEVERITIES),
      category: fc.constantFrom(...CATEGORIES),
      rule: fc.constantFrom('a-rule', 'b-rule'),
      aliases: fc.constantFrom([], ['CVE-1']),
      level: fc.constantFrom(undefined, 'warn' as const),
      risk: fc.record({ cvss: fc.constant(null), kev: fc.boolean(), epss: fc.constantFrom(null, 0.2, 0.6) }),
      scope: fc.constantFrom(null, 'runtime', 'development'),
    })
    .map(({ scope, level, ...facts }, at = 0) => {
      const pkg = { ecosystem: 'npm', name: 'p', version: '1.0.0', scope: scope ?? 'unknown', direct: true } as const;
      return aFinding({
        ...facts,
        ...(level && { level }),
        ...(scope && { package: pkg }),
        id: String(at),
      } as Partial<Finding>);
    }),
  { maxLength: 5 },
);

const change = fc.record({ bot: fc.boolean(), files: fc.constantFrom([], ['src/orders.ts']) });

async function pair(org: object, own: object): Promise<{ above: Policy; below: Policy } | null> {
  const above = await parsePolicy(JSON.stringify({ version: 1, ...org }), 'org', PRODUCT);
  try {
    const { policy } = await policyOn(JSON.stringify({ ...own, ...ON_ORG }), {
      org: JSON.stringify({ version: 1, ...org }),
    });
    return { above, below: policy };
  } catch (error) {
    if (error instanceof ConfigurationError) return null;
    throw error;
  }
}

/** How far a verdict is from letting through; both of the last do not. */
function strictness(outcome: Outcome): number {
  return Math.min(OUTCOMES.indexOf(outcome), OUTCOMES.indexOf('fail'));
}

describe('for any repository’s policy on any layer, with nothing overridable', () => {
  test('no change gets a laxer verdict than the layer alone gives it', async () => {
    expect(OUTCOMES).toEqual(['pass', 'warn', 'fail', 'error']);
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(aSmallPolicy, aPolicy),
        aSmallPolicy,
        findings,
        change,
        async (org, own, found, facts) => {
          const both = await pair(org, own);
          if (both === null) return;
          compared++;
          const scans = SCANNERS.map(({ id }) => aScan({ scanner: id }));
          const outcome = async (policy: Policy, judged: readonly Finding[]) => {
            const evidence = aRunResult({ findings: judged, scans });
            return strictness((await evaluate(policy, evidence, { now: new Date(0), change: facts })).outcome);
          };
          // Each by itself as well: of several, the worst hides what becomes of the others.
          for (const judged of [found, ...found.map((finding) => [finding])])
            expect(await outcome(both.below, judged)).toBeGreaterThanOrEqual(await outcome(both.above, judged));
        },
      ),
      { numRuns: RUNS },
    );
    expect(compared).toBeGreaterThan(RUNS / 20);
  });

  test('nothing is looked at less, and nothing more is let stand', async () => {
    await fc.assert(
      fc.asyncProperty(aPolicy, aSmallPolicy, async (org, own) => {
        const both = await pair(org, own);
        if (both === null) return;
        const { above, below } = both;
        const of = ({ scanners }: Policy, id: string) => Object(scanners[id]?.settings);
        const [rules, theirs] = [of(below, 'static').rules, of(above, 'static').rules];
        for (const [rule, mode] of Object.entries(rules)) if (mode === 'off') expect(theirs[rule]).toBe('off');
        expect(of(above, 'static').vendored).toEqual(expect.arrayContaining(of(below, 'static').vendored));
        expect(of(below, 'dependencies').minimumAgeDays ?? 0).toBeGreaterThanOrEqual(
          of(above, 'dependencies').minimumAgeDays ?? 0,
        );
        expect(of(below, 'dependencies').licenses.deny).toEqual(
          expect.arrayContaining(of(above, 'dependencies').licenses.deny),
        );
        if (above.scanners.static?.enabled) expect(below.scanners.static?.enabled).toBe(true);
        const rank = ['ignore', 'warn', 'fail'];
        for (const key of ['changed', 'uncovered'] as const)
          expect(rank.indexOf(below.coverage[key])).toBeGreaterThanOrEqual(rank.indexOf(above.coverage[key]));
        const ids = ({ exceptions }: Policy) => exceptions.map(({ id }) => id);
        expect(ids(above)).toEqual(expect.arrayContaining(ids(below)));
      }),
      { numRuns: RUNS },
    );
  });
});

/** Each setting of the gate alone, with each of its values. */
const ALONE: readonly object[] = [
  ...THRESHOLDS.map((word) => ({ 'fail-on': word })),
  ...['low', 'none'].map((word) => ({ 'fail-on': { secret: word } })),
  ...['fail', 'warn', 'ignore'].map((word) => ({ 'unknown-severity': word })),
  ...['judge', 'block', 'warn'].map((word) => ({ 'known-exploited': word })),
  ...[0.1, 0.9].map((least) => ({ 'epss-above': least })),
  ...['judge', 'warn', 'ignore'].flatMap((word) => [{ development: word }, { 'without-fix': word }]),
  ...['block', 'warn', 'ignore'].flatMap((word) => [
    { levels: { 'a-rule': word } },
    { rules: [{ id: word, when: 'finding.risk.kev', then: word }] },
  ]),
  ...['critical', 'low'].map((word) => ({ severity: { rules: { 'a-rule': word } } })),
  ...['new', 'any'].map((word) => ({ malware: word })),
  ...[0, 2].map((most) => ({ 'max-warnings': most })),
];

/** One of each kind that a setting can tell from the others. */
const KINDS: readonly Finding[] = (['critical', 'high', 'low', 'unknown'] as const).flatMap((severity) =>
  [true, false].flatMap((kev) =>
    (['runtime', 'development'] as const).map((scope) =>
      aDependencyFinding({
        severity,
        rule: 'a-rule',
        risk: { cvss: null, kev, epss: kev ? 0.5 : null },
        package: { ecosystem: 'npm', name: 'p', version: '1.0.0', scope, direct: true },
      }),
    ),
  ),
);

test('no setting by itself loosens another by itself', async () => {
  const scans = SCANNERS.map(({ id }) => aScan({ scanner: id }));
  const outcomes = (policy: Policy) =>
    Promise.all(
      KINDS.map(async (finding) => {
        const evidence = aRunResult({ findings: [finding], scans });
        return strictness((await evaluate(policy, evidence, { now: new Date(0), change: {} })).outcome);
      }),
    );
  let compared = 0;
  for (const org of ALONE) {
    for (const own of ALONE) {
      const both = await pair({ gate: org }, { gate: own });
      if (both === null) continue;
      compared++;
      const above = await outcomes(both.above);
      const laxer = (await outcomes(both.below)).findIndex((outcome, index) => outcome < (above[index] ?? 0));
      expect([org, own, KINDS[laxer]]).toEqual([org, own, undefined]);
    }
  }
  expect(compared).toBeGreaterThan(ALONE.length * 10);
});

test('whatever a repository says holds where everything is overridable', async () => {
  const all = { overridable: ['gate', 'static', 'dependencies', 'coverage', 'exceptions'] };
  await fc.assert(
    fc.asyncProperty(aPolicy, aPolicy, async (org, own) => {
      const both = await pair({ ...org, ...all }, own);
      const alone = await parsePolicy(JSON.stringify({ version: 1, ...own }), 'own', PRODUCT);
      const gate = Object(own.gate) as Readonly<Record<string, unknown>>;
      for (const key of Object.keys(gate).filter((each) => !['rules', 'levels', 'fail-on'].includes(each)))
        expect(both?.below.gate[key]).toEqual(alone.gate[key]);
      expect(both).not.toBeNull();
    }),
    { numRuns: RUNS / 4 },
  );
});
