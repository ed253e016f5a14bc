import { expect, test } from '@jest/globals';
import type { Advisory } from '../../../../src/scan/dependencies/advisory/advisory.js';
import { parseAdvisory } from '../../../../src/scan/dependencies/advisory/match/parse-advisory.js';
import { bothEngines } from '../../../../src/scan/dependencies/engine/both-engines.js';
import { type EngineAnswer, engineFailed, type Hit } from '../../../../src/scan/dependencies/engine/engine.js';

const NO_FILES = { head: [], base: [], headProblems: [], baseProblems: [] };

function advisory(id: string, aliases: readonly string[] = []): Advisory {
  const parsed = parseAdvisory({ id, aliases, modified: '' });
  if (parsed === null) throw new Error(id);
  return parsed;
}

function hit(name: string, ...advisories: readonly Advisory[]): Hit {
  const pkg = { ecosystem: 'npm', name, version: '1.0.0' };
  return { path: 'package-lock.json', package: pkg, advisories, tool: 'x', toolVersion: '1' };
}

function answer(engine: string, head: readonly Hit[], more: Partial<EngineAnswer> = {}): EngineAnswer {
  return {
    engine,
    status: 'complete',
    reason: null,
    problems: [],
    notes: [],
    withoutData: [],
    head,
    base: [],
    ...more,
  };
}

const both = (a: EngineAnswer, b: EngineAnswer) =>
  bothEngines(
    async () => a,
    async () => b,
  )(NO_FILES);

test('every disagreement is a note that names engine, advisory, package and lockfile; findings are the union', async () => {
  const a = answer('builtin', [hit('x', advisory('GHSA-1'), advisory('GHSA-2')), hit('y', advisory('GHSA-3'))]);
  const b = answer('osv-scanner', [hit('x', advisory('GHSA-1')), hit('z', advisory('GHSA-4'))]);
  const result = await both(a, b);
  expect(result.notes).toEqual([
    'only builtin reports GHSA-2 for npm x@1.0.0 in package-lock.json',
    'only builtin reports GHSA-3 for npm y@1.0.0 in package-lock.json',
    'only osv-scanner reports GHSA-4 for npm z@1.0.0 in package-lock.json',
  ]);
  expect(result.head).toHaveLength(4);
  expect(result.status).toBe('complete');
});

test('the same advisory under two names is no disagreement', async () => {
  const a = answer('builtin', [hit('x', advisory('GHSA-1', ['CVE-1']))]);
  const b = answer('osv-scanner', [hit('x', advisory('CVE-1'))]);
  expect((await both(a, b)).notes).toEqual([]);
});

test('one engine that failed makes the scan partial, and is not called a disagreement about everything', async () => {
  const result = await both(answer('builtin', [hit('x', advisory('GHSA-1'))]), engineFailed('osv-scanner', 'crashed'));
  expect(result).toMatchObject({ status: 'partial', reason: 'osv-scanner: crashed', notes: [] });
  expect(result.head).toHaveLength(1);
});

test('two engines that failed are failed, with both reasons', async () => {
  const result = await both(engineFailed('builtin', 'no network'), engineFailed('osv-scanner', 'crashed'));
  expect(result).toMatchObject({ status: 'failed', reason: 'builtin: no network; osv-scanner: crashed' });
});

test('a file that one engine was not given is no disagreement about what is in it', async () => {
  const a = answer('builtin', [hit('x', advisory('GHSA-1'))]);
  const b = answer('osv-scanner', [], { unread: ['package-lock.json'] });
  expect((await both(a, b)).notes).toEqual([]);
});
