import type { Finding, Suppression } from '../model/finding.js';
import type { Exception, InRange } from '../model/policy.js';
import type { Notice } from '../model/run-result.js';
import { type Excepted, exceptionFinder } from './exception-match.js';
import { endingNotice, unusedNotice } from './exception-notice.js';
import type { StatedFinding } from './state.js';

export interface SuppressionInput {
  readonly exceptions: readonly Exception[];
  /** Path of the policy file, for the place of a dead exception. */
  readonly policyPath: string;
  /** false when the whole tree counts as new: then every inline ignore was there before. */
  readonly comparesSides: boolean;
  /** Whether an exception that met nothing can be called unused: its scanner saw the whole tree. */
  readonly sawEverything: (exception: Exception) => boolean;
  readonly now: Date;
  /** How versions that exceptions name are compared; absent: in no range is any. */
  readonly inRange?: InRange;
}

function inNone(): boolean {
  return false;
}

/** Sets suppressions from the policy's exceptions and from ignore comments, and says what the reader must know of them. */
export function suppressFindings(
  stated: readonly StatedFinding[],
  input: SuppressionInput,
): { findings: Finding[]; notices: Notice[] } {
  const exceptionOf = exceptionFinder(inForce(input.exceptions, input.now), input.inRange ?? inNone);
  const used = new Set<Exception>();
  const notices: Notice[] = [];

  const findings = stated.map((entry) => {
    if (entry.finding.state === 'fixed' || entry.finding.suppression?.kind === 'baseline') return entry.finding;
    const exception = exceptionOf(entry.finding);
    if (exception !== null) {
      used.add(exception);
      return { ...entry.finding, suppression: fromException(exception) };
    }
    return inBaseline(applyInlineIgnore(entry, input.comparesSides, notices), entry.baseline);
  });

  return { findings, notices: [...notices, ...exceptionNotices(used, findings, input)] };
}

/** Whether one of the exceptions that are in force covers a finding at its place. */
export function exceptionTest({
  exceptions,
  now,
  inRange = inNone,
}: Pick<SuppressionInput, 'exceptions' | 'now' | 'inRange'>) {
  const exceptionOf = exceptionFinder(inForce(exceptions, now), inRange);
  return (finding: Excepted): boolean => exceptionOf(finding) !== null;
}

function inForce(exceptions: readonly Exception[], now: Date): Exception[] {
  return exceptions.filter((exception) => exception.expires >= dayOf(now));
}

function dayOf(now: Date): string {
  return now.toISOString().slice(0, 10);
}

function fromException(exception: Exception): Suppression {
  const { reason, owner, expires, status, justification } = exception;
  const vex = { ...(status !== undefined && { status }), ...(justification !== undefined && { justification }) };
  return { kind: 'exception', reason, owner, expires, ...vex };
}

function inBaseline(finding: Finding, baseline: string | undefined): Finding {
  if (baseline === undefined || finding.suppression !== null) return finding;
  return { ...finding, suppression: { kind: 'baseline', reason: `in the baseline (${baseline})` } };
}

function applyInlineIgnore(entry: StatedFinding, comparesSides: boolean, notices: Notice[]): Finding {
  const { finding, inlineIgnore, baseInlineIgnore } = entry;
  if (inlineIgnore === null || finding.category === 'malware') return finding;
  const reason = inlineIgnore.reason ?? 'ignore comment without a reason';
  if (!comparesSides || baseInlineIgnore !== null) return { ...finding, suppression: { kind: 'inline', reason } };
  notices.push({
    kind: 'inline-ignore-added',
    message: `an ignore comment for ${finding.rule} is added by this change; it counts only once it is on the base branch`,
    ...(finding.location !== null && { location: { path: finding.location.path, startLine: inlineIgnore.line } }),
  });
  return finding;
}

/** One line at most for each exception: that it ended, that it serves nobody, that it ends soon. */
function exceptionNotices(
  used: ReadonlySet<Exception>,
  findings: readonly Finding[],
  { exceptions, policyPath, sawEverything, now }: SuppressionInput,
): Notice[] {
  const today = dayOf(now);
  return exceptions.flatMap((exception): Notice[] => {
    const ending = endingNotice(exception, today, policyPath);
    const isUnused = !used.has(exception) && ending?.kind !== 'exception-expired' && sawEverything(exception);
    // One of a layer above is for all repositories together.
    if (isUnused && exception.layer === undefined) return [unusedNotice(exception, findings, policyPath)];
    return isUnused || ending === null ? [] : [ending];
  });
}
