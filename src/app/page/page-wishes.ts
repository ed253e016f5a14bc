import type { Log } from '../../model/log.js';
import { DEFAULT_LABELS, type LabelNames, type PublishPolicy } from '../../model/policy.js';
import { MAX_REVIEWERS, type PageInputs } from '../inputs/page-inputs.js';

/** What is published: what the inputs of the action ask for, and what the policy of the base asks for besides. */
export interface PageWishes extends Omit<PageInputs, 'labels'> {
  /** null: no labels. */
  readonly labels: LabelNames | null;
}

/**
 * Adds what the policy asks for to the inputs. Neither can take away what the other asks; the labels are named by the
 * policy where it names them. Where there are more reviewers than GitHub takes, those of the policy come first.
 */
export function withPolicy(inputs: PageInputs, { labels, reviewers }: PublishPolicy, log: Log): PageWishes {
  const asked = new Map<string, string>();
  for (const owner of [...reviewers, ...inputs.reviewers]) {
    const key = owner.replace(/^@/, '').toLowerCase();
    if (!asked.has(key)) asked.set(key, owner);
  }
  const owners = [...asked.values()];
  const left = owners.slice(MAX_REVIEWERS);
  if (left.length > 0)
    log.warn(
      `reviewers: policy and input name ${owners.length}, GitHub takes ${MAX_REVIEWERS}; not asked: ${left.join(', ')}`,
    );
  return {
    ...inputs,
    labels: labels ?? (inputs.labels ? DEFAULT_LABELS : null),
    reviewers: owners.slice(0, MAX_REVIEWERS),
  };
}
