import { describe, expect, test } from '@jest/globals';
import { joinResults } from '../../src/correlate/join-results.js';
import type { RunResult, SubjectPart } from '../../src/model/run-result.js';
import { aFinding, aRunResult, aScan } from '../helpers/builders.js';

const PLAN = 'a'.repeat(16);
const SUBJECT = aRunResult().subject;

function resultOf(scanner: string, part?: SubjectPart, folder?: string) {
  const subject = { ...SUBJECT, ...(part !== undefined && { part }), ...(folder !== undefined && { folder }) };
  return aRunResult({ subject, scans: [aScan({ scanner })] });
}

const failedOf = (...parameters: Parameters<typeof joinResults>) =>
  joinResults(...parameters)
    .scans.filter(({ status }) => status === 'failed')
    .map(({ scanner }) => scanner);

describe('results of one change', () => {
  test('all shares of a scan are there, or the missing ones are scans that failed', () => {
    const part = (index: number) => ({ index, count: 3, plan: PLAN });
    expect(
      failedOf(
        [1, 2, 3].map((index) => resultOf('static', part(index))),
        ['static'],
      ),
    ).toEqual([]);
    expect(failedOf([resultOf('static', part(1)), resultOf('static', part(3))], [])).toEqual(['1 of 3 shards']);
    expect(failedOf([resultOf('static', part(1)), resultOf('secrets')], [])).toEqual(['static: 2 of 3 shards']);
  });

  test('a share that reports twice, or of another plan, is refused: one of them is not of this run', () => {
    const part = { index: 1, count: 2, plan: PLAN };
    expect(() => joinResults([resultOf('static', part), resultOf('static', part)], [])).toThrow('two results');
    expect(() => joinResults([resultOf('static'), resultOf('static')], [])).toThrow('two results');
    const other = { index: 2, count: 2, plan: 'b'.repeat(16) };
    expect(() => joinResults([resultOf('static', part), resultOf('static', other)], [])).toThrow('different plans');
    const beyond = { index: 3, count: 2, plan: PLAN };
    expect(() => joinResults([resultOf('static', part), resultOf('static', beyond)], [])).toThrow('share 3 of 2');
    const larger = { index: 2, count: 3, plan: PLAN };
    expect(() => joinResults([resultOf('static', part), resultOf('static', larger)], [])).toThrow('different plans');
    expect(() => joinResults([resultOf('static', part), resultOf('static')], [])).toThrow('different plans');
  });

  test('folders are scanned apart, and what is joined is of a folder only where all of it is', () => {
    const [api, web] = [resultOf('static', undefined, 'api'), resultOf('static', undefined, 'web')];
    expect(joinResults([api, web], []).subject).toStrictEqual(SUBJECT);
    expect(joinResults([api, resultOf('secrets')], []).subject).toStrictEqual(SUBJECT);
    expect(joinResults([resultOf('static')], []).subject).toStrictEqual(SUBJECT);
    expect(joinResults([api], []).subject).toEqual({ ...SUBJECT, folder: 'api' });
  });
});

const stage = (scanner: string, changes: Partial<RunResult> = {}) =>
  aRunResult({ scans: [aScan({ scanner })], ...changes });

describe('the results of stages', () => {
  test('are one list, in which what two of them say stands once', () => {
    const finding = aFinding();
    const gone = aFinding({ state: 'fixed' });
    const notice = { kind: 'policy-change', message: 'gate.fail-on: high → low' } as const;
    const entry = {
      scanner: 'static',
      kind: 'language',
      path: null,
      subject: 'Ruby',
      count: 3,
      reason: 'no rules',
      byChange: false,
      touched: false,
      outcome: 'warn',
    } as const;
    const shared = { findings: [finding, gone], notices: [notice], coverage: [entry] };
    const joined = joinResults([stage('secrets', shared), stage('static', shared)], []);
    const more = { notices: [{ ...notice, message: 'secrets: off' }], coverage: [{ ...entry, subject: 'PHP' }] };
    const both = joinResults([stage('secrets', shared), stage('static', more)], []);
    expect(both).toMatchObject({ notices: [notice, ...more.notices], coverage: [entry, ...more.coverage] });
    expect(joined.scans.map(({ scanner }) => scanner)).toEqual(['secrets', 'static']);
    expect(joined).toMatchObject({ subject: SUBJECT, findings: [finding, gone], notices: [notice], coverage: [entry] });
    expect([joined.findings.length, joined.notices.length, joined.coverage.length]).toEqual([2, 1, 1]);
  });

  test.each([
    ['head', { ...SUBJECT, head: 'c'.repeat(40) }],
    ['base', { ...SUBJECT, base: 'c'.repeat(40) }],
    ['base, which one of them lacks', { ...SUBJECT, base: null }],
  ])('of another %s are refused: they judge another change', (_side, other) => {
    expect(() => joinResults([stage('secrets'), stage('static', { subject: other })], [])).toThrow(/different changes/);
  });

  test('of nobody are no verdict', () => {
    expect(() => joinResults([], [])).toThrow(/no result files/);
  });

  test('name both changes when they differ', () => {
    const other = { ...SUBJECT, base: null, head: null };
    expect(() => joinResults([stage('secrets'), stage('static', { subject: other })], [])).toThrow(
      `${SUBJECT.base}…${SUBJECT.head} and no base…no head`,
    );
  });
});

describe('a stage that must have reported', () => {
  test('and did not is failed: it found nothing because it never ran', () => {
    const { scans } = joinResults([stage('secrets')], ['secrets', 'static']);
    expect(scans).toMatchObject([
      { scanner: 'secrets', status: 'complete' },
      {
        scanner: 'static',
        status: 'failed',
        reason: expect.stringContaining('did not run'),
        engine: 'none',
        problems: [],
        notes: [],
      },
    ]);
    expect(joinResults([stage('secrets'), stage('static')], ['static']).scans).toHaveLength(2);
  });

  test('and was skipped is failed as well, while one that nobody asked for is left out', () => {
    const skipped = stage('static', { scans: [aScan({ scanner: 'static', status: 'skipped' })] });
    expect(joinResults([stage('secrets'), skipped], ['static']).scans).toMatchObject([
      { scanner: 'secrets' },
      { scanner: 'static', status: 'failed' },
    ]);
    expect(joinResults([stage('secrets'), skipped], []).scans).toHaveLength(1);
  });
});
