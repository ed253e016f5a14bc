import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LocatedError } from '../../../src/model/errors.js';
import type { RunResult } from '../../../src/model/run-result.js';
import { json } from '../../../src/report/json/index.js';
import { parseRunResult } from '../../../src/report/json/parse.js';
import { anyResult } from '../arbitrary-result.js';
import { aBlockedResult, aDependencyFinding, aFinding, anId, aResult, aScan, aTrace } from '../builders.js';

const full = (): RunResult => ({
  ...aBlockedResult(
    [aDependencyFinding()],
    [
      aFinding({
        id: anId(2),
        location: null,
        state: 'existing',
        suppression: { kind: 'exception', reason: 'test key', owner: '@octo/team', expires: '2027-01-31' },
        risk: { cvss: null, kev: null, epss: null },
        trace: aTrace(3),
      }),
    ],
  ),
  scans: [
    aScan({
      scanner: 'dependencies',
      status: 'partial',
      reason: 'one lockfile is broken',
      problems: [{ message: 'not JSON', path: 'package-lock.json', line: 3, remedy: 'run npm install' }],
      notes: ['advisories of 2026-11-23'],
    }),
  ],
  notices: [{ kind: 'policy-change', message: 'fail-on: high -> none', location: { path: '.github/gatehouse.yml' } }],
});

describe('json', () => {
  it('is read back as the same result, every optional fact included', async () => {
    const text = json.render(full());
    expect(text.endsWith('}\n')).toBe(true);
    expect(await parseRunResult(text)).toEqual(full());
  });

  it('leaves absent facts out and never writes 0 or an empty text for them', () => {
    const text = json.render(aResult({ findings: [aFinding({ location: { path: 'a' } })] }));
    expect(text).not.toMatch(/startLine|risk|package"/);
  });

  it('fits its own schema when an advisory has an endless title', async () => {
    const title = 'x'.repeat(20_000);
    const finding = aFinding({
      title,
      message: title,
      references: [title],
      fix: { description: title, command: title },
    });
    const result = await parseRunResult(json.render(aResult({ findings: [finding] })));
    expect(result.findings[0]?.title).toHaveLength(500);
    expect(result.findings[0]?.fix).not.toHaveProperty('command');
  });

  it('keeps source and sink of a way that is longer than the schema allows, and cuts labels', async () => {
    const trace = aTrace(90).map((step) => ({ ...step, label: step.label.repeat(60) }));
    const result = await parseRunResult(json.render(aResult({ findings: [aFinding({ trace })] })));
    const kept = result.findings[0]?.trace ?? [];
    expect(kept).toHaveLength(40);
    expect([kept[0]?.location, kept[39]?.location]).toEqual([trace[0]?.location, trace[89]?.location]);
    expect(kept[0]?.label).toHaveLength(200);
  });

  it('lets nothing but place and label of a step out, whatever a scanner keeps beside them', () => {
    const step = { location: { path: 'a.ts' }, label: 'call', text: 'const key = "hunter2"' };
    expect(json.render(aResult({ findings: [aFinding({ trace: [step] })] }))).not.toContain('hunter2');
    expect(json.render(aResult({ findings: [aFinding({ trace: [] })] }))).not.toContain('trace');
  });
});

describe('parseRunResult', () => {
  const text = json.render(full());
  const broken = (edit: (value: RunResult) => unknown) => {
    const value: RunResult = JSON.parse(text);
    edit(value);
    return JSON.stringify(value);
  };

  it.each([
    ['no JSON', '{"schemaVersion":', /not JSON/],
    ['a list', '[]', /must be object/],
    ['another version', broken((value) => Object.assign(value, { schemaVersion: 2 })), /\/schemaVersion/],
    ['a key of its own', broken((value) => Object.assign(value, { html: 'x' })), /\(html\)/],
    ['__proto__ at the top', text.replace('{', '{"__proto__": {"outcome": "pass"},'), /\(__proto__\)/],
    ['__proto__ deep inside', text.replace('"verdict": {', '"verdict": {"__proto__": {},'), /\/verdict .*__proto__/],
    ['constructor', text.replace('{', '{"constructor": {},'), /\(constructor\)/],
    [
      'a long title',
      broken((value) => Object.assign(value.findings[0] ?? {}, { title: 'x'.repeat(501) })),
      /findings\/0\/title/,
    ],
    ['an empty path', broken((value) => Object.assign(value.findings[0]?.location ?? {}, { path: '' })), /location/],
    ['line 0', broken((value) => Object.assign(value.findings[0]?.location ?? {}, { startLine: 0 })), /location/],
    ['a foreign severity', broken((value) => Object.assign(value.findings[0] ?? {}, { severity: 'x' })), /severity/],
    [
      'a repository with a query',
      broken((value) => Object.assign(value.subject, { repository: 'a/b?x' })),
      /repository/,
    ],
    [
      'a verdict that contradicts itself',
      broken((value) => Object.assign(value.verdict, { outcome: 'pass' })),
      /contradicts/,
    ],
  ])('refuses %s and says where', async (_what, hostile, message) => {
    const error = await parseRunResult(hostile, 'in.json').catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(LocatedError);
    expect((error as LocatedError).message).toMatch(message);
    expect((error as LocatedError).path).toBe('in.json');
  });

  const step = { location: { path: 'a.ts' }, label: 'x' };
  it.each([
    ['more steps than forty', Array.from({ length: 41 }, () => step)],
    ['no step at all', []],
    ['a label of a novel', [{ ...step, label: 'x'.repeat(201) }]],
    ['no label', [{ ...step, label: '' }]],
    ['source text beside the label', [{ ...step, text: 'x' }]],
    ['a place without a path', [{ ...step, location: { path: '' } }]],
    ['a line before the first', [{ ...step, location: { path: 'a', startLine: 0 } }]],
  ])('refuses a way with %s', async (_what, trace) => {
    const hostile = broken((value) => Object.assign(value.findings[0] ?? {}, { trace }));
    await expect(parseRunResult(hostile)).rejects.toThrow(/\/findings\/0\/trace/);
  });

  it('reads a result of a version that followed no data', async () => {
    const result = await parseRunResult(json.render(aResult({ findings: [aFinding()] })));
    expect(result.findings[0]).not.toHaveProperty('trace');
  });

  it('refuses a result over the size cap before reading it', async () => {
    await expect(parseRunResult(' '.repeat(64 * 1024 * 1024 + 1))).rejects.toThrow(/larger than/);
  });

  it('refuses deep nesting without falling over', async () => {
    await expect(parseRunResult(`${'['.repeat(200_000)}${']'.repeat(200_000)}`)).rejects.toThrow(LocatedError);
  });

  it('either accepts any text or throws one located line', async () => {
    await fc.assert(
      fc.asyncProperty(anyResult(), async (result) => {
        const error = await parseRunResult(JSON.stringify(result)).catch((thrown: unknown) => thrown);
        if (!(error instanceof Error)) return;
        expect(error).toBeInstanceOf(LocatedError);
        expect(error.message).not.toMatch(/[\r\n]/);
      }),
      { numRuns: 50 },
    );
  });
});
