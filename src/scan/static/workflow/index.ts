import type { Hit } from '../hit.js';
import type { Rule } from '../rule.js';
import { parseWorkflow } from './document.js';
import { writeAll } from './permissions.js';
import { pullRequestTarget } from './pull-request-target.js';
import { scriptInjection } from './script-injection.js';
import { unpinnedAction } from './unpinned-action.js';
import type { WorkflowCheck } from './workflow-hit.js';

/** The checks by the id of the rule that describes them. */
const CHECKS: ReadonlyMap<string, WorkflowCheck> = new Map([
  ['gha-permissions-write-all', writeAll],
  ['gha-script-injection', scriptInjection],
  ['gha-unpinned-action', unpinnedAction],
  ['gha-prt-checkout', pullRequestTarget],
]);

export interface WorkflowReport {
  readonly hits: readonly Hit[];
  /** The parser's first complaint; null when the file is well-formed YAML. */
  readonly error: { readonly message: string; readonly offset: number } | null;
}

/** Runs the workflow rules over one file. Throws what the YAML parser throws on absurd nesting. */
export function scanWorkflow(text: string, rules: readonly Rule[]): WorkflowReport {
  const workflow = parseWorkflow(text);
  const hits = rules.flatMap((rule) =>
    (CHECKS.get(rule.id)?.(workflow) ?? []).map((hit) => ({
      rule,
      severity: hit.severity ?? rule.severity,
      confidence: hit.confidence ?? rule.confidence,
      start: hit.start,
      end: hit.end,
      symbol: hit.symbol,
      replacement: hit.replacement,
      snippet: hit.snippet ?? null,
      route: null,
    })),
  );
  return { hits, error: workflow.error };
}
