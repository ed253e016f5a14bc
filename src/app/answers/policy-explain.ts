import { ConfigurationError } from '../../model/errors.js';
import type { Finding } from '../../model/finding.js';
import type { Policy } from '../../model/policy.js';
import type { RunResult } from '../../model/run-result.js';
import { type Chain, chainOf } from '../../policy/chain.js';
import { rejudge } from '../../rejudge.js';

const OUTCOME = { fail: 'blocks', warn: 'warns', ignore: 'is ignored', 'not judged': 'is not judged' } as const;

/**
 * How a policy comes to what it makes of a finding of a recorded result: the conditions in their order, which decides,
 * what lets it through.
 * @param id of the finding, or the first digits
 * @throws ConfigurationError when no finding, or more than one, is called so
 */
export async function policyExplanation(policy: Policy, recorded: RunResult, id: string, now: Date): Promise<string[]> {
  const facts = { now, change: {} };
  const { findings } = await rejudge([recorded], policy, { path: 'policy', source: 'policy' }, [], facts);
  const [finding, other] = findings.filter((each) => each.id.startsWith(id));
  if (finding === undefined) throw new ConfigurationError(`no finding of the result has the id ${id}`);
  if (other !== undefined) throw new ConfigurationError(`several findings have ids that begin with ${id}`);
  const chain = await chainOf(policy, finding, facts);
  return [
    `${finding.title} (${finding.rule}, ${finding.severity}, ${finding.state})`,
    ...chainLines(chain),
    `It ${OUTCOME[chain.outcome]}.`,
    ...waysThrough(finding, chain),
  ];
}

function chainLines({ unasked, silent, decides }: Chain): string[] {
  if (unasked !== null) return [`  no condition is asked: ${unasked}`];
  const lines = silent.map((condition) => `  ${condition}: nothing to say`);
  if (decides === null) return [...lines, '  no condition has anything to say: it is told'];
  const { condition, rule, outcome, message, isCapped } = decides;
  const name = rule === condition ? condition : `${condition}: rule '${rule}'`;
  const capped = isCapped ? '; its rule may only warn, by how often it was right' : '';
  return [...lines, `  ${name}: ${OUTCOME[outcome]}${message === null ? '' : `: ${message}`}${capped}  <- decides`];
}

function waysThrough({ rule, fix }: Finding, { outcome, decides }: Chain): string[] {
  if (outcome !== 'fail' || decides === null) return [];
  const setting =
    decides.condition === 'malware' ? [] : [`  another gate.${decides.condition} in the policy of the base`];
  return [
    'What lets it through:',
    `  ${fix === undefined ? 'the finding goes' : fix.description}`,
    `  an exception for ${rule} in the policy of the base, with reason, owner and last day,`,
    '  or in this change, once an owner of the policy has approved its head',
    ...setting,
  ];
}
