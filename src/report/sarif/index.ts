import type { Finding } from '../../model/finding.js';
import type { RunResult } from '../../model/run-result.js';
import { jsonText } from '../json-text.js';
import type { RenderContext, Report } from '../report.js';
import { compareUrgency } from '../urgency.js';
import { invocationOf } from './invocation.js';
import { sarifResult } from './result.js';
import { rulesOf } from './rule.js';

/** What GitHub takes of one run at most. */
const MAX_RESULTS = 25_000;
const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** SARIF 2.1.0 with every finding: its state as `baselineState`, its exceptions as `suppressions`. */
export const sarif = {
  id: 'sarif',
  title: 'SARIF 2.1.0',
  fileName: 'gatehouse.sarif',
  mediaType: 'application/sarif+json',
  isFormat: true,
  file: { output: 'sarif', ending: 'sarif' },
  render: (result, context) => jsonText(logOf(result, result.findings, context)),
} satisfies Report;

/**
 * The same for GitHub code scanning, which reads neither `baselineState` nor `suppressions`: fixed and suppressed
 * findings would come up as open alerts. Results without a file are refused there, so they stay out as well.
 */
export function codeScanningSarif(result: RunResult, context: RenderContext): string {
  const open = result.findings.filter(
    (finding) => finding.state !== 'fixed' && finding.suppression === null && finding.location !== null,
  );
  // Without indentation: what counts there is the size.
  return JSON.stringify(logOf(result, open, context));
}

function logOf(result: RunResult, findings: readonly Finding[], context: RenderContext) {
  const kept = [...findings].sort(compareReported).slice(0, MAX_RESULTS);
  const rules = rulesOf(kept, context.rules);
  return {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'gatehouse',
            version: result.tool.version,
            informationUri: 'https://github.com/gatehouse-dev/gatehouse',
            rules: rules.list,
          },
        },
        // GitHub takes what stands before the last slash as the category; two runs may not share one.
        automationDetails: { id: `gatehouse/${context.key.replace(/[^\w.-]+/g, '-') || 'default'}/` },
        columnKind: 'utf16CodeUnits',
        ...provenance(result, context),
        invocations: [invocationOf(result, findings.length - kept.length)],
        results: kept.map((finding) => sarifResult(finding, rules.indexOf(finding.rule))),
      },
    ],
  };
}

/** Open before suppressed before fixed, so that a cut takes what matters least. */
function compareReported(a: Finding, b: Finding): number {
  return rankOf(a) - rankOf(b) || compareUrgency(a, b);
}

function rankOf(finding: Finding): number {
  if (finding.state === 'fixed') return 3;
  if (finding.suppression !== null) return 2;
  return finding.state === 'new' ? 0 : 1;
}

function provenance(result: RunResult, { serverUrl }: RenderContext) {
  const { repository, head } = result.subject;
  if (serverUrl === null || !URL.canParse(serverUrl) || repository === null || head === null) return {};
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository) || !/^[0-9a-f]{7,64}$/.test(head)) return {};
  return { versionControlProvenance: [{ repositoryUri: new URL(`/${repository}`, serverUrl).href, revisionId: head }] };
}
