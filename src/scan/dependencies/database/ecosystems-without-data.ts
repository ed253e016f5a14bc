/**
 * Ecosystems of lockfiles that we read and for which OSV publishes no advisories at all (osv.dev, "Data sources"): a
 * package of one is named as not covered, and no database could change that.
 */
const WITHOUT_DATA = new Set(['CocoaPods', 'JSR']);

export function hasNoAdvisoriesByDesign(ecosystem: string): boolean {
  return WITHOUT_DATA.has(ecosystem);
}
