import type { Side, Workspace } from '../../model/workspace.js';
import type { Rule } from './rule.js';
import type { SideClasses } from './side-classes.js';
import type { Tally } from './tally.js';
import type { Project } from './workflow/model.js';

/** What reading the files of a side takes. */
export interface SideReading {
  readonly workspace: Workspace;
  readonly side: Side;
  readonly tally: Tally;
  readonly classes: SideClasses;
  readonly workflowRules: readonly Rule[];
  /** The workflows and actions of the side, read when first asked for. */
  workflowProject(): Promise<Project>;
  readonly infrastructureRules: readonly Rule[];
  readonly signal: AbortSignal;
}
