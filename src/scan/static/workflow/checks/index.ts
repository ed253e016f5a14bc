import type { WorkflowCheck } from '../workflow-hit.js';
import { foreignCode } from './foreign-checkout.js';
import { scriptInjection } from './script-injection.js';
import { unpinnedAction } from './unpinned-action.js';
import { writeAll } from './write-all.js';

/** The checks by the id of the rule that describes them. */
export const CHECKS: ReadonlyMap<string, WorkflowCheck> = new Map([
  ['gha-permissions-write-all', writeAll],
  ['gha-script-injection', scriptInjection],
  ['gha-unpinned-action', unpinnedAction],
  ['gha-prt-checkout', foreignCode],
]);
