import type { JudgedEntry } from '../../model/coverage.js';
import type { Finding } from '../../model/finding.js';
import type { Remedy } from '../../model/remedy.js';
import type { Notice, RunResult, ScanRecord } from '../../model/run-result.js';
import type { Problem } from '../../model/scan.js';
import { boundedTrace } from '../../util/bounded-trace.js';
import { cutPoints } from '../../util/cut.js';

/** The caps of `schema/run-result.schema.json`, in code points and items. */
const MAX = { word: 300, title: 500, message: 4_000, reference: 4_096, replacement: 20_000 } as const;
const MAX_ITEMS = {
  worsened: 10,
  paths: 100,
  aliases: 1_000,
  cwe: 100,
  references: 1_000,
  locations: 10_000,
  problems: 10_000,
  coverage: 5_000,
} as const;

/**
 * A result whose texts fit the schema, so that one advisory with an endless summary does not make the whole report
 * unreadable for the next stage. Nothing is cut that decides or identifies.
 */
export function clipResult(result: RunResult): RunResult {
  const violations = result.verdict.violations.map((violation) => ({
    ...violation,
    message: message(violation.message),
  }));
  const warnings = result.verdict.warnings?.map((warning) => ({ ...warning, message: message(warning.message) }));
  return {
    ...result,
    scans: result.scans.map(clipScan),
    findings: result.findings.map(clipFinding),
    remedies: result.remedies.map(clipRemedy),
    coverage: result.coverage.slice(0, MAX_ITEMS.coverage).map(clipEntry),
    notices: result.notices.map(clipNotice),
    verdict: { ...result.verdict, violations, ...(warnings !== undefined && { warnings }) },
  };
}

function clipRemedy({ command, ...remedy }: Remedy): Remedy {
  return {
    ...remedy,
    title: cutPoints(remedy.title, MAX.title),
    ...(command !== undefined && fits(command, MAX.message) && { command }),
  };
}

function clipScan(scan: ScanRecord): ScanRecord {
  return {
    ...scan,
    reason: scan.reason === null ? null : message(scan.reason),
    problems: scan.problems.slice(0, MAX_ITEMS.problems).map(clipProblem),
    notes: scan.notes.slice(0, 1_000).map(message),
  };
}

function clipProblem(problem: Problem): Problem {
  return {
    ...problem,
    message: message(problem.message),
    ...(problem.remedy !== undefined && { remedy: message(problem.remedy) }),
  };
}

function clipEntry(entry: JudgedEntry): JudgedEntry {
  return { ...entry, subject: cutPoints(entry.subject, MAX.word), reason: message(entry.reason) };
}

function clipNotice(notice: Notice): Notice {
  return { ...notice, message: message(notice.message) };
}

function clipFinding({ trace = [], ...finding }: Finding): Finding {
  return {
    ...finding,
    ...(trace.length > 0 && { trace: boundedTrace(trace) }),
    title: cutPoints(finding.title, MAX.title) || finding.rule,
    message: message(finding.message),
    ...(finding.worsened !== undefined && { worsened: finding.worsened.slice(0, MAX_ITEMS.worsened).map(message) }),
    aliases: finding.aliases.filter((alias) => fits(alias, MAX.word)).slice(0, MAX_ITEMS.aliases),
    cwe: finding.cwe.filter((id) => /^CWE-\d{1,5}$/.test(id)).slice(0, MAX_ITEMS.cwe),
    references: finding.references.filter((url) => fits(url, MAX.reference)).slice(0, MAX_ITEMS.references),
    ...(finding.otherLocations !== undefined && {
      otherLocations: finding.otherLocations.slice(0, MAX_ITEMS.locations),
    }),
    ...(finding.package?.paths !== undefined && {
      package: {
        ...finding.package,
        paths: finding.package.paths.slice(0, MAX_ITEMS.paths).map((way) => way.slice(0, 1_000)),
      },
    }),
    ...(finding.fix !== undefined && { fix: clipFix(finding.fix) }),
    ...(finding.decision !== undefined && {
      decision: { ...finding.decision, because: finding.decision.because.map(message) },
    }),
    ...(finding.suppression !== null && {
      suppression: { ...finding.suppression, reason: message(finding.suppression.reason) },
    }),
  };
}

function clipFix(fix: NonNullable<Finding['fix']>): NonNullable<Finding['fix']> {
  const { command, replacement, title, ...rest } = fix;
  return {
    ...rest,
    ...(title !== undefined && title !== '' && { title: cutPoints(title, MAX.title) }),
    description: message(fix.description),
    // Half a command or half a replacement is worse than none.
    ...(command !== undefined && fits(command, MAX.message) && { command }),
    ...(replacement !== undefined && fits(replacement, MAX.replacement) && { replacement }),
  };
}

function message(text: string): string {
  return cutPoints(text, MAX.message);
}

function fits(text: string, limit: number): boolean {
  return text.length > 0 && text.length <= limit;
}
