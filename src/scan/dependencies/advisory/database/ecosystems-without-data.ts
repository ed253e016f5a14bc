import { ecosystemOf } from '../../ecosystem/index.js';

/** Whether no database could hold advisories of it: a package of such an ecosystem is named as not covered. */
export function hasNoAdvisoriesByDesign(ecosystem: string): boolean {
  return ecosystemOf(ecosystem)?.advisories === 'none';
}

/**
 * Whether a database may lack the ecosystem since it was made for a project's lockfiles: its references are then named
 * as not covered, instead of failing every run of the project.
 */
export function mayBeLeftOut(ecosystem: string): boolean {
  return ecosystemOf(ecosystem)?.advisories === 'optional';
}
