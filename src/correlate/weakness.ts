import data from '../../rules/weakness-families.json' with { type: 'json' };
import type { Observation } from '../model/observation.js';
import { toolId } from '../util/tool-id.js';

/** The family of what is a secret in the open, whatever weakness its tool names. */
const CREDENTIALS = 'credentials';
/** Families of one observation; a report may name as many weaknesses as it likes. */
const MAX_FAMILIES = 8;

const FAMILY_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(data.families).flatMap(([family, ids]) => ids.map((id) => [`CWE-${id}`, family] as const)),
);
/** By tool, then by rule: the weakness of rules for which their tool names none, or one that is too wide. */
const BY_RULE: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.entries(data.rules).map(([tool, rules]) => [
    tool,
    new Map(Object.entries(rules).map(([rule, id]) => [rule, `CWE-${id}`] as const)),
  ]),
);

/**
 * What kinds of weakness an observation is about: families of CWE ids, which name one mistake at different heights
 * (MITRE CWE, view 1000). An id of no family is one of its own, and so is a rule that two tools know by one name.
 */
export function familiesOf({ category, rule, cwe, sources }: Observation): ReadonlySet<string> {
  const known = sources.flatMap(({ tool, rule }) => BY_RULE.get(toolId(tool))?.get(rule) ?? []);
  const families = (known.length > 0 ? known : cwe).map((id) => FAMILY_OF.get(id) ?? id);
  const kinds = category === 'secret' ? [CREDENTIALS, ...families] : families;
  return new Set([...kinds.slice(0, MAX_FAMILIES), `rule ${rule}`]);
}
