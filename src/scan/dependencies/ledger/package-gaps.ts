import type { Gap } from '../../ledger.js';
import type { Lockfile } from '../package/lockfile.js';
import type { ResolvedPackage } from '../package/package.js';

const NO_ADVISORIES = 'no advisories for this ecosystem';
const NO_REGISTRY = 'taken from a commit or an address, which no advisory names';

/**
 * Packages of one side that were read and that no advisory can name: those of ecosystems without data, and those that
 * come from a repository or an address of their own.
 * @param withoutData ecosystems of which the source of advisories holds nothing
 */
export function packageGaps(lockfiles: readonly Lockfile[], withoutData: ReadonlySet<string>): Gap[] {
  return lockfiles.flatMap(({ path, extraction }) => {
    const counts = new Map<string, number>();
    for (const pkg of extraction.packages) {
      const subject = subjectOf(pkg, withoutData);
      if (subject !== null) counts.set(subject, (counts.get(subject) ?? 0) + 1);
    }
    return [...counts].map(([subject, count]): Gap => {
      const reason = withoutData.has(subject) ? NO_ADVISORIES : NO_REGISTRY;
      return { kind: 'ecosystem', path, subject, count, reason };
    });
  });
}

function subjectOf({ origin, ecosystem }: ResolvedPackage, withoutData: ReadonlySet<string>): string | null {
  if (origin === 'git' || origin === 'url') return origin;
  return origin === 'registry' && withoutData.has(ecosystem) ? ecosystem : null;
}
