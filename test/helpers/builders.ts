import { defaultPolicy } from '../../src/config/default-policy.js';
import type { Finding } from '../../src/model/finding.js';
import type { Observation } from '../../src/model/observation.js';
import type { CheckOptions } from '../../src/model/options.js';
import type { Exception, Policy } from '../../src/model/policy.js';
import type { RunResult, ScanRecord } from '../../src/model/run-result.js';
import { NO_STATS } from '../../src/model/scan.js';
import { PRODUCT } from '../../src/product.js';

/** The policy of a repository that has none. */
export const DEFAULT_POLICY = defaultPolicy(PRODUCT);

const FACTS = {
  category: 'code',
  rule: 'sqli-string-built',
  severity: 'high',
  confidence: 'high',
  title: 'SQL built from strings',
  message: 'A value reaches the statement as text.',
  location: { path: 'src/orders.ts', startLine: 3, startColumn: 5, endLine: 3, endColumn: 20 },
  aliases: [],
  cwe: ['CWE-89'],
  references: [],
  sources: [{ tool: 'gatehouse', version: '0.0.0', rule: 'sqli-string-built' }],
} as const satisfies Partial<Finding>;

export function aFinding(overrides: Partial<Finding> = {}): Finding {
  return { id: 'f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0', ...FACTS, state: 'new', suppression: null, ...overrides };
}

export function anObservation(overrides: Partial<Observation> = {}): Observation {
  const identity = ['static', FACTS.rule, FACTS.location.path, 'snippet'];
  return { ...FACTS, identity, lineage: ['static', FACTS.rule, 'snippet'], ...overrides };
}

/** A vulnerable package in a lockfile, as the dependency scanner reports it. */
export function aDependencyFinding(overrides: Partial<Finding> = {}): Finding {
  return aFinding({
    category: 'dependency',
    rule: 'GHSA-35jh-r3h4-6jhm',
    title: 'lodash 4.17.20: command injection',
    location: { path: 'package-lock.json', startLine: 12 },
    aliases: ['CVE-2021-23337'],
    package: { ecosystem: 'npm', name: 'lodash', version: '4.17.20', scope: 'runtime', direct: true },
    ...overrides,
  });
}

export function anException(overrides: Partial<Exception> = {}): Exception {
  return { id: 'sqli-string-built', ...anExceptionOf(overrides) };
}

/** An exception that names what is given and nothing else. */
export function anExceptionOf(match: Partial<Exception>): Exception {
  return { reason: 'reviewed', owner: '@org/team', expires: '2030-01-31', line: 4, ...match };
}

export function aPolicy(gate: Partial<Policy['gate']> = {}): Policy {
  return { ...DEFAULT_POLICY, gate: { ...DEFAULT_POLICY.gate, ...gate } };
}

/** A policy that says something of one scanner. */
export function policyFor(scanner: string, settings: object, enabled = true): Policy {
  const usual = DEFAULT_POLICY.scanners[scanner]?.settings;
  const scanners = { ...DEFAULT_POLICY.scanners, [scanner]: { enabled, settings: { ...Object(usual), ...settings } } };
  return { ...DEFAULT_POLICY, scanners };
}

export function aScan(overrides: Partial<ScanRecord> = {}): ScanRecord {
  return {
    scanner: 'static',
    engine: 'builtin',
    status: 'complete',
    reason: null,
    durationMs: 5,
    stats: NO_STATS,
    problems: [],
    notes: [],
    ...overrides,
  };
}

export function aRunResult(overrides: Partial<RunResult> = {}): RunResult {
  return {
    schemaVersion: 1,
    tool: { name: 'gatehouse', version: '0.0.0' },
    subject: { repository: 'org/app', base: 'a'.repeat(40), head: 'b'.repeat(40), event: 'pull_request' },
    policy: 'default',
    scans: [aScan()],
    findings: [],
    remedies: [],
    coverage: [],
    notices: [],
    verdict: { outcome: 'pass', violations: [] },
    ...overrides,
  };
}

export function someOptions(overrides: Partial<CheckOptions> = {}): CheckOptions {
  return {
    dir: '/nowhere',
    base: null,
    head: null,
    config: null,
    only: null,
    format: 'json',
    output: null,
    offline: true,
    osvDb: null,
    settings: {},
    ...overrides,
  };
}
