import type { Finding } from '../model/finding.js';
import { toolId } from '../util/tool-id.js';

const MAX_NAMES = 5;

/**
 * Who found it, where several did: `found by 3 tools: gatehouse, CodeQL, Bandit`; of several findings that one step
 * clears, how many of them: `4 of 28 found by 2 tools: gatehouse, Snyk`. Empty where one tool alone tells of each. The
 * names are as the tools write them: data.
 */
export function foundByWords(findings: readonly Finding[]): readonly string[] {
  const shared = findings.map(toolsOf).filter(({ size }) => size > 1);
  if (shared.length === 0) return [];
  const names = new Map(shared.flatMap((tools) => [...tools]));
  const some = findings.length === 1 ? '' : `${shared.length} of ${findings.length} `;
  const shown = [...names.values()].slice(0, MAX_NAMES).join(', ');
  const more = names.size > MAX_NAMES ? ` and ${names.size - MAX_NAMES} more` : '';
  return [`${some}found by ${names.size} tools: ${shown}${more}`];
}

/** The tools of a finding by their ids: two versions, or two rules, of one tool are one. */
function toolsOf({ sources }: Finding): ReadonlyMap<string, string> {
  const tools = new Map<string, string>();
  for (const { tool } of sources) {
    const id = toolId(tool);
    if (!tools.has(id)) tools.set(id, tool);
  }
  return tools;
}
