import type { Hit } from '../hit.js';
import type { Rule } from '../rule.js';
import { CHECKS } from './checks/index.js';
import type { Project, Workflow } from './model.js';
import { lonely, readWorkflow } from './read.js';
import type { WorkflowHit } from './workflow-hit.js';

export interface WorkflowReport {
  readonly hits: readonly Hit[];
  /** The parser's first complaint; null when the file is well-formed YAML. */
  readonly error: { readonly message: string; readonly offset: number } | null;
  readonly workflow: Workflow;
}

/**
 * Runs the workflow rules over one file. Throws what the YAML parser throws on absurd nesting.
 * @param project the workflows and actions beside it, which may call it and be called; absent: it stands alone
 */
export function scanWorkflow(
  text: string,
  rules: readonly Rule[],
  path = '.github/workflows/ci.yml',
  project: Project | null = null,
): WorkflowReport {
  const workflow = project?.files.get(path) ?? readWorkflow(path, text);
  const around = project ?? lonely(workflow);
  const hits = rules.flatMap((rule) =>
    onceAt(CHECKS.get(rule.id)?.(workflow, around) ?? []).map((hit) => ({
      rule,
      severity: hit.severity ?? rule.severity,
      confidence: hit.confidence ?? rule.confidence,
      start: hit.start,
      end: hit.end,
      symbol: hit.symbol,
      replacement: hit.replacement,
      snippet: hit.snippet ?? null,
      ...(hit.note !== undefined && { note: hit.note }),
    })),
  );
  return { hits, error: workflow.document.error, workflow };
}

/** What an alias repeats stands in one place, and is told once. */
function onceAt(hits: readonly WorkflowHit[]): readonly WorkflowHit[] {
  const seen = new Set<string>();
  return hits.filter(({ start, end }) => {
    const place = `${start}:${end}`;
    if (seen.has(place)) return false;
    seen.add(place);
    return true;
  });
}
