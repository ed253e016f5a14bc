import picomatch from 'picomatch';
import type { Finding, Suppression } from '../model/finding.js';
import type { Exception } from '../model/policy.js';
import type { Notice } from '../model/run-result.js';
import { pathsOf } from './standing.js';
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
}

const EXPIRING_SOON_DAYS = 14;
const DAY_MS = 86_400_000;

/** Sets suppressions from the policy's exceptions and from ignore comments, and says what the reader must know of them. */
export function suppressFindings(
  stated: readonly StatedFinding[],
  input: SuppressionInput,
): { findings: Finding[]; notices: Notice[] } {
  const today = dayOf(input.now);
  const matchers = inForce(input.exceptions, input.now).map((exception) => ({
    exception,
    covers: matcherOf(exception),
  }));
  const used = new Set<Exception>();
  const notices: Notice[] = [];

  const findings = stated.map((entry) => {
    if (entry.finding.state === 'fixed' || entry.finding.suppression?.kind === 'baseline') return entry.finding;
    const hit = matchers.find(({ covers }) => covers(entry.finding));
    if (hit !== undefined) {
      used.add(hit.exception);
      return { ...entry.finding, suppression: fromException(hit.exception) };
    }
    return applyInlineIgnore(entry, input.comparesSides, notices);
  });

  for (const exception of input.exceptions) {
    const notice = deadExceptionNotice(exception, used.has(exception), today, input);
    if (notice !== null) notices.push(notice);
  }
  return { findings, notices };
}

/** What an exception looks at. */
type Excepted = Pick<Finding, 'id' | 'rule' | 'aliases' | 'category' | 'package' | 'location' | 'otherLocations'>;

/** Whether one of the exceptions that are in force covers a finding at its place. */
export function exceptionTest({ exceptions, now }: Pick<SuppressionInput, 'exceptions' | 'now'>) {
  const matchers = inForce(exceptions, now).map(matcherOf);
  return (finding: Excepted): boolean => matchers.some((covers) => covers(finding));
}

function inForce(exceptions: readonly Exception[], now: Date): Exception[] {
  return exceptions.filter((exception) => exception.expires >= dayOf(now));
}

function dayOf(now: Date): string {
  return now.toISOString().slice(0, 10);
}

/**
 * Whether an exception covers a finding. Malware needs the package beside the id: an id alone must never wave through
 * a package that steals credentials.
 */
function matcherOf(exception: Exception): (finding: Excepted) => boolean {
  const matchesPath = exception.path === undefined ? null : picomatch(exception.path, { dot: true, nonegate: true });
  return (finding) => {
    if (![finding.rule, finding.id, ...finding.aliases].includes(exception.id)) return false;
    if (exception.package !== undefined && exception.package !== finding.package?.name) return false;
    if (finding.category === 'malware' && exception.package === undefined) return false;
    if (matchesPath === null) return true;
    const paths = pathsOf(finding);
    // A package stands in its manifest and its lockfile, which are one place; a secret in two files is in two.
    if (finding.package !== undefined) return paths.some((path) => matchesPath(path));
    return paths.length > 0 && paths.every((path) => matchesPath(path));
  };
}

function fromException(exception: Exception): Suppression {
  return { kind: 'exception', reason: exception.reason, owner: exception.owner, expires: exception.expires };
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

function deadExceptionNotice(
  exception: Exception,
  isUsed: boolean,
  today: string,
  input: SuppressionInput,
): Notice | null {
  const location = { path: input.policyPath, startLine: exception.line };
  const name = exception.package === undefined ? exception.id : `${exception.id} (${exception.package})`;
  if (exception.expires < today) {
    return {
      kind: 'exception-expired',
      message: `exception ${name} expired on ${exception.expires}: remove or renew it`,
      location,
    };
  }
  if (!isUsed) {
    if (!input.sawEverything(exception)) return null;
    return { kind: 'exception-unused', message: `exception ${name} matches no finding any more: remove it`, location };
  }
  const days = Math.round((Date.parse(exception.expires) - Date.parse(today)) / DAY_MS);
  if (days > EXPIRING_SOON_DAYS) return null;
  return {
    kind: 'exception-expiring',
    message: `exception ${name} expires in ${days} days (${exception.owner})`,
    location,
  };
}
