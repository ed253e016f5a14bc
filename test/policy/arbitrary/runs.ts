import fc, { type Arbitrary } from 'fast-check';
import type { Approvals } from '../../../src/model/approval.js';
import { COVERAGE_KINDS, type CoverageEntry } from '../../../src/model/coverage.js';
import { CATEGORIES, FINDING_STATES, type Finding } from '../../../src/model/finding.js';
import type { Notice, ScanRecord } from '../../../src/model/run-result.js';
import { SCAN_STATUSES } from '../../../src/model/scan.js';
import { CONFIDENCES, SEVERITIES } from '../../../src/model/severity.js';
import type { Facts } from '../../../src/policy/facts.js';
import { PRODUCT } from '../../../src/product.js';
import { aFinding, aScan } from '../../helpers/builders.js';
import { ALIASES, OWNERS, PACKAGES, PATHS, RULES } from './policies.js';

const suppressions: Arbitrary<Finding['suppression']> = fc.option(
  fc.constant({ kind: 'inline', reason: 'reviewed' } as const),
  { freq: 6 },
);

const parts = fc.record(
  {
    category: fc.constantFrom(...CATEGORIES),
    rule: fc.constantFrom(...RULES),
    severity: fc.constantFrom(...SEVERITIES),
    confidence: fc.constantFrom(...CONFIDENCES),
    aliases: fc.uniqueArray(fc.constantFrom<string>(...ALIASES), { maxLength: 2 }),
    location: fc.record({ path: fc.constantFrom(...PATHS), startLine: fc.integer({ min: 1, max: 9 }) }),
    state: fc.constantFrom(...FINDING_STATES),
    suppression: suppressions,
    level: fc.constantFrom('warn', 'report'),
    package: fc.record({
      ecosystem: fc.constant('npm'),
      name: fc.constantFrom(...PACKAGES),
      version: fc.constant('1.0.0'),
      scope: fc.constantFrom('runtime', 'development', 'unknown'),
    }),
    risk: fc.record({
      cvss: fc.constant(null),
      kev: fc.option(fc.boolean()),
      epss: fc.option(fc.constantFrom(0.05, 0.3)),
    }),
    fix: fc.record({ description: fc.constant('a fix'), version: fc.constant('2.0.0') }),
  },
  { requiredKeys: ['category', 'rule', 'severity', 'confidence', 'aliases', 'location', 'state', 'suppression'] },
);

export const finding: Arbitrary<Finding> = fc.tuple(parts, fc.integer({ min: 0, max: 99_999 })).map(([part, id]) =>
  aFinding({
    id: id.toString(16).padStart(32, '0'),
    title: `finding ${id}`,
    sources: [{ tool: 'gatehouse', version: '1', rule: part.rule }],
    ...part,
  } as Partial<Finding>),
);

const entries: Arbitrary<CoverageEntry> = fc.record({
  scanner: fc.constant('static'),
  kind: fc.constantFrom(...COVERAGE_KINDS),
  path: fc.option(fc.constantFrom<string>(...PATHS)),
  subject: fc.constantFrom('JavaScript', 'Gradle'),
  count: fc.integer({ min: 1, max: 5 }),
  reason: fc.constantFrom('binary', 'too large'),
  byChange: fc.boolean(),
  touched: fc.boolean(),
});

const scans: Arbitrary<readonly ScanRecord[]> = fc
  .array(fc.constantFrom(...SCAN_STATUSES, 'complete', 'complete', 'complete'), {
    minLength: PRODUCT.scanners.length,
    maxLength: PRODUCT.scanners.length,
  })
  .map((statuses) => PRODUCT.scanners.map(({ id }, at) => aScan({ scanner: id, status: statuses[at] ?? 'complete' })));

const notices: Arbitrary<readonly Notice[]> = fc.array(
  fc.record({ kind: fc.constantFrom('policy-change', 'nothing-compared', 'stale-data'), message: fc.constant('why') }),
  { maxLength: 2 },
);

const approvals: Arbitrary<Approvals> = fc.oneof(
  fc.constant({ status: 'unknown', reason: 'no token' } as const),
  fc.uniqueArray(fc.constantFrom<string>(...OWNERS)).map((owners) => ({
    status: 'known' as const,
    owners: new Map(owners.map((owner) => [owner, { by: ['bob'], gap: null }])),
  })),
);

const change = fc.record(
  {
    author: fc.constant('alice'),
    bot: fc.boolean(),
    draft: fc.boolean(),
    labels: fc.constantFrom(['security'], []),
    base: fc.constantFrom('main', 'release/2'),
    files: fc.uniqueArray(fc.constantFrom<string>(...PATHS)),
  },
  { requiredKeys: [] },
);

const facts: Arbitrary<Facts> = fc.record(
  {
    now: fc.constantFrom(new Date('2026-12-01T00:00:00Z'), new Date('2026-12-24T00:00:00Z')),
    change,
    approvals,
    ruleReleases: fc.constant(new Map([['rule-b', { version: '2.0.0', date: '2026-11-28' }]])),
    override: fc.constant({ by: 'alice', owner: '@alice', reason: 'the shop is down' }),
  },
  { requiredKeys: ['now', 'change'] },
) as Arbitrary<Facts>;

/** All that is judged, before exceptions and the policy for the ledger are asked. */
export interface Run {
  readonly findings: readonly Finding[];
  readonly coverage: readonly CoverageEntry[];
  readonly scans: readonly ScanRecord[];
  readonly notices: readonly Notice[];
  readonly facts: Facts;
  readonly event: 'pull_request' | 'schedule';
}

export const runs: Arbitrary<Run> = fc.record({
  findings: fc.uniqueArray(finding, { maxLength: 6, selector: ({ id }) => id }),
  coverage: fc.array(entries, { maxLength: 2 }),
  scans,
  notices,
  facts,
  event: fc.constantFrom('pull_request', 'schedule'),
});
