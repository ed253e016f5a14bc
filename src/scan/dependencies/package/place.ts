import type { Location } from '../../../model/location.js';
import type { Lockfile } from './lockfile.js';
import type { Manifest } from './package.js';
import type { Located } from './package-index.js';

/**
 * Where a finding is shown: at the direct dependency in the manifest, when the change touches that manifest, else at
 * the entry in the lockfile. Returns `lockfilePlace` itself in the second case.
 */
export function placeOf(
  lockfilePlace: Location,
  located: Located | null,
  lockfile: Lockfile | null,
  changedPaths: ReadonlySet<string>,
): Location {
  if (located === null || lockfile === null) return lockfilePlace;
  const { manifest, otherManifests = [] } = lockfile.extraction;
  const manifests: readonly Manifest[] = [...(manifest === undefined ? [] : [manifest]), ...otherManifests];
  const introducers = [
    ...(located.package.direct === true ? [located.package.name] : []),
    ...located.paths.flatMap((path) => path[0] ?? []),
  ];
  for (const name of introducers) {
    for (const { path, lines } of manifests) {
      const startLine = lines.get(name);
      if (startLine !== undefined && changedPaths.has(path)) return { path, startLine };
    }
  }
  return lockfilePlace;
}
