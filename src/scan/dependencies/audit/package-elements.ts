import file from '../../../../rules/network-packages.json' with { type: 'json' };
import type { FileClasses } from '../../../model/file-class.js';
import type { SurfaceElement } from '../../../model/surface.js';
import type { Side } from '../../../model/workspace.js';
import type { Lockfile } from '../package/lockfile.js';
import { sitesOf } from '../package/package-site.js';

const NETWORK: Readonly<Record<string, readonly string[]>> = file.packages;
const BY_ECOSYSTEM = new Map(Object.entries(NETWORK).map(([ecosystem, names]) => [ecosystem, new Set(names)]));

/**
 * Packages by which the program or its installation reaches further: those that run a script when they are installed, that
 * come from somewhere else than a registry, and direct ones that speak to the network. By name, so that an upgrade is no news.
 * Lockfiles that install what is not shipped are left out.
 */
export async function packageElements(
  lockfiles: readonly Lockfile[],
  side: Side,
  classes: FileClasses | undefined,
): Promise<readonly SurfaceElement[]> {
  const kinds = await Promise.all(lockfiles.map(({ path }) => classes?.of(side, path)));
  const shipped = lockfiles.filter((_, index) => (kinds[index]?.kind ?? 'source') === 'source');
  return sitesOf(shipped).flatMap(({ lockfile, package: pkg }) => {
    const does = doings(pkg);
    if (does.length === 0) return [];
    const location = { path: lockfile.path, ...(pkg.line !== undefined && { startLine: pkg.line }) };
    const facts = does.map((value) => ({ name: 'does', value }));
    return [
      {
        kind: 'package',
        key: `package ${pkg.ecosystem}/${pkg.name}`.slice(0, 208),
        location,
        boundary: 'pipeline',
        facts,
      },
    ] as const;
  });
}

function doings({ ecosystem, name, origin, hasInstallScript, direct }: ReturnType<typeof sitesOf>[number]['package']) {
  return [
    ...(hasInstallScript === true ? ['runs a script when it is installed'] : []),
    ...(origin === 'git' || origin === 'url' ? ['comes from no registry'] : []),
    ...(direct === true && BY_ECOSYSTEM.get(ecosystem)?.has(name) === true ? ['speaks to the network'] : []),
  ];
}
