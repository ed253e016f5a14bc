import { textAt } from '../document.js';
import { jobName, type Step, siblingsOf, type Workflow } from '../model.js';
import { isAction } from '../uses.js';
import { versionOf } from '../version-of.js';
import type { WorkflowHit } from '../workflow-hit.js';

/** From this version on the token lies outside the workspace. */
const SAFE_CHECKOUT = 6;
/** From this version on hidden files are left out unless asked for. */
const HIDDEN_LEFT_OUT = 4;
const MAX_PATH = 500;

/** The token that a checkout leaves in `.git`, handed to everybody who can download the workspace as an artifact. */
export function persistedCredentials(workflow: Workflow): readonly WorkflowHit[] {
  return workflow.steps.flatMap((step) => {
    if (!keepsToken(step)) return [];
    const path = folderOf(textAt(step.inputs, 'path')?.text ?? '');
    const upload = siblingsOf(workflow, step).find((other) => other.index > step.index && uploads(other, path));
    const uses = step.uses;
    if (upload === undefined || uses === null) return [];
    return [{ start: uses.start, end: uses.end, symbol: jobName(step), replacement: null, snippet: path }];
  });
}

function keepsToken(step: Step): boolean {
  if (step.uses === null || !isAction(step.uses, 'actions/checkout')) return false;
  const major = versionOf(step);
  if (major !== null && major >= SAFE_CHECKOUT) return false;
  return textAt(step.inputs, 'persist-credentials')?.text !== 'false';
}

function uploads(step: Step, folder: string): boolean {
  if (step.uses === null || !isAction(step.uses, 'actions/upload-artifact')) return false;
  const paths = (textAt(step.inputs, 'path')?.text ?? '').split('\n').map((line) => folderOf(line.trim()));
  if (paths.some((path) => path === `${folder === '.' ? '' : `${folder}/`}.git`)) return true;
  if (!paths.includes(folder) && !paths.includes('.')) return false;
  if (paths.some((path) => /^!.*\.git\b/.test(path))) return false;
  const major = versionOf(step);
  return textAt(step.inputs, 'include-hidden-files')?.text === 'true' || (major !== null && major < HIDDEN_LEFT_OUT);
}

function folderOf(path: string): string {
  const plain = path
    .slice(0, MAX_PATH)
    .replace(/\$\{\{\s*github\.workspace\s*\}\}/, '.')
    .replace(/^\.\/+/, '')
    .replace(/[/*]+$/, '');
  return plain === '' ? '.' : plain;
}
