import { isGuarded } from '../guards.js';
import { jobName, type Project, type Step, type Workflow } from '../model.js';
import { scopeIn } from '../values/origin.js';
import { handedOnBy } from '../values/step-output.js';
import type { WorkflowHit } from '../workflow-hit.js';

/** A stranger's text written to GITHUB_ENV or GITHUB_PATH: it sets variables that the next programs obey. */
export function environmentFile(workflow: Workflow, project: Project): readonly WorkflowHit[] {
  return workflow.steps.flatMap((step) => inStep(workflow, project, step));
}

function inStep(workflow: Workflow, project: Project, step: Step): readonly WorkflowHit[] {
  const { run } = step;
  if (run === null || isGuarded(workflow, step)) return [];
  const handed = handedOnBy(step, scopeIn(project, workflow, step.job, step));
  // What is pasted is told as a script injection already.
  const found = handed.find(({ to, isPasted, origin }) => to !== 'output' && !isPasted && origin.kind === 'outside');
  if (found === undefined) return [];
  const line = run.text.split('\n')[found.line]?.trim() ?? '';
  const at = workflow.document.text.indexOf(line, run.start);
  const place = line !== '' && at !== -1 && at < run.end ? { start: at, end: at + line.length } : run;
  const grade = found.origin.privileged ? {} : ({ severity: 'medium' } as const);
  return [{ start: place.start, end: place.end, symbol: jobName(step), replacement: null, snippet: line, ...grade }];
}
