import type { Confidence, Severity } from '../../../model/severity.js';
import type { Project, Workflow } from './model.js';

/** A hit of a workflow check before its rule's texts are joined to it. */
export interface WorkflowHit {
  readonly start: number;
  readonly end: number;
  /** Name of the job. */
  readonly symbol: string;
  readonly replacement: string | null;
  readonly severity?: Severity;
  readonly confidence?: Confidence;
  /** What identifies the hit when its place covers more than that. */
  readonly snippet?: string;
  /** What the message says of this place before what the rule says of all. */
  readonly note?: string;
}

export type WorkflowCheck = (workflow: Workflow, project: Project) => readonly WorkflowHit[];

/** The whole lines around `start`..`end` with the text between `from` and `to` replaced. */
export function replaceInLines(text: string, start: number, end: number, from: number, to: number, by: string): string {
  const first = text.lastIndexOf('\n', start - 1) + 1;
  const next = text.indexOf('\n', end);
  const last = next === -1 ? text.length : next;
  return (text.slice(first, from) + by + text.slice(to, last)).replace(/\r$/, '');
}
