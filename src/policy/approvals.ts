import type { Approvals } from '../model/approval.js';
import type { Policy } from '../model/policy.js';
import { CONDITIONS } from './conditions/index.js';
import type { Facts } from './facts.js';

/** Asks the code host who approved: of these owners; `base` is the commit that the change is compared with. */
export type AskApprovals = (owners: readonly string[], base: string | null) => Promise<Approvals>;

/** The facts with the approvals that the policy's conditions want to know of; nobody is asked where none does. */
export async function withApprovals(
  { gate }: Policy,
  facts: Facts,
  base: string | null,
  ask: AskApprovals | undefined,
): Promise<Facts> {
  if (ask === undefined) return facts;
  const owners = CONDITIONS.flatMap(
    ({ id, settings, approvalsOf }) => approvalsOf?.(gate[id] ?? settings?.defaults, facts) ?? [],
  );
  return owners.length === 0 ? facts : { ...facts, approvals: await ask([...new Set(owners)].sort(), base) };
}

/** On a runner the command line may be the gate: what it cannot ask was not given. */
export async function noEvent(): Promise<Approvals> {
  return { status: 'unknown', reason: 'the command line reads no event; use the action' };
}
