import { asksForRights, foreignCheckout, runsWorkspace } from '../foreign-code.js';
import { isGuarded } from '../guards.js';
import { jobName, type Project, type Step, siblingsOf, type Workflow } from '../model.js';
import type { WorkflowHit } from '../workflow-hit.js';

const BASE_RIGHTS = ['pull_request_target', 'workflow_run', 'issue_comment', 'issues', 'discussion_comment'];

/** A workflow with the rights of the base repository that checks out, and runs, what a stranger wrote. */
export function foreignCode(workflow: Workflow, project: Project): readonly WorkflowHit[] {
  if (!BASE_RIGHTS.some((name) => workflow.triggers.has(name))) return [];
  return workflow.steps.flatMap((step) => {
    const place = foreignCheckout(workflow, project, step);
    if (place === null || isGuarded(workflow, step)) return [];
    const { start, end } = place;
    return [{ start, end, symbol: jobName(step), replacement: null, ...gradeOf(workflow, step) }];
  });
}

const DOUBTFUL: Partial<WorkflowHit> = { severity: 'medium', confidence: 'low' };

/** What is only read is a lesser danger: nothing runs it, and a file may still mislead what reads it. */
function gradeOf(workflow: Workflow, step: Step): Partial<WorkflowHit> {
  if (siblingsOf(workflow, step).some((other) => other.index < step.index && asksForRights(other))) return DOUBTFUL;
  const later = siblingsOf(workflow, step).filter((other) => other.index >= step.index && !isGuarded(workflow, other));
  if (later.some((other) => runsWorkspace(other) && (other !== step || step.run !== null))) {
    return waitsForPeople(step) ? { severity: 'medium', confidence: 'medium' } : {};
  }
  return DOUBTFUL;
}

/** A label that a maintainer sets, or an environment with reviewers, stands before it. */
function waitsForPeople(step: Step): boolean {
  const conditions = `${step.condition?.text ?? ''} ${step.job?.condition?.text ?? ''}`;
  return /\.labels?\b/.test(conditions) || step.job?.map.has('environment') === true;
}
