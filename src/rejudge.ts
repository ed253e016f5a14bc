import { type JoinedResults, joinResults } from './correlate/join-results.js';
import { withRemedies } from './correlate/remedies.js';
import { sortFindings } from './correlate/sort.js';
import { suppressFindings } from './correlate/suppress.js';
import type { Policy } from './model/policy.js';
import type { Notice, RunResult } from './model/run-result.js';
import { judgeAdditions } from './policy/added.js';
import { judgeCoverage } from './policy/coverage.js';
import { judge } from './policy/evaluate.js';
import type { Facts } from './policy/facts.js';
import { overrideNotices } from './policy/override.js';
import { versionRanges } from './scan/version-ranges.js';
import { VERSION } from './util/version.js';

/**
 * Judges recorded results anew under a policy: exceptions and verdict are decided again, what the scanners saw stands.
 * @param required scanners that must have reported
 */
export async function rejudge(
  results: readonly RunResult[],
  policy: Policy,
  place: { readonly path: string; readonly source: string; readonly notices?: readonly Notice[] },
  required: readonly string[],
  facts: Facts,
): Promise<RunResult> {
  const joined: JoinedResults = joinResults(results, required);
  // A stage's own options end with it, and its exceptions are judged anew.
  const kept = joined.notices.filter(
    ({ kind }) => !kind.startsWith('exception-') && kind !== 'option-tightens' && kind !== 'override',
  );
  const additions = judgeAdditions(policy, facts);
  const exceptions = [...policy.exceptions, ...additions.counting];
  const { findings, notices } = suppressFindings(
    joined.findings.map((finding) => ({
      finding: finding.suppression?.kind === 'exception' ? { ...finding, suppression: null } : finding,
      inlineIgnore: null,
      baseInlineIgnore: null,
    })),
    {
      exceptions,
      policyPath: place.path,
      comparesSides: joined.subject.base !== null,
      sawEverything: () => false,
      now: facts.now,
      inRange: await versionRanges(exceptions),
    },
  );
  const allNotices = [...(place.notices ?? []), ...kept, ...additions.notices, ...notices];
  const coverage = judgeCoverage(policy.coverage, joined.coverage);
  const { scans, subject, surface } = joined;
  const { findings: open, remedies } = withRemedies(sortFindings(findings));
  const evidence = {
    findings: open,
    scans,
    notices: allNotices,
    coverage,
    subject,
    ...(surface !== undefined && { surface }),
  };
  const { verdict, findings: judged } = await judge(policy, evidence, facts);
  return {
    schemaVersion: 1,
    tool: { name: 'gatehouse', version: VERSION },
    subject,
    policy: place.source,
    scans,
    findings: judged,
    remedies,
    coverage,
    notices: [...overrideNotices(verdict), ...allNotices],
    ...(surface !== undefined && { surface }),
    verdict,
  };
}
