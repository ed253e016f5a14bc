import { isMap, type YAMLMap } from 'yaml';
import { entriesOf, textAt } from '../document.js';
import { type Carried, carriedIn } from '../expression/carried.js';
import type { Job, Project, Step, Workflow } from '../model.js';
import { isPrivileged } from '../outside.js';
import { callersOf } from './calls.js';

/** Where the text of a value comes from, when it is not the repository's own. */
export interface Origin {
  /**
   * - outside: a stranger wrote it
   * - caller: whoever calls this workflow or action, and nobody is known to
   * - absent: a stranger's text that the events of this workflow do not come with
   */
  readonly kind: 'outside' | 'caller' | 'absent';
  /** Whether that happens with the base repository's rights. */
  readonly privileged: boolean;
}

/** The place from which values are looked up. */
export interface Scope {
  readonly project: Project;
  readonly workflow: Workflow;
  readonly job: Job | null;
  readonly step: Step | null;
  readonly depth: number;
  /** Entries that may still be looked at for this file: values may name one another in a thousand ways. */
  readonly budget: { left: number };
  /** Where the text of a value comes from, seen from a scope. */
  resolve(carried: Carried, scope: Scope): Origin | null;
}

/** The worst origin of what a text with `${{ … }}` can hold; null: it is the repository's own. */
export function originOfText(text: string, scope: Scope): Origin | null {
  return worst(carriedIn(text).map((carried) => scope.resolve(carried, scope)));
}

/** The worst of some origins. */
export function worst(origins: readonly (Origin | null)[]): Origin | null {
  const rank = (origin: Origin | null) =>
    origin === null ? 0 : origin.kind !== 'outside' ? 1 : origin.privileged ? 3 : 2;
  return origins.reduce<Origin | null>((most, origin) => (rank(origin) > rank(most) ? origin : most), null);
}

/** Whether strangers can start this with the base repository's rights: itself, or by way of those that call it. */
export function startedByStrangers({ workflow, project }: Pick<Scope, 'workflow' | 'project'>): boolean {
  if (isPrivileged(workflow.triggers)) return true;
  if (workflow.kind === 'workflow' && !workflow.triggers.has('workflow_call')) return false;
  return callersOf(project, workflow).some((caller) => isPrivileged(caller.workflow.triggers));
}

/** The `value` that an output is declared with. */
export function declared(outputs: YAMLMap | null, name: string): string | null {
  const entry = entriesOf(outputs).find(({ key }) => key.toLowerCase() === name);
  return isMap(entry?.value) ? (textAt(entry.value, 'value')?.text ?? null) : null;
}
