import type { ScanContext } from '../../scanner.js';
import { deniedOf } from '../denied/denied.js';
import type { Enrichment } from '../package/enrichment.js';
import type { Lockfiles } from '../package/lockfile.js';
import type { DependenciesSettings } from '../settings.js';

const NONE: Enrichment = { head: [], base: [], notes: [], shortfall: null };

/**
 * Packages that the policy never wants; nothing where it names none.
 * @param gone lockfiles of the base whose findings are not over, though the head no longer shows them
 */
export async function denials(
  { settings, workspace, log }: ScanContext<DependenciesSettings>,
  lockfiles: Lockfiles,
  changedPaths: ReadonlySet<string>,
  gone: ReadonlySet<string>,
): Promise<Enrichment> {
  const patterns = settings.packages.deny;
  if (patterns.length === 0) return NONE;
  const shown = { ...lockfiles, base: lockfiles.base.filter(({ path }) => !gone.has(path)) };
  return deniedOf({ workspace, debug: log.debug, lockfiles: shown, changedPaths, patterns });
}
