import { describe, expect, test } from '@jest/globals';
import { joinResults } from '../../src/correlate/join-results.js';
import type { SubjectPart } from '../../src/model/run-result.js';
import { aRunResult, aScan } from '../helpers/builders.js';

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
  });

  test('folders are scanned apart, and what is joined is of a folder only where all of it is', () => {
    const [api, web] = [resultOf('static', undefined, 'api'), resultOf('static', undefined, 'web')];
    expect(joinResults([api, web], []).subject).toEqual(SUBJECT);
    expect(joinResults([api], []).subject).toEqual({ ...SUBJECT, folder: 'api' });
  });
});
