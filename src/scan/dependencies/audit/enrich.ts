import type { ScanContext } from '../../scanner.js';
import { installedOf } from '../installed/installed.js';
import { licensesOf } from '../licenses/licenses.js';
import { newnessOf } from '../newness/newness.js';
import type { Enrichment } from '../package/enrichment.js';
import type { Lockfiles } from '../package/lockfile.js';
import { type DepsDev, depsDevClient, PUBLIC_DEPS_DEV } from '../service/deps-dev/client.js';
import { serviceUrl } from '../service/service-url.js';
import type { DependenciesSettings } from '../settings.js';
import { syncOf } from '../sync/sync.js';
import { upkeepOf } from '../upkeep/upkeep.js';
import { denials } from './denials.js';

/**
 * What can be said of packages without an advisory: how new they are to the project, and their licences, whether they are wanted at all.
 * @param gone lockfiles of the base whose findings are not over, though the head no longer shows them
 * @throws ConfigurationError when GATEHOUSE_DEPS_DEV is not an address that may be asked
 */
export async function enrich(
  context: ScanContext<DependenciesSettings>,
  lockfiles: Lockfiles,
  changedPaths: ReadonlySet<string>,
  gone: ReadonlySet<string>,
): Promise<Enrichment> {
  const { settings, workspace, now } = context;
  const { minimumAgeDays, licenses } = settings;
  const depsDev = openDepsDev(context);
  const baseline = workspace.baseline === 'known';
  const enrichments: Enrichment[] = [
    installedOf(lockfiles, changedPaths),
    await syncOf(workspace, lockfiles, context.log.debug),
    await upkeepOf(workspace, context.log.debug),
    await denials(context, lockfiles, changedPaths, gone),
  ];
  if (baseline) {
    enrichments.push(await newnessOf({ lockfiles, changedPaths, minimumAgeDays, depsDev, now }));
  }
  if (licenses.allow !== null || licenses.deny.length > 0) {
    enrichments.push(await licensesOf({ lockfiles, changedPaths, policy: licenses, addedOnly: baseline, depsDev }));
  }
  const shortfalls = enrichments.flatMap(({ shortfall }) => shortfall ?? []);
  return {
    head: enrichments.flatMap(({ head }) => head),
    base: enrichments.flatMap(({ base }) => base),
    notes: enrichments.flatMap(({ notes }) => notes),
    shortfall: shortfalls.length === 0 ? null : shortfalls.join('; '),
  };
}

/** Null when the network must not be asked. */
function openDepsDev({ options, env, http, cacheDir, signal, now }: ScanContext): DepsDev | null {
  if (options.offline) return null;
  const baseUrl = serviceUrl('GATEHOUSE_DEPS_DEV', env, PUBLIC_DEPS_DEV);
  return depsDevClient({ http, baseUrl, cacheDir, signal, now });
}
