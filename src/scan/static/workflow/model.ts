import type { YAMLMap } from 'yaml';
import type { Place, WorkflowDocument } from './document.js';
import type { Uses } from './uses.js';

/** A step of a job, or of a composite action. */
export interface Step {
  readonly map: YAMLMap;
  /** The job around it; null in a composite action. */
  readonly job: Job | null;
  readonly index: number;
  readonly id: string | null;
  readonly uses: Uses | null;
  readonly run: Place | null;
  readonly condition: Place | null;
  /** What is given to an action. */
  readonly inputs: YAMLMap | null;
  readonly env: YAMLMap | null;
}

export interface Job {
  readonly name: string;
  readonly map: YAMLMap;
  readonly steps: readonly Step[];
  /** The reusable workflow that it calls. */
  readonly uses: Uses | null;
  readonly condition: Place | null;
  readonly env: YAMLMap | null;
  /** Names of the jobs that it waits for. */
  readonly needs: readonly string[];
}

/** One workflow or the metadata of one action. */
export interface Workflow {
  readonly path: string;
  readonly document: WorkflowDocument;
  readonly kind: 'workflow' | 'action';
  /** Names of the events that start it; none for an action. */
  readonly triggers: ReadonlySet<string>;
  readonly jobs: readonly Job[];
  /** All steps, of all jobs or of the composite action. */
  readonly steps: readonly Step[];
  readonly env: YAMLMap | null;
}

/** The workflows and actions of one side of the repository. */
export interface Project {
  /** All that are there, by path. */
  readonly files: ReadonlyMap<string, Workflow>;
  /** Whether a file is looked at in this run. */
  isTarget(path: string): boolean;
  /** Whether somebody's action or workflow counts as the repository's own. */
  isOwn(uses: Uses): boolean;
}

/** The steps beside this one, in order. */
export function siblingsOf(workflow: Workflow, step: Step): readonly Step[] {
  return step.job === null ? workflow.steps : step.job.steps;
}

/** Name of the job around a step; empty in an action. */
export function jobName(step: Step): string {
  return step.job?.name ?? '';
}
