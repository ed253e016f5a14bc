import { describe, expect, test } from '@jest/globals';
import { aReport, aResult, aRun } from '../helpers/sarif-report.js';
import { jsonStream, toolScan } from '../helpers/tool-report.js';

/** Reports that were written to keep the gate busy; a test that does not end says that they do. */
describe('a report that is a burden', () => {
  test('very many runs of one tool are read up to a bound', async () => {
    const scan = await toolScan(
      `{"version":"2.1.0","runs":[${'{"tool":{"driver":{"name":"a"}},"results":[]},'.repeat(9_999)}{"tool":{"driver":{"name":"a"}},"results":[]}]}`,
    );
    expect(scan).toMatchObject({ id: 'a', status: 'complete', stats: { files: 10_000 } });
  });

  test('very many parts are too many', async () => {
    const { status, reason } = await toolScan(`{"version":"2.1.0","runs":[${'[],'.repeat(3_000_000)}[]]}`);
    expect([status, reason]).toEqual(['failed', expect.stringContaining('3000000 parts')]);
  });

  test('very many results are counted and not kept', async () => {
    const results = Array.from({ length: 25_000 }, () => aResult());
    const { head, reason } = await toolScan(aReport(aRun(results)));
    expect([head.length, reason]).toEqual([10_000, '15000 results beyond the limit were not read']);
  });

  test('very many results of very many projects are counted and not kept', async () => {
    const vulnerabilities = Array.from({ length: 6_000 }, (_, index) => ({
      id: `S-${index}`,
      packageName: 'a',
      version: '1',
    }));
    const project = {
      ok: false,
      packageManager: 'npm',
      displayTargetFile: 'package-lock.json',
      path: '.',
      vulnerabilities,
    };
    const { head, reason } = await toolScan([project, project, project]);
    expect([head.length, reason]).toEqual([10_000, '8000 results beyond the limit were not read']);
  });

  test('very many errors, lockfiles and projects', async () => {
    const errors = Array.from({ length: 50_000 }, () => ({ error: `${'a/'.repeat(400)}x`, location: '' }));
    const brakeman = { scan_info: { brakeman_version: '7' }, warnings: [], errors };
    expect((await toolScan(brakeman)).reason).toBe('50000 errors while it ran');
    const projects = Array.from({ length: 20_000 }, (_, index) => ({
      ok: true,
      packageManager: 'npm',
      vulnerabilities: [],
      displayTargetFile: `a${index}/yarn.lock`,
    }));
    const head = Object.fromEntries(Array.from({ length: 5_000 }, (_, index) => [`b${index}/yarn.lock`, '']));
    expect((await toolScan(projects, { head })).reason).toContain('the tool looked at 0 of 5000 lockfiles');
  });

  test('a name without an end is a name', async () => {
    const { engine, id } = await toolScan(aReport(aRun([], {}, { name: 'a'.repeat(5_000_000) })));
    expect(engine.length).toBeLessThan(300);
    expect(id.length).toBeLessThan(100);
  });

  test('texts that are half a stream', async () => {
    expect((await toolScan(`${jsonStream({ a: 1 }, { b: 2 })}{`)).status).toBe('failed');
    expect((await toolScan(`${'{}'.repeat(100_000)}`)).status).toBe('failed');
    expect((await toolScan(`]${'['.repeat(100)}`)).status).toBe('failed');
  });

  test('keys that mean something to the language', async () => {
    const text =
      '{"__proto__": {"runs": []}, "version": "2.1.0", "runs": [{"tool": {"driver": {"name": "a", "rules": [{"id": "__proto__"}]}}, "results": [{"ruleId": "__proto__", "message": {"id": "constructor"}, "baselineState": "__proto__"}]}]}';
    const { id, head } = await toolScan(text);
    expect([id, head.map(({ rule }) => rule)]).toEqual(['a', ['__proto__']]);
  });

  test('a lockfile that names the package everywhere, in a report of as many packages', async () => {
    const names = Array.from({ length: 5_000 }, (_, index) => `package${index}`);
    const lockfile = (version: string) => names.map((name) => `"${name}": {\n"version": "${version}"\n},`).join('\n');
    const vulnerabilities = names.map((packageName) => ({
      id: 'SNYK-JS-A-1',
      packageName,
      version: '1.0.1',
      packageManager: 'npm',
    }));
    const report = { ok: false, packageManager: 'npm', displayTargetFile: 'yarn.lock', path: '.', vulnerabilities };
    const given = { head: { 'yarn.lock': lockfile('1.0.1') }, base: { 'yarn.lock': lockfile('1.0.0') } };
    const { head } = await toolScan(report, given);
    expect(head.filter(({ imported }) => imported?.before === false)).toHaveLength(5_000);
  });
});
