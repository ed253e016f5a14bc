import { withRemedies } from '../../src/correlate/remedies.js';
import type { Finding, TraceStep } from '../../src/model/finding.js';
import type { RunResult, ScanRecord } from '../../src/model/run-result.js';
import type { RenderContext } from '../../src/report/report.js';
import { SCANNERS } from '../../src/scan/index.js';

export const BASE = 'a1b2c3d4e5f60718293a4b5c6d7e8f9001122334';
export const HEAD = 'f0e1d2c3b4a5968778695a4b3c2d1e0f99887766';

/** A finding of our own scanner, to be bent by each test. */
export function aFinding(changes: Partial<Finding> = {}): Finding {
  return {
    id: 'aaaaaaaabbbbbbbbccccccccdddddddd',
    category: 'code',
    rule: 'sql-string-concatenation',
    severity: 'high',
    confidence: 'high',
    title: 'SQL built from strings',
    message: 'The query is put together from request data.',
    location: { path: 'src/db.ts', startLine: 14, startColumn: 3, endLine: 14, endColumn: 40 },
    aliases: [],
    cwe: ['CWE-89'],
    references: ['https://cwe.mitre.org/data/definitions/89.html'],
    fix: { description: 'Use a parameterised query.', replacement: 'db.query("select 1 where id = $1", [id]);' },
    state: 'new',
    suppression: null,
    sources: [{ tool: 'gatehouse', version: '0.1.0', rule: 'sql-string-concatenation' }],
    ...changes,
  };
}

/** A way of so many steps: from `step1` in `src/f1.ts`, line 1. */
export function aTrace(steps: number): TraceStep[] {
  return Array.from({ length: steps }, (_, index) => ({
    location: { path: `src/f${index + 1}.ts`, startLine: index + 1 },
    label: `step${index + 1}`,
  }));
}

/** An advisory that matches a package, with every optional fact there is. */
export function aDependencyFinding(changes: Partial<Finding> = {}): Finding {
  return aFinding({
    id: '1111111122222222333333334444444a',
    category: 'dependency',
    rule: 'GHSA-35jh-r3h4-6jhm',
    severity: 'critical',
    title: 'Command injection in lodash',
    message: 'Versions before 4.17.21 run commands from a template.',
    location: { path: 'package-lock.json', startLine: 120 },
    otherLocations: [{ path: 'web/package-lock.json', startLine: 7, commit: BASE }],
    package: {
      ecosystem: 'npm',
      name: 'lodash',
      version: '4.17.20',
      purl: 'pkg:npm/lodash@4.17.20',
      scope: 'runtime',
      direct: true,
      paths: [['express', 'qs']],
    },
    aliases: ['CVE-2021-23337'],
    cwe: ['CWE-78'],
    references: ['https://github.com/advisories/GHSA-35jh-r3h4-6jhm'],
    risk: { cvss: 7.2, kev: true, epss: 0.02 },
    fix: { description: 'Upgrade to 4.17.21.', version: '4.17.21', command: 'npm install lodash@4.17.21' },
    ...changes,
  });
}

export function aScan(changes: Partial<ScanRecord> = {}): ScanRecord {
  return {
    scanner: 'static',
    engine: 'builtin',
    status: 'complete',
    reason: null,
    durationMs: 12,
    stats: { files: 60, bytes: 12_000, packages: 0 },
    problems: [],
    notes: [],
    ...changes,
  };
}

/** A result with the things to do that its findings come to. */
export function aResult({ findings = [], ...others }: Partial<RunResult> = {}): RunResult {
  return {
    schemaVersion: 1,
    tool: { name: 'gatehouse', version: '0.1.0' },
    subject: { repository: 'octo/shop', base: BASE, head: HEAD, event: 'pull_request' },
    policy: `${BASE}:.github/gatehouse.yml`,
    scans: [aScan({ scanner: 'dependencies' }), aScan({ scanner: 'secrets' }), aScan()],
    ...withRemedies(findings),
    coverage: [],
    notices: [],
    verdict: { outcome: 'pass', violations: [] },
    ...others,
  };
}

/** A result whose verdict is no because of these findings, by the rule `fail-on`. */
export function aBlockedResult(blocking: readonly Finding[], others: readonly Finding[] = []): RunResult {
  return aResult({
    findings: [...blocking, ...others],
    verdict: {
      outcome: 'fail',
      violations: blocking.map((finding) => ({
        rule: 'fail-on',
        finding: finding.id,
        message: `${finding.severity} is at or above high`,
      })),
    },
  });
}

export function aContext(changes: Partial<RenderContext> = {}): RenderContext {
  return {
    runUrl: 'https://github.com/octo/shop/actions/runs/1',
    serverUrl: 'https://github.com',
    key: 'default',
    color: false,
    width: 100,
    now: new Date('2026-11-24T10:00:00Z'),
    inventory: [],
    scanners: SCANNERS,
    ...changes,
  };
}

/** A distinct fingerprint for each number. */
export function anId(number: number): string {
  return number.toString(16).padStart(32, '0');
}
