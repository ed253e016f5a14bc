import type { Approvals } from '../model/approval.js';
import type { ChangedFile } from '../model/change.js';
import type { AddedExceptions } from '../model/policy.js';
import type { Override } from '../model/run-result.js';

/** What the host knows of the change that is judged; what it does not know is absent. */
export interface ChangeFacts {
  /** Login of who opened it. */
  readonly author?: string;
  readonly bot?: boolean;
  readonly fork?: boolean;
  readonly draft?: boolean;
  readonly labels?: readonly string[];
  /** The branch it would go to. */
  readonly base?: string;
  /** The branch it comes from. */
  readonly head?: string;
  /** Paths that it touches; absent when no two sides are compared. */
  readonly files?: readonly string[];
}

/** The version of the product that was the first to have a rule, and the day of its release (YYYY-MM-DD). */
export interface RuleRelease {
  readonly version: string;
  readonly date: string;
}

/** What a verdict depends on beside what was found: given, never asked for. */
export interface Facts {
  readonly now: Date;
  readonly change: ChangeFacts;
  /** Where the policy lies in the repository; absent: not there, or the default. */
  readonly policyPath?: string;
  /** What the change adds to the exceptions; absent: nothing, or nobody can tell. */
  readonly added?: AddedExceptions;
  /** Who approved the head that is judged; absent: nobody is asked where this runs. */
  readonly approvals?: Approvals;
  /** Which release brought a rule, where a case of a policy says other than the product knows. */
  readonly ruleReleases?: ReadonlyMap<string, RuleRelease>;
  /** Who lets the head through that is judged. */
  readonly override?: Override;
}

/**
 * What the host knows, with the paths that two sides differ in.
 * @param odd paths of links and submodules that differ: no list of files has them
 */
export function changeFacts(
  change: ChangeFacts = {},
  changes: readonly ChangedFile[] | null,
  odd: readonly string[] = [],
): ChangeFacts {
  if (changes === null) return change;
  const paths = changes.flatMap(({ path, basePath }) => (basePath === null ? [path] : [path, basePath]));
  return { ...change, files: [...new Set([...paths, ...odd])].sort() };
}
