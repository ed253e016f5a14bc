import fc, { type Arbitrary } from 'fast-check';
import { COVERAGE_KINDS, COVERAGE_OUTCOMES, type JudgedEntry } from '../../src/model/coverage.js';
import { CATEGORIES, FINDING_STATES, type Finding } from '../../src/model/finding.js';
import type { Location } from '../../src/model/location.js';
import type { Remedy } from '../../src/model/remedy.js';
import { EVENTS, type Notice, OUTCOMES, type RunResult, type ScanRecord } from '../../src/model/run-result.js';
import { type Problem, SCAN_STATUSES } from '../../src/model/scan.js';
import { CONFIDENCES, SEVERITIES } from '../../src/model/severity.js';
import { hostileText, pageReference } from './hostile-text.js';

const number = fc.integer({ min: 1, max: 2 ** 31 - 1 });

function optional<T>(shape: { [K in keyof T]: Arbitrary<T[K]> }, required: (keyof T & string)[]): Arbitrary<T> {
  return fc.record(shape, { requiredKeys: required as never, noNullPrototype: true }) as unknown as Arbitrary<T>;
}

function location(): Arbitrary<Location> {
  return optional<Location>(
    {
      path: hostileText(),
      startLine: number,
      startColumn: number,
      endLine: number,
      endColumn: number,
      commit: hostileText(),
    } as never,
    ['path'],
  );
}

function problem(): Arbitrary<Problem> {
  return optional<Problem>(
    { message: hostileText(), path: hostileText(), line: number, remedy: hostileText() } as never,
    ['message'],
  );
}

function scan(): Arbitrary<ScanRecord> {
  return fc.record({
    scanner: fc.oneof(fc.constantFrom('dependencies', 'secrets', 'static'), hostileText()),
    engine: hostileText(),
    status: fc.constantFrom(...SCAN_STATUSES),
    reason: fc.option(hostileText()),
    durationMs: fc.nat(),
    stats: fc.record({ files: fc.nat(), bytes: fc.nat(), packages: fc.nat() }),
    problems: fc.array(problem(), { maxLength: 5 }),
    notes: fc.array(hostileText(), { maxLength: 2 }),
  });
}

const id = fc.oneof(fc.constantFrom('aaaaaaaa', 'bbbbbbbb', 'cccccccc'), hostileText());

function finding(): Arbitrary<Finding> {
  return optional<Finding>(
    {
      id,
      remedy: id,
      category: fc.constantFrom(...CATEGORIES),
      rule: fc.oneof(fc.constant('GHSA-35jh-r3h4-6jhm'), hostileText()),
      severity: fc.constantFrom(...SEVERITIES),
      confidence: fc.constantFrom(...CONFIDENCES),
      title: hostileText(),
      message: hostileText(),
      location: fc.option(location()),
      otherLocations: fc.array(location(), { maxLength: 2 }),
      package: optional(
        {
          ecosystem: hostileText(),
          name: hostileText(),
          version: hostileText(),
          purl: hostileText(),
          scope: fc.constantFrom('runtime', 'development', 'unknown'),
          direct: fc.boolean(),
          paths: fc.array(fc.array(hostileText(), { maxLength: 3 }), { maxLength: 2 }),
        } as never,
        ['ecosystem', 'name', 'version', 'scope'] as never,
      ),
      aliases: fc.array(hostileText(), { maxLength: 3 }),
      cwe: fc.array(fc.oneof(fc.constant('CWE-89'), hostileText()), { maxLength: 3 }),
      references: fc.array(
        fc.oneof(fc.constant('https://github.com/settings/tokens'), pageReference(), hostileText()),
        {
          maxLength: 3,
        },
      ),
      risk: fc.record({
        cvss: fc.option(fc.double({ min: 0, max: 10, noNaN: true })),
        kev: fc.option(fc.boolean()),
        epss: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
      }),
      fix: optional(
        {
          description: hostileText(),
          version: hostileText(),
          command: hostileText(),
          replacement: hostileText(),
        } as never,
        ['description'] as never,
      ),
      trace: fc.array(fc.record({ location: location(), label: hostileText() }), { maxLength: 9 }),
      state: fc.constantFrom(...FINDING_STATES),
      worsened: fc.array(hostileText(), { minLength: 1, maxLength: 3 }),
      suppression: fc.option(
        optional(
          {
            kind: fc.constantFrom('exception', 'inline', 'baseline'),
            reason: hostileText(),
            owner: hostileText(),
            expires: fc.oneof(fc.constant('2026-11-30'), hostileText()),
          } as never,
          ['kind', 'reason'] as never,
        ),
      ),
      sources: fc.array(fc.record({ tool: hostileText(), version: hostileText(), rule: hostileText() }), {
        maxLength: 2,
      }),
    } as never,
    [
      'id',
      'category',
      'rule',
      'severity',
      'confidence',
      'title',
      'message',
      'location',
      'aliases',
      'cwe',
      'references',
      'state',
      'suppression',
      'sources',
    ],
  );
}

function notice(): Arbitrary<Notice> {
  return optional<Notice>(
    {
      kind: fc.constantFrom(
        'policy-change',
        'inline-ignore-added',
        'workflow-change',
        'class-lowered',
        'surroundings-change',
        'input-ignored',
        'option-tightens',
        'option-loosens',
        'queue',
        'exception-added',
        'exception-unused',
        'exception-expired',
        'exception-expiring',
        'baseline-unknown',
      ),
      message: hostileText(),
      location: location(),
    } as never,
    ['kind', 'message'],
  );
}

function coverage(): Arbitrary<JudgedEntry> {
  return fc.record({
    scanner: fc.constantFrom('dependencies', 'secrets', 'static', 'workspace'),
    kind: fc.constantFrom(...COVERAGE_KINDS),
    path: fc.option(hostileText()),
    subject: hostileText(),
    count: fc.nat(),
    reason: hostileText(),
    byChange: fc.boolean(),
    touched: fc.boolean(),
    outcome: fc.constantFrom(...COVERAGE_OUTCOMES),
  });
}

function remedy(): Arbitrary<Remedy> {
  return fc.record({
    id,
    title: hostileText(),
    command: hostileText(),
    severity: fc.constantFrom(...SEVERITIES),
    findings: fc.array(id, { maxLength: 4 }),
  });
}

/** Any result of the right types: no string in it is to be trusted, not even where the schema would refuse it. */
export function anyResult(): Arbitrary<RunResult> {
  return fc.record({
    schemaVersion: fc.constant(1 as const),
    tool: fc.record({ name: fc.constant('gatehouse' as const), version: hostileText() }),
    subject: fc.record({
      repository: fc.option(fc.oneof(fc.constant('octo/shop'), hostileText())),
      base: fc.option(fc.oneof(fc.constant('a'.repeat(40)), hostileText())),
      head: fc.option(fc.oneof(fc.constant('b'.repeat(40)), hostileText())),
      event: fc.constantFrom(...EVENTS),
    }),
    policy: hostileText(),
    scans: fc.array(scan(), { maxLength: 7 }),
    findings: fc.array(finding(), { maxLength: 12 }),
    remedies: fc.array(remedy(), { maxLength: 5 }),
    coverage: fc.array(coverage(), { maxLength: 8 }),
    notices: fc.array(notice(), { maxLength: 8 }),
    verdict: fc.record({
      outcome: fc.constantFrom(...OUTCOMES),
      violations: fc.array(fc.record({ rule: hostileText(), finding: fc.option(id), message: hostileText() }), {
        maxLength: 14,
      }),
    }),
  });
}
