import { addedExceptions } from './config/added-exceptions.js';
import type { LoadedPolicy } from './config/load-policy.js';
import type { Workspace } from './model/workspace.js';
import { type AskApprovals, withApprovals } from './policy/approvals.js';
import { type ChangeFacts, changeFacts, type Facts } from './policy/facts.js';
import { type AskOverride, withOverride } from './policy/override.js';
import { PRODUCT } from './product.js';
import { oddChanges } from './workspace/odd-changes.js';

/** Who is asked for what people said of the head that is judged; absent: nobody can be asked where this runs. */
export interface FactPorts {
  readonly now: Date;
  readonly approvals?: AskApprovals;
  readonly override?: AskOverride;
}

/** What the verdict depends on beside what was found. */
export async function factsOf(
  loaded: LoadedPolicy,
  change: ChangeFacts | undefined,
  workspace: Workspace,
  { now, approvals, override }: FactPorts,
): Promise<Facts> {
  const { policy, path, isInRepository } = loaded;
  const added = await addedExceptions(workspace, loaded, PRODUCT);
  const facts = {
    now,
    change: changeFacts(change, workspace.changes, await oddChanges(workspace)),
    ...(isInRepository && { policyPath: path }),
    ...(added !== null && { added }),
  };
  return withOverride(policy, await withApprovals(policy, facts, workspace.baseSha, approvals), override);
}
