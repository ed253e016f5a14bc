import { isMap, isScalar, isSeq, type YAMLMap } from 'yaml';
import {
  entriesOf,
  itemsAt,
  mapAt,
  pairOf,
  parseWorkflow,
  placeOf,
  rangeOf,
  textAt,
  valueAt,
  type WorkflowDocument,
} from './document.js';
import type { Job, Project, Step, Workflow } from './model.js';
import { usesOf } from './uses.js';

/** How often aliases may repeat a file's text: they make a million steps of a few lines. */
const REPEATS = 4;
/** More than any workflow has; checks look at the steps around a step. */
const MAX_STEPS = 2000;
const MAX_JOBS = 1000;
const TOO_MUCH = { message: `more than ${MAX_STEPS} steps; the rest is not read`, offset: 0 };

interface Budget {
  /** Characters of steps that are still read. */
  left: number;
  steps: number;
}

/** Reads a workflow or an action's metadata. Throws what the YAML parser throws on absurd nesting. */
export function readWorkflow(path: string, text: string): Workflow {
  const document = parseWorkflow(text);
  const { root } = document;
  const budget: Budget = { left: text.length * REPEATS, steps: MAX_STEPS };
  const jobs = entriesOf(mapAt(root, 'jobs'))
    .slice(0, MAX_JOBS)
    .flatMap(({ key, value }) => (isMap(value) ? [jobOf(key, value, budget)] : []));
  const runs = mapAt(root, 'runs');
  const steps = runs === null ? jobs.flatMap((job) => job.steps) : stepsOf(runs, null, budget);
  return {
    path,
    document: budget.left > 0 && budget.steps >= 0 ? document : { ...document, error: document.error ?? TOO_MUCH },
    kind: runs !== null && jobs.length === 0 ? 'action' : 'workflow',
    triggers: triggersOf(document),
    jobs,
    steps,
    env: mapAt(root, 'env'),
  };
}

/** A project of one file, for one that is looked at alone. */
export function lonely(workflow: Workflow): Project {
  return { files: new Map([[workflow.path, workflow]]), isTarget: () => true, isOwn: () => false };
}

function jobOf(name: string, map: YAMLMap, budget: Budget): Job {
  const steps: Step[] = [];
  const needs = valueAt(map, 'needs');
  const job: Job = {
    name,
    map,
    steps,
    uses: usesOf(textAt(map, 'uses')),
    condition: textAt(map, 'if'),
    env: mapAt(map, 'env'),
    needs: isScalar(needs)
      ? [String(needs.value)]
      : isSeq(needs)
        ? needs.items.flatMap((item) => placeOf(item)?.text ?? [])
        : [],
  };
  steps.push(...stepsOf(map, job, budget));
  return job;
}

/** Whether a step may still be read. */
function within(budget: Budget, map: YAMLMap): boolean {
  const range = rangeOf(map);
  budget.left -= 1 + (range === null ? 0 : range.end - range.start);
  budget.steps--;
  return budget.left > 0 && budget.steps >= 0;
}

function stepsOf(holder: YAMLMap, job: Job | null, budget: Budget): readonly Step[] {
  return itemsAt(holder, 'steps')
    .filter((item) => isMap(item))
    .flatMap((item) => [item, ...itemsAt(item, 'parallel').filter((inner) => isMap(inner))])
    .filter((map) => within(budget, map))
    .map((map, index) => ({
      map,
      job,
      index,
      id: textAt(map, 'id')?.text ?? null,
      uses: usesOf(textAt(map, 'uses')),
      run: textAt(map, 'run'),
      condition: textAt(map, 'if'),
      inputs: mapAt(map, 'with'),
      env: mapAt(map, 'env'),
    }));
}

/** Names of the events that start the workflow. */
function triggersOf(document: WorkflowDocument): ReadonlySet<string> {
  const key = pairOf(document.root, 'on') === null ? 'true' : 'on';
  const on = valueAt(document.root, key);
  if (isScalar(on)) return new Set([String(on.value)]);
  if (isSeq(on)) return new Set(on.items.map((item) => (isScalar(item) ? String(item.value) : '')));
  return new Set(entriesOf(isMap(on) ? on : null).map((entry) => entry.key));
}

/** The settings of an event that starts the workflow; null where there are none. */
export function triggerSettings({ document }: Workflow, event: string): YAMLMap | null {
  const key = pairOf(document.root, 'on') === null ? 'true' : 'on';
  return mapAt(mapAt(document.root, key), event);
}
