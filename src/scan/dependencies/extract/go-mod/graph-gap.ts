import type { Gap } from '../../../ledger.js';
import type { GoModFile } from './parse.js';
import type { GoSum } from './sum.js';

const UNBUILT = 'no package of the build comes from them where go.mod is tidy';

/**
 * Modules of the module graph that `go list -m all` names and of which nothing is built: from Go 1.17 on go.mod itself
 * lists every module that has a package in the build (go.dev/ref/mod#graph-pruning). go.sum names some of them, seldom
 * all, so their number is a least one; without it nobody knows it. What go.mod requires is never counted among them.
 * @param audited names of the modules that are audited
 * @param sum null: there is no go.sum
 */
export function graphGap(path: string, mod: GoModFile, audited: ReadonlySet<string>, sum: GoSum | null): Gap[] {
  if (mod.requires.length === 0) return [];
  const common = { kind: 'graph', path, subject: 'Go' } as const;
  if (sum === null) {
    return [
      { ...common, reason: `without go.sum the modules that only other modules ask for are not known; ${UNBUILT}` },
    ];
  }
  const own = new Set([...audited, ...mod.requires.map((one) => one.path), ...mod.replaces.map((one) => one.oldPath)]);
  const count = [...sum.names].filter((name) => !own.has(name)).length;
  return count === 0
    ? []
    : [{ ...common, count, reason: `modules that only other modules ask for are not audited; ${UNBUILT}` }];
}
