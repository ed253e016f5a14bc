import type { Finding, PackageRef } from '../model/finding.js';
import type { Location } from '../model/location.js';
import type { Severity } from '../model/severity.js';

const SEVERITY_WORDS = {
  critical: 'Critical',
  high: 'High',
  medium: 'Medium',
  low: 'Low',
  info: 'Info',
  unknown: 'Unscored',
} satisfies Record<Severity, string>;

/** A severity for people; an advisory without a score says so. */
export function severityWord(severity: Severity): string {
  return SEVERITY_WORDS[severity];
}

/** What makes a finding worse than its severity says, or null. */
export function alarmWord(finding: Finding): string | null {
  if (finding.category === 'malware') return 'Malware';
  return finding.risk?.kev === true ? 'Known exploited' : null;
}

const MAX_WORSENED = 2;

/** Why findings are new although the base has them: `was a development dependency before, and …`, each said once. */
export function worsenedWords(findings: readonly Finding[]): readonly string[] {
  const reasons = new Set(findings.flatMap(({ worsened = [] }) => worsened));
  return [...reasons].slice(0, MAX_WORSENED).map((reason) => `it ${reason}`);
}

/** What is wrong, without the package's name in front: reports show that apart. */
export function titleOf({ title, package: pkg }: Finding): string {
  const prefix = pkg === undefined ? '' : `${pkg.name}@${pkg.version}: `;
  return title.startsWith(prefix) && title.length > prefix.length ? title.slice(prefix.length) : title;
}

/** `3 warnings`, `1 warning`. */
export function count(amount: number, noun: string, plural = `${noun}s`): string {
  return `${amount} ${amount === 1 ? noun : plural}`;
}

/** `runtime, direct`: what is known about how a package comes in; empty when nothing is. */
export function packageRole(pkg: PackageRef): string {
  const directness = pkg.direct === undefined ? [] : [pkg.direct ? 'direct' : 'indirect'];
  return [...(pkg.scope === 'unknown' ? [] : [pkg.scope]), ...directness].join(', ');
}

/** `src/db.ts:14` */
export function placeOf(location: Location): string {
  return location.startLine === undefined ? location.path : `${location.path}:${location.startLine}`;
}

/** The first 7 characters of a commit id; other revisions as they are, null in words. */
export function shortRevision(revision: string | null): string {
  if (revision === null) return 'working tree';
  return /^[0-9a-f]{40,64}$/.test(revision) ? revision.slice(0, 7) : revision;
}

/** `<sha>:<path>` with a short sha; anything else as it is. */
export function policySource(policy: string): string {
  return policy.replace(/^([0-9a-f]{7})[0-9a-f]{33,57}:/, '$1:');
}

/** What a note beside a line says of what the same step clears at the same place; empty when that is nothing more. */
export function alsoCleared(others: readonly Finding[]): string {
  if (others.length === 0) return '';
  const noun =
    others[0]?.package === undefined ? count(others.length, 'finding') : count(others.length, 'advisory', 'advisories');
  return ` The same step clears ${noun} more here.`;
}
