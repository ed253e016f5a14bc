import type { Scope } from '../../../../model/finding.js';
import type { ResolvedPackage } from '../../package/package.js';

export type PackageDraft = { -readonly [Key in keyof ResolvedPackage]: ResolvedPackage[Key] };

/** Packages under construction: a package that a lockfile names twice is one. */
export interface PackageList {
  readonly packages: PackageDraft[];
  /** Adds the package, or joins it with the equal one that is there; its index either way. */
  add(draft: PackageDraft): number;
}

const WEIGHT: Readonly<Record<Scope, number>> = { development: 0, unknown: 1, runtime: 2 };

/** An empty list. Equal means the same ecosystem, name, version and origin; of two scopes the graver one stays. */
export function packageList(): PackageList {
  const packages: PackageDraft[] = [];
  const indexes = new Map<string, number>();

  function add(draft: PackageDraft): number {
    const key = JSON.stringify([draft.ecosystem, draft.name, draft.version, draft.origin]);
    const index = indexes.get(key);
    const known = index === undefined ? undefined : packages[index];
    if (index !== undefined && known !== undefined) {
      known.scope = graverScope(known.scope, draft.scope);
      if (draft.direct === true) known.direct = true;
      return index;
    }
    indexes.set(key, packages.length);
    packages.push(draft);
    return packages.length - 1;
  }

  return { packages, add };
}

/** The scope that asks for more care: runtime before unknown before development. */
function graverScope(one: Scope, other: Scope): Scope {
  return WEIGHT[one] >= WEIGHT[other] ? one : other;
}
