import { type JoinedResults, joinResults } from './correlate/join-results.js';
import { sortFindings } from './correlate/sort.js';
import { suppressFindings } from './correlate/suppress.js';
import type { Policy } from './model/policy.js';
import type { Notice, RunResult } from './model/run-result.js';
import { judgeCoverage } from './policy/coverage.js';
import { evaluate } from './policy/evaluate.js';
import { VERSION } from './util/version.js';

/**
 * Judges recorded results anew under a policy: exceptions and verdict are decided again, what the scanners saw stands.
 * @param required scanners that must have reported
 */
export function rejudge(
  results: readonly RunResult[],
  policy: Policy,
  place: { readonly path: string; readonly source: string; readonly notices?: readonly Notice[] },
  required: readonly string[],
  now: Date,
): RunResult {
  const joined: JoinedResults = joinResults(results, required);
  // A stage's own options end with it, and its exceptions are judged anew.
  const kept = joined.notices.filter(({ kind }) => !kind.startsWith('exception-') && kind !== 'option-tightens');
  const { findings, notices } = suppressFindings(
    joined.findings.map((finding) => ({
      finding: finding.suppression?.kind === 'exception' ? { ...finding, suppression: null } : finding,
      inlineIgnore: null,
      baseInlineIgnore: null,
    })),
    {
      exceptions: policy.exceptions,
      policyPath: place.path,
      comparesSides: joined.subject.base !== null,
      sawEverything: () => false,
      now,
    },
  );
  const allNotices = [...(place.notices ?? []), ...kept, ...notices];
  const coverage = judgeCoverage(policy.coverage, joined.coverage);
  return {
    schemaVersion: 1,
    tool: { name: 'gatehouse', version: VERSION },
    subject: joined.subject,
    policy: place.source,
    scans: joined.scans,
    findings: sortFindings(findings),
    coverage,
    notices: allNotices,
    verdict: evaluate(policy, { findings, scans: joined.scans, notices: allNotices, coverage }),
  };
}
