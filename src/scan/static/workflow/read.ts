import { isMap, isScalar, isSeq, type YAMLMap } from 'yaml';
import {
  entriesOf,
  itemsAt,
  mapAt,
  pairOf,
  parseWorkflow,
  textAt,
  valueAt,
  type WorkflowDocument,
} from './document.js';
import type { Job, Project, Step, Workflow } from './model.js';
import { usesOf } from './uses.js';

/** Reads a workflow or an action's metadata. Throws what the YAML parser throws on absurd nesting. */
export function readWorkflow(path: string, text: string): Workflow {
  const document = parseWorkflow(text);
  const { root } = document;
  const jobs = entriesOf(document, mapAt(document, root, 'jobs')).flatMap(({ key, value }) =>
    isMap(value) ? [jobOf(document, key, value)] : [],
  );
  const runs = mapAt(document, root, 'runs');
  return {
    path,
    document,
    kind: runs !== null && jobs.length === 0 ? 'action' : 'workflow',
    triggers: triggersOf(document),
    jobs,
    steps: runs === null ? jobs.flatMap((job) => job.steps) : stepsOf(document, runs, null),
    env: mapAt(document, root, 'env'),
  };
}

/** A project of one file, for one that is looked at alone. */
export function lonely(workflow: Workflow): Project {
  return { files: new Map([[workflow.path, workflow]]), isTarget: () => true };
}

function jobOf(document: WorkflowDocument, name: string, map: YAMLMap): Job {
  const steps: Step[] = [];
  const needs = valueAt(document, map, 'needs');
  const job: Job = {
    name,
    map,
    steps,
    uses: usesOf(textAt(map, 'uses')),
    condition: textAt(map, 'if'),
    env: mapAt(document, map, 'env'),
    needs: isScalar(needs) ? [String(needs.value)] : isSeq(needs) ? needs.items.map((item) => String(item)) : [],
  };
  steps.push(...stepsOf(document, map, job));
  return job;
}

function stepsOf(document: WorkflowDocument, holder: YAMLMap, job: Job | null): readonly Step[] {
  return itemsAt(document, holder, 'steps')
    .filter((item) => isMap(item))
    .map((map, index) => ({
      map,
      job,
      index,
      id: textAt(map, 'id')?.text ?? null,
      uses: usesOf(textAt(map, 'uses')),
      run: textAt(map, 'run'),
      condition: textAt(map, 'if'),
      inputs: mapAt(document, map, 'with'),
      env: mapAt(document, map, 'env'),
    }));
}

/** Names of the events that start the workflow. */
function triggersOf(document: WorkflowDocument): ReadonlySet<string> {
  const key = pairOf(document.root, 'on') === null ? 'true' : 'on';
  const on = valueAt(document, document.root, key);
  if (isScalar(on)) return new Set([String(on.value)]);
  if (isSeq(on)) return new Set(on.items.map((item) => (isScalar(item) ? String(item.value) : '')));
  return new Set(entriesOf(document, isMap(on) ? on : null).map((entry) => entry.key));
}

/** The settings of an event that starts the workflow; null where there are none. */
export function triggerSettings({ document }: Workflow, event: string): YAMLMap | null {
  const key = pairOf(document.root, 'on') === null ? 'true' : 'on';
  return mapAt(document, mapAt(document, document.root, key), event);
}
