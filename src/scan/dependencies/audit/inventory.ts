import type { InventoryItem } from '../../../model/scan.js';
import { compareText } from '../../../util/text-order.js';
import { purlOf } from '../ecosystem/purl.js';
import type { Lockfile } from '../package/lockfile.js';

/** All packages of the head side, once for each lockfile: the material of the SBOM. Sorted. */
export function inventoryOf(lockfiles: readonly Lockfile[]): InventoryItem[] {
  return lockfiles.flatMap(({ path, extraction }) => {
    const items = new Map<string, InventoryItem>();
    for (const { ecosystem, name, version, scope, licenses, origin } of extraction.packages) {
      if (name === '' || origin === 'workspace') continue;
      const key = JSON.stringify([ecosystem, name, version]);
      const known = items.get(key);
      if (known !== undefined && (known.scope === 'runtime' || scope === 'development')) continue;
      items.set(key, {
        ecosystem,
        name,
        version,
        // Only an SBOM needs it, and to write 2,000 of them takes longer than to match the packages.
        get purl() {
          return purlOf(ecosystem, name, version);
        },
        scope,
        path,
        ...(licenses !== undefined && licenses.length > 0 && { licenses }),
      });
    }
    return [...items.values()].sort(byName);
  });
}

function byName(a: InventoryItem, b: InventoryItem): number {
  return compareText(a.ecosystem, b.ecosystem) || compareText(a.name, b.name) || compareText(a.version, b.version);
}
