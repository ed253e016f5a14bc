import { describe, expect, test } from '@jest/globals';
import { aReport, aResult, aRun, atAddress, firstOf, imported, scanOfReport } from '../helpers/sarif-report.js';

const statusOf = async (report: string) => {
  const { scanner, outcome } = await scanOfReport(report);
  return [scanner.id, outcome.status];
};

describe('a report that is no clean scan is never taken for one', () => {
  test.each([
    ['of version 1.0.0', JSON.stringify({ version: '1.0.0', runs: [] })],
    ['cut off', aReport(aRun([aResult()])).slice(0, -9)],
    ['empty', ''],
    ['of no format', '{"results": []}'],
    ['without a run', aReport()],
    ['of a tool without a name', aReport(aRun([], {}, { name: ' ' }))],
    ['in the name of a scanner of ours', aReport(aRun([], {}, { name: 'Secrets' }))],
    ['nested without an end', '['.repeat(100_000)],
  ])('%s', async (_name, report) => {
    expect(await statusOf(report)).toEqual(['results', 'failed']);
  });

  test.each([
    ['results are absent', aRun(undefined)],
    ['results are null', aRun(null)],
    ['the tool failed', aRun([], { invocations: [{ executionSuccessful: false }] })],
    ['results are elsewhere', aRun(undefined, { externalPropertyFileReferences: { results: [{}] } })],
  ])('%s', async (_name, run) => {
    expect(await statusOf(aReport(run))).toEqual(['linter', 'failed']);
  });

  test('one of two runs of a tool failed', async () => {
    expect(await statusOf(aReport(aRun([]), aRun(null)))).toEqual(['linter', 'failed']);
  });

  test('of another commit, or of places outside of the repository: partial', async () => {
    const versionControlProvenance = [{ revisionId: 'c'.repeat(40) }];
    expect(await statusOf(aReport(aRun([], { versionControlProvenance })))).toEqual(['linter', 'partial']);
    expect(await statusOf(aReport(aRun([atAddress({ uri: 'file:///x.ts' })])))).toEqual(['linter', 'partial']);
  });

  test('of the head of a pull request, where the merge of it was checked out: of what is judged', async () => {
    const head = 'c'.repeat(40);
    const report = aReport(aRun([], { versionControlProvenance: [{ revisionId: head }] }));
    const [scan] = await imported({ 'a.sarif': report }, undefined, undefined, [head]);
    expect(scan?.outcome.status).toBe('complete');
  });

  test('more results than are read: partial, and counted', async () => {
    const { outcome } = await scanOfReport(aReport(aRun(Array.from({ length: 10_002 }, () => aResult()))));
    expect(outcome).toMatchObject({ status: 'partial', reason: '2 results beyond the limit were not read' });
    expect(outcome.head).toHaveLength(10_000);
  });

  test('a glob that matches nothing', async () => {
    expect((await imported({}))[0]).toMatchObject({ scanner: { id: 'results' }, outcome: { status: 'failed' } });
  });

  test('a broken report beside a good one hides neither', async () => {
    const scans = await imported({ 'a.sarif': aReport(aRun([aResult()])), 'b.sarif': '{' });
    expect(scans.map(({ scanner, outcome }) => [scanner.id, outcome.status])).toEqual([
      ['linter', 'complete'],
      ['results', 'failed'],
    ]);
  });
});

test('an empty list of results is a clean scan; what is no failure is left out with a count', async () => {
  const { outcome } = await scanOfReport(aReport(aRun([aResult({ kind: 'pass' }), aResult({ kind: 'fail' })])));
  expect(outcome).toMatchObject({ status: 'complete', head: [{ rule: 'r1' }] });
  expect(outcome.notes?.[0]).toBe('1 result left out: the tool calls them no failure, or tells them twice');
});

test('a suppression in the report is shown and not obeyed', async () => {
  const found = await firstOf(aRun([aResult({ suppressions: [{ kind: 'inSource' }] })]));
  expect(found.suppression).toBeUndefined();
  expect(found.message).toContain('suppresses');
});

describe('what a change brings', () => {
  const head = { 'src/app.ts': 'a\nb\nnew\nc\n', 'src/added.ts': 'x\n' };
  const base = { 'src/app.ts': 'a\nb\nc\n' };
  const wasThere = async (result: object) => (await firstOf(aRun([result]), head, base)).imported?.before;

  test('is what the tool calls new, whatever its line', async () => {
    expect(await wasThere(aResult({ baselineState: 'new' }, 1))).toBe(false);
    expect(await wasThere(aResult({ baselineState: 'unchanged' }, 3))).toBe(true);
  });

  test('is else what stands on a line that the change touches', async () => {
    expect(await wasThere(aResult({}, 3))).toBe(false);
    expect(await wasThere(aResult({}, 2))).toBe(true);
    expect(await wasThere(aResult({}, 4))).toBe(true);
  });

  test('is not a result without a line in a file that was edited, but one in a file that was added', async () => {
    expect(await wasThere(aResult({}, null))).toBe(true);
    expect(await wasThere({ ...atAddress({ uri: 'src/added.ts' }) })).toBe(false);
  });

  test('is what nothing tells of: no place, or no file of the repository', async () => {
    expect(await wasThere(aResult({ locations: [] }))).toBe(false);
    expect(await wasThere(atAddress({ uri: 'usr/lib/x' }))).toBe(false);
  });

  test('is everything without a base, and what is gone is fixed', async () => {
    expect((await firstOf(aRun([aResult({ baselineState: 'unchanged' })]))).imported?.before).toBe(false);
    const { outcome } = await scanOfReport(aReport(aRun([aResult({ baselineState: 'absent' })])), head, base);
    expect([outcome.head.length, outcome.base.length]).toEqual([0, 1]);
  });
});

test('a finding is the same when its line moves, by the tool’s word or by the text of its line', async () => {
  const identity = async (result: object, text: string) =>
    (await firstOf(aRun([result]), { 'src/app.ts': text })).identity;
  expect(await identity(aResult({}, 2), 'a\nb\n')).toEqual(await identity(aResult({}, 3), 'a\n\n  b\n'));
  expect(await identity(aResult({}, 2), 'a\nb\n')).not.toEqual(await identity(aResult({}, 2), 'a\nc\n'));
  const partialFingerprints = { line: 'f00' };
  expect(await identity(aResult({ partialFingerprints }, 1), 'a\n')).toEqual(
    await identity(aResult({ partialFingerprints }, 2), 'b\nc\n'),
  );
});
