import { mapAt, type Step, stepsOf, textAt, triggersOf, type WorkflowDocument } from './document.js';
import type { WorkflowHit } from './workflow-hit.js';

const HEAD =
  /github\.event\.pull_request\.head\.|github\.head_ref|refs\/pull\/|github\.event\.workflow_run\.(?:head_|pull_requests)|github\.event\.pull_request\.merge_commit_sha|github\.event\.number/i;
const FETCH = /\bgh\s+pr\s+checkout\b|\bgit\s+(?:fetch|pull)\b[^\n]*\bpull\//;
/** Conditions that keep forks out. */
const GUARD =
  /head(?:_repository|\.repo)\.(?:full_name|fork|owner\.login)|\.event\s*[!=]=\s*'(?:push|schedule|pull_request)'/;

/** A workflow with the rights of the base repository that checks out what a stranger wrote. */
export function pullRequestTarget(workflow: WorkflowDocument): readonly WorkflowHit[] {
  const triggers = triggersOf(workflow);
  if (!triggers.has('pull_request_target') && !triggers.has('workflow_run')) return [];
  const steps = stepsOf(workflow);
  return steps.flatMap((step, index) => {
    const place = headCheckout(workflow, step);
    if (place === null || isGuarded(step)) return [];
    const runsIt = steps.slice(index + 1).some((later) => later.job === step.job && executes(later));
    const grade = runsIt ? {} : ({ severity: 'medium', confidence: 'medium' } as const);
    return [{ ...place, symbol: step.name, replacement: null, ...grade }];
  });
}

function headCheckout(workflow: WorkflowDocument, step: Step): { start: number; end: number } | null {
  const run = textAt(step.map, 'run');
  if (run !== null && FETCH.test(run.text)) return { start: run.start, end: run.end };
  if (!/^actions\/checkout@/i.test(textAt(step.map, 'uses')?.text ?? '')) return null;
  const inputs = mapAt(workflow, step.map, 'with');
  for (const key of ['ref', 'repository']) {
    const value = textAt(inputs, key);
    if (value !== null && HEAD.test(value.text)) return { start: value.start, end: value.end };
  }
  return null;
}

function isGuarded(step: Step): boolean {
  return [step.map, step.job].some((map) => GUARD.test(textAt(map, 'if')?.text ?? ''));
}

function executes(step: Step): boolean {
  const uses = textAt(step.map, 'uses')?.text;
  return (
    textAt(step.map, 'run') !== null || uses?.startsWith('./') === true || /^[\w-]+\/setup-|build/.test(uses ?? '')
  );
}
