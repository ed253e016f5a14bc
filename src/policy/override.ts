import type { Finding } from '../model/finding.js';
import type { Policy } from '../model/policy.js';
import type { Notice, Override, Verdict } from '../model/run-result.js';
import { overrideIn } from './conditions/override/index.js';
import type { Facts } from './facts.js';

/** Asks the code host who of these owners has let the head through that is judged; null: nobody. */
export type AskOverride = (owners: readonly string[]) => Promise<Override | null>;

/** The facts with the override of this head, where the policy allows one at all. */
export async function withOverride({ gate }: Policy, facts: Facts, ask: AskOverride | undefined): Promise<Facts> {
  const { owners } = overrideIn(gate);
  const given = owners.length === 0 || ask === undefined ? null : await ask(owners);
  return given === null ? facts : { ...facts, override: given };
}

/**
 * What an override makes of a verdict: one that fails becomes a warning, with all that blocked left in it. What was not
 * looked at stays an error, and malicious code blocks unless the policy says otherwise.
 */
export function overridden(
  verdict: Verdict,
  { gate }: Policy,
  { override }: Facts,
  findings: readonly Finding[],
): Verdict {
  const settings = overrideIn(gate);
  if (verdict.outcome !== 'fail' || override === undefined || settings.owners.length === 0) return verdict;
  const malicious = new Set(findings.filter(({ category }) => category === 'malware').map(({ id }) => id));
  const isMalware = verdict.violations.some(({ finding }) => finding !== null && malicious.has(finding));
  return isMalware && !settings.malware ? verdict : { ...verdict, outcome: 'warn', override };
}

/** An override on record, for every report. */
export function overrideNotices({ override, violations }: Verdict): Notice[] {
  if (override === undefined) return [];
  const { by, owner, reason } = override;
  const message = `overridden for this head alone by @${by} (${owner}): ${reason}; ${violations.length} blocking`;
  return [{ kind: 'override', message }];
}
