import data from '../../rules/weakness-families.json' with { type: 'json' };
import type { Source } from '../model/finding.js';
import type { Observation } from '../model/observation.js';
import { toolId } from '../util/tool-id.js';

/** The family of what is a secret in the open, whatever weakness its tool names. */
const CREDENTIALS = 'credentials';
/** Families of one observation; a report may name as many weaknesses as it likes. */
const MAX_FAMILIES = 8;

const FAMILY_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(data.families).flatMap(([family, ids]) => ids.map((id) => [`CWE-${id}`, family] as const)),
);
/**
 * By tool, then by rule: the weakness of rules for which their tool names none, or one that is too wide. A name is that of
 * the rule, ours or another tool's, that asks for the same.
 */
const BY_RULE: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.entries(data.rules).map(([tool, rules]) => [
    tool,
    new Map(
      Object.entries<number | string>(rules).map(
        ([rule, id]) => [rule, isId(id) ? `CWE-${id}` : `rule ${id}`] as const,
      ),
    ),
  ]),
);
/** Tools whose columns are of another part of the line than what they tell of. */
const WITHOUT_COLUMNS: ReadonlySet<string> = new Set(data.columnsElsewhere);

/**
 * What kinds of weakness an observation is about: families of CWE ids, which name one mistake at different heights
 * (MITRE CWE, view 1000). An id of no family is one of its own, and so is a rule that two tools know by one name.
 */
export function familiesOf({ category, rule, cwe, sources }: Observation): ReadonlySet<string> {
  const known = sources.flatMap(knownOf);
  const families = (known.length > 0 ? known : cwe).map((id) => FAMILY_OF.get(id) ?? id);
  const kinds = category === 'secret' ? [CREDENTIALS, ...families] : families;
  return new Set([...kinds.slice(0, MAX_FAMILIES), `rule ${rule}`]);
}

/** Whether the columns of an observation are where its weakness is. */
export function hasColumns({ sources }: Pick<Observation, 'sources'>): boolean {
  return sources.every(({ tool }) => !WITHOUT_COLUMNS.has(toolId(tool)));
}

/** What the table says of a rule; Semgrep's bear the folders of their file in front. */
function knownOf({ tool, rule }: Source): string[] {
  const id = toolId(tool);
  const known = BY_RULE.get(id)?.get(rule) ?? BY_RULE.get(id.replace(/-.*$/, ''))?.get(rule.split('.').at(-1) ?? rule);
  return known === undefined ? [] : [known];
}

function isId(value: number | string): value is number {
  return typeof value === 'number';
}
