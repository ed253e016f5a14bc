import fc, { type Arbitrary } from 'fast-check';
import { COVERAGE_KINDS, COVERAGE_OUTCOMES } from '../../../src/model/coverage.js';
import type { Exception, Policy } from '../../../src/model/policy.js';
import { CONDITIONS } from '../../../src/policy/conditions/index.js';
import { PRODUCT } from '../../../src/product.js';
import { anExceptionOf, DEFAULT_POLICY } from '../../helpers/builders.js';
import { fromSchema, type Words } from './from-schema.js';

export const RULES = ['rule-a', 'rule-b', 'GHSA-1111', 'package-denied'] as const;
export const ALIASES = ['CVE-1', 'CVE-2'] as const;
export const PATHS = ['src/a.ts', 'legacy/b.ts', '.github/gatehouse.yml', 'package-lock.json'] as const;
export const PACKAGES = ['lodash', 'evil'] as const;
export const OWNERS = ['@org/security', '@alice'] as const;

/**
 * Conditions in CEL. Of the run only what grows with the findings: a team may write one that holds for few findings and
 * not for many, and then more of them do pass.
 */
const EXPRESSIONS = [
  "finding.category == 'dependency' && finding.package.scope == 'development'",
  "finding.rule == 'rule-a'",
  "finding.path.startsWith('legacy/') && finding.severity != 'critical'",
  "finding.severity.atLeast('medium')",
  'finding.risk.kev',
  'has(finding.risk) && finding.risk.epss > 0.2',
  "change.bot && finding.category == 'dependency'",
  "change.base.startsWith('release/') && finding.severity.atLeast('low')",
  "now >= timestamp('2026-12-20T00:00:00Z') && finding.state == 'new'",
  '9223372036854775807 + finding.location.startLine > 0',
  "finding.aliases.exists(a, a == 'CVE-1')",
  'run.newFindings > 2',
  'run.warnings > 1',
  "coverage.exists(c, c.kind == 'binary')",
  "'security' in change.labels",
  'change.draft',
];

const WORDS: Words = {
  named: {
    when: EXPRESSIONS,
    id: ['first', 'second', 'third'],
    message: ['so says the team'],
    paths: ['src/**', 'legacy/**', 'policy', 'workflows', 'codeowners'],
    owner: OWNERS,
    owners: OWNERS,
    require: PRODUCT.scanners.map(({ id }) => id),
  },
  keys: [...RULES, ...ALIASES, ...PACKAGES],
  references: {},
};

const SETTINGS = CONDITIONS.flatMap(({ id, settings }) => (settings === null ? [] : [{ id, settings }]));

/** The gate's settings as a file could have them: every condition there is, each there or not. */
const gateFiles: Arbitrary<Readonly<Record<string, unknown>>> = fc.record(
  Object.fromEntries(SETTINGS.map(({ id, settings }) => [id, fromSchema(settings.schema, WORDS, id)])),
  { requiredKeys: [] },
);

const outcomes = fc.constantFrom(...COVERAGE_OUTCOMES);
const coverages: Arbitrary<Policy['coverage']> = fc.record({
  changed: outcomes,
  uncovered: outcomes,
  kinds: fc.dictionary(fc.constantFrom(...COVERAGE_KINDS.slice(0, 4), 'binary'), outcomes, { maxKeys: 2 }),
  paths: fc.array(fc.record({ glob: fc.constantFrom('src/**', 'legacy/**', '**'), outcome: outcomes }), {
    maxLength: 2,
  }),
});

const exceptions: Arbitrary<readonly Exception[]> = fc.array(
  fc
    .record(
      {
        id: fc.constantFrom<string>(...RULES, ...ALIASES),
        rule: fc.constantFrom<string>(...RULES),
        package: fc.constantFrom<string>(...PACKAGES),
        path: fc.constantFrom('src/**', 'legacy/**', '**'),
        expires: fc.constantFrom('2020-01-01', '2030-01-01'),
      },
      { requiredKeys: ['expires'] },
    )
    .map(anExceptionOf),
  { maxLength: 4 },
);

/** The policy of such settings, as the file's reader would make it. */
function policyOf(gate: Readonly<Record<string, unknown>>, rest: Partial<Policy> = {}): Policy {
  const read = SETTINGS.map(({ id, settings }) => [id, id in gate ? settings.read(gate[id]) : settings.defaults]);
  return { ...DEFAULT_POLICY, gate: Object.fromEntries(read), ...rest };
}

export const policies: Arbitrary<Policy> = fc
  .record({ gate: gateFiles, coverage: coverages, exceptions })
  .map(({ gate, coverage, exceptions: set }) => policyOf(namedOnce(gate), { coverage, exceptions: set }));

/** Two rules of one name are a mistake of the file. */
function namedOnce(gate: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { rules } = gate;
  if (!Array.isArray(rules)) return gate;
  const named = rules.map((rule, index) => ({ ...rule, id: `rule-${index}` }));
  return { ...gate, rules: named };
}
