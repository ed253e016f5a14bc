import type { SourcePlace } from '../flow/taint.js';
import { entriesOf, pairOf, placeOf, rangeOf } from '../workflow/document.js';
import type { Job, Workflow } from '../workflow/model.js';
import { rightsOf } from '../workflow/permissions.js';
import type { SeenElement } from './seen-element.js';

/** Who starts a workflow on these brings what it works on from outside. */
const FROM_OUTSIDE: ReadonlySet<string> = new Set([
  'pull_request_target',
  'workflow_run',
  'issue_comment',
  'issues',
  'discussion',
  'discussion_comment',
  'fork',
  'watch',
  'repository_dispatch',
]);

/**
 * What a workflow opens: events from outside that start it, what its token may write, and the actions of others that it
 * runs. Names are by file and job, so that a moved step is the same.
 */
export function workflowElements(workflow: Workflow): readonly SeenElement[] {
  return [...triggers(workflow), ...rights(workflow), ...actions(workflow)];
}

function triggers(workflow: Workflow): SeenElement[] {
  return [...workflow.triggers]
    .filter((event) => FROM_OUTSIDE.has(event))
    .map((event) => ({
      kind: 'workflow',
      name: `${nameOf(workflow)}: on ${event}`,
      at: placeOfKey(workflow, 'on'),
      boundary: 'internet',
      facts: [],
    }));
}

function rights(workflow: Workflow): SeenElement[] {
  if (workflow.kind === 'action') return [];
  return workflow.jobs.flatMap((job): SeenElement[] => {
    const found = rightsOf(workflow, job);
    const writes = found.kind === 'declared' ? found.writes : found.kind === 'all' ? ['everything'] : [];
    return writes.map((scope) => ({
      kind: 'workflow',
      name: `${nameOf(workflow)}/${job.name}: ${scope} write`,
      at: placeOfRights(workflow, job),
      boundary: 'pipeline',
      facts: [{ name: 'token', value: `may write ${scope}`, at: null }],
    }));
  });
}

/** Each action once a file; which version is a matter of the pin and of the dependency scan. */
function actions(workflow: Workflow): SeenElement[] {
  const all = [...workflow.steps.map(({ uses }) => uses), ...workflow.jobs.map(({ uses }) => uses)];
  return all.flatMap((uses): SeenElement[] =>
    uses === null || uses.kind === 'local'
      ? []
      : [
          {
            kind: 'action',
            name: uses.name,
            at: { path: workflow.path, start: uses.start, end: uses.end },
            boundary: 'pipeline',
            facts: [],
          },
        ],
  );
}

function nameOf({ path }: Workflow): string {
  return path.replace(/^\.github\/workflows\//, '').replace(/\.ya?ml$/, '');
}

function placeOfRights(workflow: Workflow, job: Job): SourcePlace {
  const map = pairOf(job.map, 'permissions') === null ? workflow.document.root : job.map;
  const value = entriesOf(map).find(({ key }) => key === 'permissions')?.value;
  const range = rangeOf(value) ?? placeOf(value);
  return { path: workflow.path, start: range?.start ?? 0, end: range?.end ?? 0 };
}

function placeOfKey({ path, document }: Workflow, key: string): SourcePlace {
  const range = rangeOf(pairOf(document.root, key)?.key);
  return { path, start: range?.start ?? 0, end: range?.end ?? 0 };
}
