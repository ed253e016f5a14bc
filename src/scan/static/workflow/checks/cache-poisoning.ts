import { restoresCache } from '../caching.js';
import { asksForRights, foreignCheckout } from '../foreign-code.js';
import { isGuarded } from '../guards.js';
import { jobName, type Project, type Step, siblingsOf, type Workflow } from '../model.js';
import { isPrivileged } from '../outside.js';
import { isRelease, publishes, releasesFromBranch } from '../publishing.js';
import type { WorkflowHit } from '../workflow-hit.js';

/**
 * A release built from the cache: whoever can run code on the default branch writes what the release holds. Where another
 * workflow of the repository runs strangers' code with its rights, that is anybody. Likewise a cache that such a run writes.
 */
export function cachePoisoning(workflow: Workflow, project: Project): readonly WorkflowHit[] {
  if (workflow.kind === 'action') return [];
  const release = isRelease(workflow);
  const onlyTags = !releasesFromBranch(workflow);
  return workflow.steps.flatMap((step): readonly WorkflowHit[] => {
    if (step.uses === null || !restoresCache(step, onlyTags)) return [];
    const { start, end } = step.uses;
    const hit: WorkflowHit = { start, end, symbol: jobName(step), replacement: null };
    if (isPrivileged(workflow.triggers))
      return writesForStrangers(workflow, project, step) ? [{ ...hit, severity: 'high' }] : [];
    const published = siblingsOf(workflow, step).some((other) => other.index > step.index && publishes(other));
    if (!release && !published) return [];
    const open = published && opensToStrangers(project);
    return [{ ...hit, ...(!open && { severity: 'low', confidence: 'low' }) }];
  });
}

function writesForStrangers(workflow: Workflow, project: Project, step: Step): boolean {
  const earlier = siblingsOf(workflow, step).filter((other) => other.index < step.index);
  if (earlier.some(asksForRights)) return false;
  return earlier.some((other) => foreignCheckout(workflow, project, other) !== null && !isGuarded(workflow, other));
}

/** Whether a workflow of the repository takes strangers' code into a run with the rights of the default branch. */
function opensToStrangers(project: Project): boolean {
  return [...project.files.values()].some(
    (other) =>
      isPrivileged(other.triggers) &&
      other.steps.some((step) => foreignCheckout(other, project, step) !== null && !isGuarded(other, step)),
  );
}
