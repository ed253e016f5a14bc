import type { Fix } from '../../../model/finding.js';
import { managerOf, type PackageManager } from '../ecosystem/index.js';
import type { Step } from '../ecosystem/recipe.js';
import type { ResolvedPackage } from '../package/package.js';
import { rangesAdmit } from './requested-range.js';
import { shellSafe } from './shell-safe.js';

/** The version to go to, as it was checked against the advisories. */
export interface FixedVersion {
  readonly version: string;
  /** False when the advisories of the package could not be read whole. */
  readonly checked: boolean;
}

/**
 * The one step that clears a finding: a direct upgrade, a refresh of the lockfile where the ranges of the parents admit
 * the fixed version, else an override; and without a fixed release, what can be done all the same.
 */
export async function wayOut(
  pkg: ResolvedPackage,
  manager: PackageManager,
  fixed: FixedVersion | null,
  introducers: readonly string[],
): Promise<Fix> {
  if (fixed === null) return { description: withoutFix(pkg, introducers) };
  const { version, checked } = fixed;
  const doubt = checked ? '' : ' It was not checked against every advisory of the package.';
  if (!shellSafe(pkg.name, version)) {
    return {
      version,
      description: `Upgrade to ${version}. The name of the package is unusual: no command is offered.${doubt}`,
    };
  }
  const { kind, step } = await choose(pkg, manager, version);
  return {
    version,
    ...(step.command !== undefined && { command: step.command }),
    description: `${kind}: ${step.text}.${doubt}`,
  };
}

async function choose(
  pkg: ResolvedPackage,
  manager: PackageManager,
  version: string,
): Promise<{ readonly kind: string; readonly step: Step }> {
  const { manager: recipe } = managerOf(manager);
  const target = {
    ecosystem: pkg.ecosystem,
    name: pkg.name,
    version,
    development: pkg.scope === 'development',
  };
  const admitted = await rangesAdmit(manager, pkg.requestedAs, version);
  if (pkg.direct !== false) {
    return recipe.refreshesDirect && admitted === true
      ? { kind: `Upgrade to ${version}`, step: recipe.refresh(target) }
      : { kind: `Upgrade to ${version}`, step: recipe.upgrade(target) };
  }
  if (admitted === true) {
    return { kind: `Refresh the lockfile, the requested ranges admit ${version}`, step: recipe.refresh(target) };
  }
  if (admitted === false) {
    return { kind: `Override, the requested ranges do not admit ${version}`, step: recipe.override(target) };
  }
  const refresh = recipe.refresh(target);
  const override = recipe.override(target);
  if (refresh.text === override.text) return { kind: `Raise to ${version}`, step: refresh };
  return {
    kind: `Refresh the lockfile to ${version}`,
    step: { ...refresh, text: `${refresh.text}; where a parent forbids that version, ${override.text}` },
  };
}

function withoutFix(pkg: ResolvedPackage, introducers: readonly string[]): string {
  const through = introducers.length === 0 ? '' : ` or ${introducers.slice(0, 3).join(', ')}, which brings it in,`;
  const scope = pkg.scope === 'development' ? ' It is used for development only.' : '';
  return `No fixed release. Replace ${pkg.name}${through} or keep the affected function out of use and record an exception with an expiry date.${scope}`;
}

/** Malware has no upgrade: what ran has had access to everything the machine had. */
export function removeMalware(pkg: ResolvedPackage): Fix {
  return {
    description: `Remove ${pkg.name}@${pkg.version} and whatever brings it in. Treat every machine and runner that installed it as compromised: rotate all credentials that were reachable there.`,
  };
}
