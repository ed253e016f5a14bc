import type { YAMLMap } from 'yaml';
import { mapAt } from '../document.js';
import type { Job, Project, Step, Workflow } from '../model.js';
import type { Uses } from '../uses.js';

/** One place of the repository that calls a reusable workflow or a composite action of it. */
export interface Call {
  readonly workflow: Workflow;
  readonly inputs: YAMLMap | null;
  readonly scope: { readonly workflow: Workflow; readonly job: Job | null; readonly step: Step | null };
}

/** The file of the repository that `uses:` names; null for anything else. */
export function calledBy({ files }: Project, uses: Uses): Workflow | null {
  if (uses.kind !== 'local') return null;
  const names = /\.ya?ml$/i.test(uses.name)
    ? [uses.name]
    : ['action.yml', 'action.yaml'].map((file) =>
        uses.name === '' || uses.name === '.' ? file : `${uses.name}/${file}`,
      );
  for (const name of names) {
    const file = files.get(name);
    if (file !== undefined) return file;
  }
  return null;
}

const KNOWN = new WeakMap<Project, ReadonlyMap<Workflow, readonly Call[]>>();

/** All places of the repository that call this file. */
export function callersOf(project: Project, workflow: Workflow): readonly Call[] {
  let calls = KNOWN.get(project);
  if (calls === undefined) {
    calls = allCalls(project);
    KNOWN.set(project, calls);
  }
  return calls.get(project.files.get(workflow.path) ?? workflow) ?? [];
}

function allCalls(project: Project): ReadonlyMap<Workflow, readonly Call[]> {
  const calls = new Map<Workflow, Call[]>();
  const add = (uses: Uses | null, call: Call) => {
    const called = uses === null ? null : calledBy(project, uses);
    if (called !== null) calls.set(called, [...(calls.get(called) ?? []), call]);
  };
  for (const workflow of project.files.values()) {
    for (const job of workflow.jobs) {
      const inputs = mapAt(job.map, 'with');
      add(job.uses, { workflow, inputs, scope: { workflow, job, step: null } });
    }
    for (const step of workflow.steps) {
      add(step.uses, { workflow, inputs: step.inputs, scope: { workflow, job: step.job, step } });
    }
  }
  return calls;
}
