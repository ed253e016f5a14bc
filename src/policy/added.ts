import type { Approvals } from '../model/approval.js';
import type { AddedException, AddedExceptions, Exception, Policy } from '../model/policy.js';
import type { Notice } from '../model/run-result.js';
import { exceptionName } from '../util/exception-name.js';
import { mayCountAdded } from './conditions/added-exceptions/index.js';
import { mustOwnerApprove } from './conditions/exception-owners/index.js';
import type { Facts } from './facts.js';
import { givenBy } from './given.js';

/** What a policy makes of the exceptions that a change adds. */
export interface JudgedAdditions {
  /** Those that count for the head that is judged. */
  readonly counting: readonly Exception[];
  /** One line for each: who approved it, or what it waits for. */
  readonly notices: readonly Notice[];
}

/** Whether one counts, and why. */
interface Word {
  readonly counts: boolean;
  readonly words: string;
}

/**
 * Which exceptions of the change count before it is merged: what the base's policy allows, once the people have approved this
 * very head whom the base names.
 */
export function judgeAdditions({ gate }: Policy, { added, approvals, now }: Facts): JudgedAdditions {
  if (added === undefined) return { counting: [], notices: [] };
  const today = now.toISOString().slice(0, 10);
  const judged = added.exceptions.map((each) => ({
    exception: each.exception,
    ...wordOn(each, added, gate, approvals, today),
  }));
  return {
    counting: judged.filter(({ counts }) => counts).map(({ exception }) => exception),
    notices: judged.map(({ exception, counts, words }) => ({
      kind: 'exception-added',
      message: `exception ${exceptionName(exception)}, added by this change, ${counts ? 'counts for this head' : 'does not count yet'}: ${words}`,
      location: { path: added.policyPath, startLine: exception.line },
    })),
  };
}

function wordOn(
  { exception, refusals }: AddedException,
  { policyOwners, policyPath }: AddedExceptions,
  gate: Policy['gate'],
  approvals: Approvals | undefined,
  today: string,
): Word {
  if (exception.expires < today) return waits(`it ended on ${exception.expires}`);
  const [refusal] = refusals;
  if (refusal !== undefined) return waits(`it is not allowed: ${refusal.message}`);
  if (!mayCountAdded(gate)) return waits('not before it is merged (gate.added-exceptions)');
  if (policyOwners.length === 0)
    return waits(`not before it is merged, for CODEOWNERS of the base names nobody for ${policyPath}`);
  const ofPolicy = givenBy(policyOwners, approvals);
  if ('missing' in ofPolicy) return waits(`${ofPolicy.missing} (CODEOWNERS of the base for ${policyPath})`);
  const approved = `@${ofPolicy.by} approved it (${ofPolicy.owner})`;
  if (!mustOwnerApprove(gate)) return { counts: true, words: approved };
  const ofException = givenBy([exception.owner], approvals);
  if ('missing' in ofException) return waits(`${ofException.missing}: it owns the exception`);
  return { counts: true, words: `${approved}, and @${ofException.by} for its owner ${ofException.owner}` };
}

function waits(words: string): Word {
  return { counts: false, words };
}
