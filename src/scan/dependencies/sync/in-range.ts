import { parseVersionRange } from '../../../util/version-range.js';
import { ecosystemOf } from '../ecosystem/index.js';
import { comparatorFor, isExactVersion } from '../ecosystem/version-order.js';
import { holds } from './constraint.js';

/**
 * Whether a version is in a range that the policy names, by the order of its ecosystem's versions. What cannot be
 * ordered, or floats, is in none: an exception never covers what nobody can tell.
 */
export function inRange(ecosystem: string, range: string, version: string): boolean {
  const compare = comparatorFor(ecosystem);
  const constraint = parseVersionRange(range);
  if (compare === null || constraint === null || !isExactVersion(ecosystem, version)) return false;
  const spelled = (text: string) => ecosystemOf(ecosystem)?.spelling.normalizeVersion(text) ?? text;
  const clauses = constraint.map((together) => together.map((each) => ({ ...each, version: spelled(each.version) })));
  return holds(clauses, spelled(version), compare);
}
