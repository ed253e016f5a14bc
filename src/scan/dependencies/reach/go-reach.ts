import type { Advisory } from '../advisory/advisory.js';
import type { Extraction } from '../package/package.js';
import type { ModuleCode } from './module-code.js';

/**
 * Whether the code can get to what an advisory is about.
 * - imported: the repository's own code imports it, or may do so through a neighbouring package
 * - tests: only its tests do
 * - not-imported: nothing imports it that the build could hold
 * - not-here: this repository's code does not; whether modules that it uses do was not read
 * - unknown: the advisory does not tell what is affected, or the code cannot be read
 */
export type Reach = 'imported' | 'tests' | 'not-imported' | 'not-here' | 'unknown';

export interface ReachAnswer {
  readonly reach: Reach;
  /** The packages that are affected. */
  readonly affected: readonly string[];
  /** Whether the packages of the module stand for themselves, so that its name says little about who uses what. */
  readonly apart: boolean;
}

export const UNKNOWN_REACH: ReachAnswer = { reach: 'unknown', affected: [], apart: false };

/** Modules that are collections: their packages stand for themselves, and do not import each other across. */
const COLLECTION = /^golang\.org\/x\//;

/**
 * @param group advisories of one problem; one of them may tell the packages for all
 * @param extraction of the `go.mod`
 */
export function goReach(
  name: string,
  group: readonly Advisory[],
  extraction: Extraction,
  code: ModuleCode | null,
): ReachAnswer {
  const affected = affectedPackages(name, group);
  if (affected.length === 0 || code === null) return UNKNOWN_REACH;
  const apart = COLLECTION.test(name);
  const answer = (reach: Reach): ReachAnswer => ({ reach, affected, apart });
  if (code.vendored !== null) {
    const { vendored } = code;
    return answer(affected.some((path) => vendored.has(path)) ? 'imported' : 'not-imported');
  }
  const direct = extraction.packages.filter((pkg) => pkg.direct === true && pkg.name !== 'stdlib');
  // An indirect module is there because another one imports it, whatever this code does.
  if (!direct.some((pkg) => pkg.name === name)) return UNKNOWN_REACH;
  // Replaced by a fork, or not tidied: the imports do not say what the module is for.
  if (![...code.imports, ...code.testImports].some((path) => isWithin(path, name))) return UNKNOWN_REACH;
  if (mayReach(name, affected, code.imports)) return answer('imported');
  if (mayReach(name, affected, code.testImports)) return answer('tests');
  const isAlone = direct.every((pkg) => pkg.name === name);
  return answer(isAlone && apart ? 'not-imported' : 'not-here');
}

/** None for the standard library, whose packages import each other, and where one entry of the module does not tell. */
function affectedPackages(name: string, group: readonly Advisory[]): readonly string[] {
  if (name === 'stdlib' || name === 'toolchain') return [];
  const told = group.flatMap((advisory) => {
    const entries = advisory.affected.filter((entry) => entry.ecosystem === 'Go' && entry.name === name);
    return entries.some((entry) => entry.imports.length === 0) ? [] : entries.flatMap((entry) => entry.imports);
  });
  return [...new Set(told)].filter((path) => isWithin(path, name)).sort();
}

/** A package above or below an affected one may well import it: `ssh` and `ssh/agent`. */
function mayReach(module: string, affected: readonly string[], imports: ReadonlySet<string>): boolean {
  for (const path of imports) {
    if (isWithin(path, module) && affected.some((one) => isWithin(one, path) || isWithin(path, one))) return true;
  }
  return false;
}

function isWithin(path: string, above: string): boolean {
  return path === above || path.startsWith(`${above}/`);
}
