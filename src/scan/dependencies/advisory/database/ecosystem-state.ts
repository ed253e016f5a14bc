import type { Problem } from '../../../../model/scan.js';
import { problemFrom } from '../../../../util/thrown.js';
import { comparatorFor } from '../../ecosystem/version-order.js';
import type { Comparator } from '../../version/comparator.js';
import { type EcosystemDatabase, hasZip, type OpenOptions, openEcosystem } from './ecosystem-database.js';
import { hasNoAdvisoriesByDesign, mayBeLeftOut } from './ecosystems-without-data.js';

/** What became of one ecosystem that was asked about. */
export type EcosystemState =
  | { readonly kind: 'open'; readonly database: EcosystemDatabase; readonly compare: Comparator }
  /** Its packages are not audited, and the reader must know. */
  | { readonly kind: 'unaudited'; readonly why: 'absent' | 'broken'; readonly problem: Problem }
  /** OSV has nothing about it, or the database may leave it out: named as not covered. */
  | { readonly kind: 'without-data' };

/** Opens an ecosystem by its name without suffix; never throws. */
export async function openState(ecosystem: string, options: OpenOptions): Promise<EcosystemState> {
  if (hasNoAdvisoriesByDesign(ecosystem)) return { kind: 'without-data' };
  const compare = comparatorFor(ecosystem);
  if (compare === null) {
    const message = `the version order of ${ecosystem} is not known, so its packages cannot be matched`;
    return { kind: 'unaudited', why: 'absent', problem: { message, remedy: 'audit them with another tool' } };
  }
  if (!hasZip(options.dir, ecosystem)) {
    if (mayBeLeftOut(ecosystem)) return { kind: 'without-data' };
    const message = `no advisories for ${ecosystem} in ${options.dir}`;
    return {
      kind: 'unaudited',
      why: 'absent',
      problem: { message, path: options.dir, remedy: `run gatehouse db update ${options.dir}` },
    };
  }
  try {
    return { kind: 'open', database: await openEcosystem(ecosystem, options), compare };
  } catch (error) {
    const problem = problemFrom(error, options.dir);
    const message = `advisories for ${ecosystem} cannot be read: ${problem.message}`;
    const remedy = problem.remedy ?? `run gatehouse db build ${options.dir}`;
    return { kind: 'unaudited', why: 'broken', problem: { ...problem, message, remedy } };
  }
}
