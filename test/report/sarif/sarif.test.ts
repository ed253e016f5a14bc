import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { codeScanningSarif, sarif } from '../../../src/report/sarif/index.js';
import { anyResult } from '../arbitrary-result.js';
import {
  aBlockedResult,
  aContext,
  aDependencyFinding,
  aFinding,
  anId,
  aResult,
  aScan,
  aTrace,
  HEAD,
} from '../builders.js';
import { sarifSchema } from '../official-schema.js';

const fitsSchema = sarifSchema();

function expectValid(text: string): void {
  fitsSchema(JSON.parse(text));
  expect(fitsSchema.errors ?? []).toEqual([]);
}

const mixed = () =>
  aBlockedResult(
    [aDependencyFinding()],
    [
      aFinding({ id: anId(2), state: 'existing', severity: 'low' }),
      aFinding({ id: anId(3), state: 'fixed' }),
      aFinding({ id: anId(4), suppression: { kind: 'inline', reason: 'tested by hand' } }),
      aFinding({ id: anId(5), location: null, category: 'policy', rule: 'dead-exception' }),
    ],
  );

describe('sarif', () => {
  const text = sarif.render(mixed(), aContext());
  const run = JSON.parse(text).runs[0];

  it('fits the official schema of SARIF 2.1.0', () => {
    expectValid(text);
    expectValid(sarif.render(aResult(), aContext({ serverUrl: null })));
  });

  it('carries every finding with its state and its suppression', () => {
    const told = run.results.map(
      (result: { partialFingerprints: object; baselineState: string; suppressions: object[] }) => [
        Object.values(result.partialFingerprints)[0],
        result.baselineState,
        result.suppressions.length,
      ],
    );
    expect(told).toEqual([
      [aDependencyFinding().id, 'new', 0],
      [anId(5), 'new', 0],
      [anId(2), 'unchanged', 0],
      [anId(4), 'new', 1],
      [anId(3), 'absent', 0],
    ]);
  });

  it('has a category of its own for each project key, which GitHub reads up to the last slash', () => {
    expect(run.automationDetails.id).toBe('gatehouse/default/');
    const other = JSON.parse(sarif.render(mixed(), aContext({ key: 'web/app one' })));
    expect(other.runs[0].automationDetails.id).toBe('gatehouse/web-app-one/');
  });

  it('points every result at its rule, with severity and weakness in GitHub’s words', () => {
    for (const result of run.results) expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
    const advisory = run.tool.driver.rules.find((rule: { id: string }) => rule.id === 'GHSA-35jh-r3h4-6jhm');
    // CVSS 7.2 is no critical: the severity decides, the score must not contradict it.
    expect(advisory.properties).toMatchObject({
      tags: ['security', 'dependency', 'external/cwe/cwe-078'],
      'security-severity': '9.5',
    });
    expect(advisory.helpUri).toBe('https://github.com/advisories/GHSA-35jh-r3h4-6jhm');
    expect(run.versionControlProvenance).toEqual([{ repositoryUri: 'https://github.com/octo/shop', revisionId: HEAD }]);
  });

  it('does not call a run successful when a scan failed', () => {
    const problem = { message: 'not JSON', path: 'a b.json', line: 3 };
    const scans = [aScan({ status: 'failed', reason: 'timed out', problems: [problem] })];
    const failed = sarif.render(aResult({ scans, verdict: { outcome: 'error', violations: [] } }), aContext());
    const [invocation] = JSON.parse(failed).runs[0].invocations;
    expect(invocation.executionSuccessful).toBe(false);
    expect(invocation.toolExecutionNotifications[0]).toEqual({
      level: 'error',
      message: { text: 'not scanned: static: timed out' },
    });
    expect(invocation.toolExecutionNotifications[1].locations[0].physicalLocation.artifactLocation.uri).toBe(
      'a%20b.json',
    );
    expectValid(failed);
  });

  it('keeps the worst 25,000 results and 1,000 places of one', () => {
    const places = Array.from({ length: 2_000 }, (_, index) => ({ path: `f${index}`, startLine: 1 }));
    const findings = Array.from({ length: 25_100 }, (_, index) => aFinding({ id: anId(index), severity: 'low' }));
    const worst = aFinding({ id: 'ffffffff', severity: 'critical', otherLocations: places });
    const parsed = JSON.parse(sarif.render(aResult({ findings: [...findings, worst] }), aContext())).runs[0];
    expect(parsed.results).toHaveLength(25_000);
    expect(parsed.results[0].level).toBe('error');
    expect(parsed.results[0].locations).toHaveLength(1_000);
    expect(parsed.invocations[0].toolExecutionNotifications.at(-1).message.text).toMatch(/^101 results/);
  });

  it('writes paths as relative references that cannot become another address', () => {
    const finding = aFinding({ location: { path: 'https://evil.example/%00 ä#?.ts' } });
    const parsed = JSON.parse(sarif.render(aResult({ findings: [finding] }), aContext()));
    expect(parsed.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(
      'https%3A//evil.example/%2500%20%C3%A4%23%3F.ts',
    );
  });

  it('makes no links out of data', () => {
    const finding = aFinding({ message: 'see [here](https://evil.example) ![x](1)' });
    const parsed = JSON.parse(sarif.render(aResult({ findings: [finding] }), aContext()));
    expect(parsed.runs[0].results[0].message.text).not.toContain('](');
    expect(parsed.runs[0].tool.driver.rules[0].help.markdown).not.toMatch(/(?<!\\)\]\(https:\/\/evil/);
  });

  it('shows the whole way of the data, source first, and none where none flows', () => {
    const findings = [
      aFinding({ id: anId(1), trace: aTrace(9) }),
      aFinding({ id: anId(2) }),
      aFinding({ id: anId(3), trace: [] }),
    ];
    for (const text of [
      sarif.render(aResult({ findings }), aContext()),
      codeScanningSarif(aResult({ findings }), aContext()),
    ]) {
      expectValid(text);
      const { results } = JSON.parse(text).runs[0];
      expect(results.map((result: object) => 'codeFlows' in result)).toEqual([true, false, false]);
      const [flow] = results[0].codeFlows[0].threadFlows;
      expect(flow.locations).toHaveLength(9);
      expect(flow.locations[0]).toEqual({
        location: {
          physicalLocation: {
            artifactLocation: { uri: 'src/f1.ts', uriBaseId: '%SRCROOT%' },
            region: { startLine: 1 },
          },
          message: { text: 'step1' },
        },
      });
    }
  });

  it('makes no link, no other address and no endless list out of a way that somebody made up', () => {
    const step = {
      location: { path: 'https://evil.example/\u202ea.ts' },
      label: '[here](https://evil.example)\n\u001b[2J',
    };
    const finding = aFinding({ trace: Array.from({ length: 5_000 }, () => step) });
    const text = sarif.render(aResult({ findings: [finding] }), aContext());
    expectValid(text);
    const { locations } = JSON.parse(text).runs[0].results[0].codeFlows[0].threadFlows[0];
    expect(locations).toHaveLength(40);
    expect(locations[0].location.physicalLocation.artifactLocation.uri).toBe('https%3A//evil.example/%E2%80%AEa.ts');
    expect(locations[0].location.message.text).toBe('[here] (https://evil.example) \\u001b[2J');
  });

  it('fits the schema for any strings in any field', () => {
    fc.assert(
      fc.property(anyResult(), (result) => expectValid(sarif.render(result, aContext()))),
      { numRuns: 100 },
    );
  });
});

describe('codeScanningSarif', () => {
  it('leaves out what GitHub would show as open although it is not', () => {
    const text = codeScanningSarif(mixed(), aContext());
    expectValid(text);
    const ids = JSON.parse(text).runs[0].results.map(
      (result: { partialFingerprints: object }) => Object.values(result.partialFingerprints)[0],
    );
    expect(ids).toEqual([aDependencyFinding().id, anId(2)]);
  });
});
