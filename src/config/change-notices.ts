import type { ChangedFile } from '../model/change.js';
import type { Notice } from '../model/run-result.js';
import type { Side, Workspace } from '../model/workspace.js';
import { messageOf } from '../util/thrown.js';
import { attributesChange, submodulesChange } from './attributes-change.js';
import { baselineChange } from './baseline-file.js';
import { type GateFile, gateFileOf } from './gate-files.js';
import type { LoadedPolicy } from './load-policy.js';
import { manifestSources } from './manifest-sources.js';
import { ownersChange } from './owners-change.js';
import { describePolicyChange } from './policy-change-notice.js';
import { MAX_POLICY_BYTES } from './policy-document.js';
import { DEFAULT_POLICY_PATH } from './policy-file.js';
import { isWrongPolicyName } from './policy-name.js';
import type { ProductForm } from './product-form.js';
import { first } from './read-first.js';
import { registryChange } from './registry-change.js';
import type { RegistryFiles } from './registry-files.js';
import { workflowChange } from './workflow-change.js';

const MAX_LINES = 30;

/**
 * What a change does to its own gate and to what surrounds it: the policy (with what would change once merged), the
 * workflows and actions that run it, who owns which files, where packages come from, what is declared generated. Nothing
 * of it is in force for this run.
 */
export async function changeNotices(
  workspace: Workspace,
  loaded: LoadedPolicy,
  form: ProductForm,
  registries: RegistryFiles,
): Promise<Notice[]> {
  const policyPath = loaded.isInRepository ? loaded.path : null;
  const notices: Notice[] = [];
  for (const change of workspace.changes ?? []) {
    const file = gateFileOf([change.path, change.basePath ?? change.path], policyPath, registries);
    const [kind, lines] =
      file === 'policy'
        ? (['policy-change', await describePolicyChange(workspace, loaded, form)] as const)
        : await describe(workspace, change, file, registries);
    const more = lines.length - MAX_LINES;
    const shown = more > 0 ? [...lines.slice(0, MAX_LINES), `and ${more} more settings`] : lines;
    for (const message of shown) notices.push({ kind, message, location: { path: change.path } });
  }
  return [...notices, ...(await linkedPolicy(workspace, policyPath))];
}

async function describe(
  workspace: Workspace,
  change: ChangedFile,
  file: Exclude<GateFile, 'policy'> | null,
  registries: RegistryFiles,
): Promise<readonly [Notice['kind'], readonly string[]]> {
  const { path, basePath, kind } = change;
  if (isWrongPolicyName(path) && kind !== 'deleted')
    return ['policy-change', [`${path} is not read: the policy's name is ${DEFAULT_POLICY_PATH}`]];
  if (file === null) return ['surroundings-change', []];
  if (file === 'scanner-settings') return ['policy-change', [`${path} is ${kind}; this run used the base's version`]];
  if (file === 'baseline') return ['policy-change', await toldBaseline(workspace)];
  const base = basePath === null ? null : await textAt(workspace, 'base', basePath);
  const head = kind === 'deleted' ? null : await textAt(workspace, 'head', path);
  switch (file) {
    case 'workflow': {
      const lines = await workflowChange(base, head, wrapsOn(workspace));
      return ['workflow-change', [`${path} is ${kind}${pinChange(base, head)}`, ...lines]];
    }
    case 'action':
      return ['workflow-change', await workflowChange(base, head, wrapsOn(workspace))];
    case 'owners':
      return ['surroundings-change', ownersChange(base, head)];
    case 'registry':
      return ['surroundings-change', registryChange(base, head)];
    case 'manifest': {
      const source = registries.sourcesIn(path);
      return ['surroundings-change', source === null ? [] : manifestSources(source, base, head)];
    }
    case 'attributes':
      return ['surroundings-change', attributesChange(base, head)];
    case 'submodules':
      return ['surroundings-change', submodulesChange(base, head)];
    case 'updates':
      return ['surroundings-change', [`${path} is ${kind}`]];
  }
}

async function toldBaseline(workspace: Workspace): Promise<string[]> {
  try {
    return await baselineChange(workspace);
  } catch (error) {
    return [`would be invalid once merged: ${messageOf(error)}`];
  }
}

/** The text of one side; null where there is none that can be read. */
async function textAt(workspace: Workspace, side: Side, path: string): Promise<string | null> {
  const file = await first(workspace.read(side, [path], MAX_POLICY_BYTES));
  return file.status === 'read' ? file.bytes.toString('utf8') : null;
}

/** Whether a local action or workflow names the gate itself. */
function wrapsOn(workspace: Workspace) {
  const on = (side: Side) => async (path: string) => {
    const files = /\.ya?ml$/.test(path) ? [path] : [`${path}/action.yml`, `${path}/action.yaml`];
    for (const file of files) if (/gatehouse/i.test((await textAt(workspace, side, file)) ?? '')) return true;
    return false;
  };
  return { base: on('base'), head: on('head') };
}

/** A policy that the head makes a link is in no list of changed files, and would be an error once merged. */
async function linkedPolicy(workspace: Workspace, path: string | null): Promise<Notice[]> {
  if (path === null || workspace.changes === null || workspace.baseline !== 'known') return [];
  const head = await first(workspace.read('head', [path], MAX_POLICY_BYTES));
  if (head.status !== 'unreadable') return [];
  const message = `would be invalid once merged: ${path}: cannot be read: ${head.reason}`;
  const isTold = workspace.changes.some((change) => change.path === path && change.kind !== 'deleted');
  return isTold ? [] : [{ kind: 'policy-change', message, location: { path } }];
}

const GATE_USE = /^[ \t-]*uses:[ \t]*["']?([\w.-]*\/?gatehouse(?:\/[\w./-]+)?@[\w./-]{1,100}|\.\/)["']?/gm;

/** How the steps that call Gatehouse differ between the sides; empty when they do not. */
function pinChange(base: string | null, head: string | null): string {
  const uses = (text: string | null) => [...(text ?? '').matchAll(GATE_USE)].map((match) => match[1]).join(', ');
  const [before, after] = [uses(base), uses(head)];
  if (before === after) return '';
  return `; steps of the gate: ${before === '' ? 'none' : before} → ${after === '' ? 'none' : after}`;
}
