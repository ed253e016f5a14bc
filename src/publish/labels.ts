import type { PullPage } from '../forge/page.js';
import type { PublishResult } from './publish-result.js';
import type { Publisher } from './publisher.js';

/** Labels that we set and take away; all others belong to people. */
export interface LabelRequest {
  readonly managed: readonly string[];
  readonly wanted: readonly string[];
}

/** Brings our labels on a pull request in line. Never throws for what the host answers. */
export async function publishLabels(page: PullPage, { managed, wanted }: LabelRequest): Promise<PublishResult> {
  try {
    const present = new Set((await page.listLabels()).map(fold));
    const missing = wanted.filter((label) => !present.has(fold(label)));
    const surplus = managed.filter((label) => present.has(fold(label)) && !wanted.includes(label));
    if (missing.length > 0) await page.addLabels(missing);
    for (const label of surplus) await page.removeLabel(label);
    const changed = missing.length + surplus.length > 0;
    return { status: changed ? 'written' : 'unchanged', url: null, notes: [] };
  } catch (error) {
    return { status: 'refused', reason: page.refusalOf(error, 'pull-requests: write').reason };
  }
}

/** GitHub's labels are equal whatever their case. */
function fold(label: string): string {
  return label.toLowerCase();
}

export const labels = {
  id: 'labels',
  place: 'pull request',
  write: publishLabels,
} as const satisfies Publisher<LabelRequest>;
