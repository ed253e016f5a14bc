/**
 * Ecosystems of lockfiles that we read and for which OSV publishes no advisories at all (osv.dev, "Data sources"): a
 * package of one is named as not covered, and no database could change that.
 */
const WITHOUT_DATA = new Set(['CocoaPods', 'JSR']);

export function hasNoAdvisoriesByDesign(ecosystem: string): boolean {
  return WITHOUT_DATA.has(ecosystem);
}

/**
 * Ecosystems whose references stand in files that are no lockfiles: a database that was made for a project's lockfiles
 * may leave them out. Their references are then named as not covered, instead of failing every run of the project.
 */
const OPTIONAL = new Set(['GitHub Actions']);

export function mayBeLeftOut(ecosystem: string): boolean {
  return OPTIONAL.has(ecosystem);
}
