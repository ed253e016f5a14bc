import { isMap, isScalar, isSeq } from 'yaml';
import { entriesOf, mapAt, pairOf, placeOf, rangeOf, textAt, valueAt } from '../document.js';
import { isGuarded } from '../guards.js';
import type { Job, Workflow } from '../model.js';
import type { WorkflowHit } from '../workflow-hit.js';

const FORK_EVENTS = ['pull_request', 'pull_request_target', 'issue_comment', 'workflow_run', 'pull_request_review'];

/** A machine of the team that runs what a fork's pull request brings: what it leaves there meets the next job. */
export function selfHosted(workflow: Workflow): readonly WorkflowHit[] {
  if (!FORK_EVENTS.some((event) => workflow.triggers.has(event))) return [];
  return workflow.jobs.flatMap((job) => {
    const range = rangeOf(pairOf(job.map, 'runs-on')?.value);
    if (range === null || !isSelfHosted(job) || isGuarded(workflow, null, job)) return [];
    return [{ ...range, symbol: job.name, replacement: null }];
  });
}

function isSelfHosted(job: Job): boolean {
  const labels = labelsOf(valueAt(job.map, 'runs-on'));
  return labels.some((label) => {
    if (label === 'self-hosted') return true;
    const dimension = /^\$\{\{\s*matrix\.([\w-]+)\s*\}\}$/.exec(label)?.[1];
    return dimension !== undefined && matrixHas(job, dimension);
  });
}

function labelsOf(node: unknown): readonly string[] {
  if (isScalar(node)) return [String(node.value).trim()];
  if (isSeq(node)) return node.items.flatMap((item) => placeOf(item)?.text.trim() ?? []);
  return isMap(node) && !isMap(node.get('labels', true)) ? labelsOf(node.get('labels', true)) : [];
}

function matrixHas(job: Job, dimension: string): boolean {
  const matrix = mapAt(mapAt(job.map, 'strategy'), 'matrix');
  const listed = (key: string) => {
    const value = valueAt(matrix, key);
    return isSeq(value) ? value.items : [];
  };
  const isOwn = (item: unknown) => labelsOf(item).includes('self-hosted');
  const partOf = (item: unknown) => (isMap(item) ? entriesOf(item).find(({ key }) => key === dimension)?.value : null);
  if (listed('include').some((item) => isOwn(partOf(item)))) return true;
  const excluded = listed('exclude').some(
    (item) => isMap(item) && item.items.length === 1 && textAt(item, dimension)?.text === 'self-hosted',
  );
  return !excluded && listed(dimension).some(isOwn);
}
