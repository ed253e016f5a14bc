import { DEFAULT_LABELS, type LabelNames, type PublishPolicy } from '../model/policy.js';
import { type Lines, lineOf } from './policy-mistake.js';

/** `publish` in the policy file. */
export interface PublishFile {
  readonly labels?: boolean | { readonly blocked?: string; readonly 'policy-change'?: string };
  readonly reviewers?: readonly string[];
}

/** The section with its defaults: a label without a name of its own has the usual one. */
export function toPublish(file: PublishFile = {}): PublishPolicy {
  return { labels: toLabels(file.labels ?? false), reviewers: file.reviewers ?? [] };
}

function toLabels(labels: NonNullable<PublishFile['labels']>): LabelNames | null {
  if (labels === false) return null;
  if (labels === true) return DEFAULT_LABELS;
  return {
    blocked: labels.blocked ?? DEFAULT_LABELS.blocked,
    policyChange: labels['policy-change'] ?? DEFAULT_LABELS.policyChange,
  };
}

/** Mistakes that the schema cannot see. GitHub takes labels for the same whatever their case. */
export function publishMistakes(file: PublishFile | undefined, place: string, lines: Lines): string[] {
  const labels = toPublish(file).labels;
  if (labels === null || labels.blocked.toLowerCase() !== labels.policyChange.toLowerCase()) return [];
  const at = `${place}:${lineOf(['publish', 'labels'], lines)}`;
  return [`${at}: publish.labels: blocked and policy-change are both '${labels.blocked}'; give them two names`];
}

/** The settings as a change of the policy tells them. */
export function publishSettings({ labels, reviewers }: PublishPolicy): readonly (readonly [string, string])[] {
  return [
    ['publish.labels.blocked', labels?.blocked ?? 'none'],
    ['publish.labels.policy-change', labels?.policyChange ?? 'none'],
    ['publish.reviewers', reviewers.join(', ') || 'nobody'],
  ];
}
