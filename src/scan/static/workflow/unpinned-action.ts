import { jobsOf, stepsOf, textAt, type WorkflowDocument } from './document.js';
import type { WorkflowHit } from './workflow-hit.js';

const ACTION = /^([\w.-]+)\/[\w./-]+@(.+)$/;
const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/i;
const GITHUB_OWNERS = new Set(['actions', 'github']);

/** `uses:` of something outside the repository that is not pinned to a commit (or an image digest). */
export function unpinnedAction(workflow: WorkflowDocument): readonly WorkflowHit[] {
  const places = [
    ...stepsOf(workflow).map((step) => ({ name: step.name, map: step.map })),
    ...jobsOf(workflow).map((job) => ({ name: job.name, map: job.map })),
  ];
  return places.flatMap(({ name, map }) => {
    const uses = textAt(map, 'uses');
    if (uses === null || isPinned(uses.text)) return [];
    const owner = ACTION.exec(uses.text)?.[1]?.toLowerCase() ?? '';
    const { start, end } = uses;
    return [
      { start, end, symbol: name, replacement: null, ...(GITHUB_OWNERS.has(owner) && { severity: 'low' as const }) },
    ];
  });
}

function isPinned(uses: string): boolean {
  if (uses.startsWith('./') || uses.startsWith('../')) return true;
  if (uses.startsWith('docker://')) return /@sha256:[0-9a-f]{64}$/i.test(uses);
  const ref = ACTION.exec(uses)?.[2];
  return ref === undefined || COMMIT.test(ref);
}
