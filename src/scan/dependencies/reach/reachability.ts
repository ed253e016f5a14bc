import { posix } from 'node:path';
import type { Scope } from '../../../model/finding.js';
import type { Confidence, Severity } from '../../../model/severity.js';
import type { Side, Workspace } from '../../../model/workspace.js';
import type { Advisory } from '../advisory/advisory.js';
import type { Lockfile } from '../package/lockfile.js';
import type { PackageVersion } from '../package/package-version.js';
import { goReach, type ReachAnswer, UNKNOWN_REACH } from './go-reach.js';
import { type ModuleCode, moduleCode } from './module-code.js';

/** Tells how far the code of one side gets to what advisories are about. */
export type AskReach = (pkg: PackageVersion, group: readonly Advisory[], lockfile: Lockfile) => Promise<ReachAnswer>;

/** Reads a module's code when the first advisory asks for it, and once. */
export function reachability(workspace: Workspace, side: Side): AskReach {
  const codes = new Map<string, Promise<ModuleCode | null>>();
  return async (pkg, group, lockfile) => {
    if (pkg.ecosystem !== 'Go' || posix.basename(lockfile.path) !== 'go.mod') return UNKNOWN_REACH;
    const code = codes.get(lockfile.path) ?? moduleCode(workspace, side, lockfile.path);
    codes.set(lockfile.path, code);
    return goReach(pkg.name, group, lockfile.extraction, await code);
  };
}

/** What follows from it for a finding. */
export interface Weight {
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly scope: Scope;
  /** Why it was lowered; empty when it was not. */
  readonly reason: string;
}

/**
 * Lowers what the code does not get to, and says why. Where modules that it uses may get there, a score stays; without
 * one, and in a collection of packages that have nothing to do with each other, nothing speaks for more than low.
 */
export function weighed(severity: Severity, scope: Scope, { reach, affected, apart }: ReachAnswer): Weight {
  const what = affected.length === 0 ? '' : named(affected);
  if (reach === 'not-imported') {
    return {
      severity: 'low',
      confidence: 'low',
      scope,
      reason: ` Lowered: only ${what} is affected, and nothing imports it.`,
    };
  }
  if (reach === 'not-here') {
    const reason = ` Only ${what} is affected, which is not imported here; modules that are used here may do so and were not read.`;
    return { severity: severity === 'unknown' && apart ? 'low' : severity, confidence: 'medium', scope, reason };
  }
  if (reach === 'tests') {
    const reason = ` Only ${what} is affected, and of this repository's code only tests import it.`;
    return { severity, confidence: 'medium', scope: scope === 'runtime' ? scope : 'development', reason };
  }
  return { severity, confidence: 'high', scope, reason: '' };
}

function named(affected: readonly string[]): string {
  const [first = '', ...more] = affected;
  return more.length === 0 ? first : `${first} (and ${more.length} more of its packages)`;
}
