import type { GitHubClient } from '../forge/github/client.js';
import { addLabels, listLabels, removeLabel } from '../forge/github/label.js';
import type { PullRequestRef } from '../forge/github/pull-request.js';
import { refusalOf } from '../forge/github/refusal.js';
import type { PublishResult } from './publish-result.js';

/** Labels that we set and take away; all others belong to people. */
export interface LabelRequest {
  readonly managed: readonly string[];
  readonly wanted: readonly string[];
}

/** Brings our labels on a pull request in line. Never throws for what GitHub answers. */
export async function publishLabels(
  client: GitHubClient,
  pull: PullRequestRef,
  { managed, wanted }: LabelRequest,
): Promise<PublishResult> {
  try {
    const present = new Set((await listLabels(client, pull)).map(fold));
    const missing = wanted.filter((label) => !present.has(fold(label)));
    const surplus = managed.filter((label) => present.has(fold(label)) && !wanted.includes(label));
    if (missing.length > 0) await addLabels(client, pull, missing);
    for (const label of surplus) await removeLabel(client, pull, label);
    const changed = missing.length + surplus.length > 0;
    return { status: changed ? 'written' : 'unchanged', url: null, notes: [] };
  } catch (error) {
    return { status: 'refused', reason: refusalOf(error, 'pull-requests: write').reason };
  }
}

/** GitHub's labels are equal whatever their case. */
function fold(label: string): string {
  return label.toLowerCase();
}
