import { parsePolicy } from '../src/config/policy-file.js';
import { suppressFindings } from '../src/correlate/suppress.js';
import type { Finding } from '../src/model/finding.js';
import type { Policy } from '../src/model/policy.js';
import { judgeCoverage } from '../src/policy/coverage.js';
import { evaluate } from '../src/policy/evaluate.js';
import { PRODUCT } from '../src/product.js';
import { rejudge } from '../src/rejudge.js';
import { versionRanges } from '../src/scan/version-ranges.js';
import { aRunResult, aScan } from '../test/helpers/builders.js';
import { exceptionsText, findingsOf, rulesText } from './policy-input.js';

/*
 * One policy and one run in a process that does nothing else. Told as JSON: milliseconds (wall, processor) to read the
 * policy, and to judge: exceptions, ledger and conditions, or a recorded result as a whole, joined and sorted.
 *   argv: number of findings, which rules (`pinned`, `mixed`, `open`), `judge` or `whole`
 */

const [count = '50000', kind = 'mixed', what = 'judge'] = process.argv.slice(2);
const RULES = 200;
const EXCEPTIONS = 1000;
const NOW = new Date('2026-12-01T00:00:00Z');
const FACTS = { now: NOW, change: { author: 'alice', bot: false, fork: false, base: 'main', files: ['src/app.ts'] } };
const SCANS = PRODUCT.scanners.map(({ id }) => aScan({ scanner: id }));
const TEXT = `version: 1\ngate:\n  rules:\n${rulesText(kind, RULES)}exceptions:\n${exceptionsText(EXCEPTIONS)}`;

interface Took {
  readonly wall: number;
  readonly processor: number;
}

async function timed<T>(work: () => Promise<T>): Promise<{ readonly value: T; readonly took: Took }> {
  const [start, used] = [performance.now(), process.cpuUsage()];
  const value = await work();
  const { user, system } = process.cpuUsage(used);
  return { value, took: { wall: performance.now() - start, processor: (user + system) / 1000 } };
}

async function judged(policy: Policy, findings: readonly Finding[]): Promise<unknown> {
  const { exceptions } = policy;
  const suppressed = suppressFindings(
    findings.map((finding) => ({ finding, inlineIgnore: null, baseInlineIgnore: null })),
    {
      exceptions,
      policyPath: 'policy.yml',
      comparesSides: true,
      sawEverything: () => false,
      now: NOW,
      inRange: await versionRanges(exceptions),
    },
  );
  const coverage = judgeCoverage(policy.coverage, []);
  const evidence = { ...suppressed, scans: SCANS, coverage, subject: { event: 'pull_request' } } as const;
  const verdict = await evaluate(policy, evidence, FACTS);
  const met = suppressed.findings.filter(({ suppression }) => suppression !== null).length;
  return { outcome: verdict.outcome, violations: verdict.violations.length, met };
}

const reading = await timed(() => parsePolicy(TEXT, 'policy.yml', PRODUCT, { facts: { now: NOW, owners: null } }));
const findings = findingsOf(Number(count));
const judging = await timed<unknown>(() =>
  what === 'whole'
    ? rejudge([aRunResult({ scans: SCANS, findings })], reading.value, { path: 'p', source: 'p' }, [], FACTS)
    : judged(reading.value, findings),
);
const verdict = what === 'whole' ? null : judging.value;
process.stdout.write(JSON.stringify({ read: reading.took, judge: judging.took, verdict }));
