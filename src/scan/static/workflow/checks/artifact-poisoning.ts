import { textAt } from '../document.js';
import { runsWorkspace } from '../foreign-code.js';
import { isGuarded } from '../guards.js';
import { jobName, type Step, siblingsOf, type Workflow } from '../model.js';
import { isAction } from '../uses.js';
import type { WorkflowHit } from '../workflow-hit.js';

/** What an untrusted run left, unpacked where a run with the repository's rights works, and then executed or obeyed. */
export function artifactPoisoning(workflow: Workflow): readonly WorkflowHit[] {
  if (!workflow.triggers.has('workflow_run')) return [];
  return workflow.steps.flatMap((step) => {
    const place = downloads(step);
    if (place === null || isGuarded(workflow, step)) return [];
    const later = siblingsOf(workflow, step).filter((other) => other.index > step.index);
    const apart = isApart(step);
    const obeys = later.some((other) => feedsEnvironment(other));
    if (!obeys && (apart || !later.some((other) => runsWorkspace(other)))) return [];
    const { start, end } = place;
    return [{ start, end, symbol: jobName(step), replacement: null, ...(obeys ? { severity: 'high' as const } : {}) }];
  });
}

function downloads(step: Step): { start: number; end: number } | null {
  if (step.run !== null)
    return /\bgh\s+run\s+download\b|\/artifacts\/[^\n]{0,300}\/zip/.test(step.run.text) ? step.run : null;
  if (isAction(step.uses, 'dawidd6/action-download-artifact', 'aochmann/actions-download-artifact')) return step.uses;
  if (isAction(step.uses, 'actions/download-artifact')) return textAt(step.inputs, 'run-id');
  if (!isAction(step.uses, 'actions/github-script')) return null;
  return /downloadArtifact/.test(textAt(step.inputs, 'script')?.text ?? '') ? step.uses : null;
}

/** Whether it is unpacked in a folder of its own. */
function isApart(step: Step): boolean {
  const path = textAt(step.inputs, 'path')?.text.trim();
  if (path !== undefined) return !/^(?:\.\/?|\$\{\{\s*github\.workspace\s*\}\})?$/.test(path);
  return step.run !== null && /\s(?:-D|--dir)[ =]/.test(step.run.text);
}

/** A file's content written to the environment: every line of it is a variable. */
function feedsEnvironment({ run }: Step): boolean {
  return (
    run !== null &&
    /(?:^|[\n;&|])\s*(?:cat\s+[^\n|;&]{1,300}|echo\s+[^\n]{0,300}\$\((?:cat|<)[^\n]{0,300})>>\s*["']?\$\{?GITHUB_(?:ENV|PATH)\b/.test(
      run.text,
    )
  );
}
