import type { Actions } from '../../io/actions.js';
import type { CheckOptions } from '../../model/options.js';
import type { Notice } from '../../model/run-result.js';
import { flagInput } from './action-inputs.js';

/** Whether a step judges by the policy and fails, or leaves that to `actions/gate`. */
export interface OwnVerdict {
  readonly judges: boolean;
  /** The options that fit: who judges has looked at everything. */
  readonly options: CheckOptions;
  readonly notices: readonly Notice[];
}

/**
 * Follows the inputs `gate` and `shard`. Only a stage or a shard can leave the verdict to a later gate, which then asks
 * for all of them; and a shard cannot have the last word about a change of which it has seen a part.
 * @param stage null: the root action
 */
export function ownVerdict(actions: Actions, options: CheckOptions, stage: string | null): OwnVerdict {
  const asked = flagInput(actions, 'gate', true);
  const { shard, ...whole } = options;
  if (asked && shard !== undefined) {
    const message = `input shard: ${shard.index}/${shard.count} without gate: false would judge a part for the whole: ignored`;
    return { judges: true, options: whole, notices: [ignored(message)] };
  }
  if (asked || stage !== null || shard !== undefined) return { judges: asked, options, notices: [] };
  const message = 'input gate: false is for a shard, whose result a later gate judges; this is the whole: ignored';
  return { judges: true, options, notices: [ignored(message)] };
}

function ignored(message: string): Notice {
  return { kind: 'input-ignored', message };
}
