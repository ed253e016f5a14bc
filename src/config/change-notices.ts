import { messageOf } from '../model/errors.js';
import type { KnownRules } from '../model/known-rules.js';
import { DEFAULT_POLICY, type Policy } from '../model/policy.js';
import type { Notice } from '../model/run-result.js';
import type { Workspace } from '../model/workspace.js';
import { gateFileOf } from './gate-files.js';
import { type LoadedPolicy, textOf } from './load-policy.js';
import { policyChanges } from './policy-change.js';
import { MAX_POLICY_BYTES, parsePolicy } from './policy-file.js';
import { first } from './read-first.js';

const MAX_LINES = 30;

/**
 * What a change does to its own gate: the policy (with what would change once merged), the workflows that run it and
 * its pin, the settings of scanners. Nothing of it is in force for this run.
 */
export async function changeNotices(workspace: Workspace, loaded: LoadedPolicy, known: KnownRules): Promise<Notice[]> {
  const notices: Notice[] = [];
  for (const change of workspace.changes ?? []) {
    const paths = [change.path, change.basePath ?? change.path];
    const location = { path: change.path };
    const file = gateFileOf(paths, loaded.isInRepository ? loaded.path : null);
    if (file === 'policy') {
      for (const message of await describePolicyChange(workspace, loaded, known)) {
        notices.push({ kind: 'policy-change', message, location });
      }
    } else if (file === 'workflow') {
      const pins = await gatePinChange(workspace, change.basePath, change.path);
      notices.push({ kind: 'workflow-change', message: `${change.path} is ${change.kind}${pins}`, location });
    } else if (file === 'scanner-settings') {
      const message = `${change.path} is ${change.kind}; this run used the base's version`;
      notices.push({ kind: 'policy-change', message, location });
    }
  }
  return notices;
}

async function describePolicyChange(workspace: Workspace, loaded: LoadedPolicy, known: KnownRules): Promise<string[]> {
  const base = await policyAt(workspace.readBaseTip([loaded.path], MAX_POLICY_BYTES), loaded.path, known);
  const head = await policyAt(workspace.read('head', [loaded.path], MAX_POLICY_BYTES), loaded.path, known);
  if (typeof head === 'string') return [`would be invalid once merged: ${head}`];
  if (typeof base === 'string') return ['replaces an invalid policy'];
  const lines = policyChanges(base, head);
  if (lines.length === 0) return ['edited without a change of meaning'];
  const more = lines.length - MAX_LINES;
  return more > 0 ? [...lines.slice(0, MAX_LINES), `and ${more} more settings`] : lines;
}

/** The policy of one side, or why there is none. No file is the default policy. */
async function policyAt(
  results: ReturnType<Workspace['read']>,
  place: string,
  known: KnownRules,
): Promise<Policy | string> {
  const file = await first(results);
  if (file.status === 'missing') return DEFAULT_POLICY;
  try {
    return await parsePolicy(textOf(file, place), place, known);
  } catch (error) {
    return messageOf(error).split('\n')[0] ?? '';
  }
}

const GATE_USE = /^[ \t-]*uses:[ \t]*["']?([\w.-]*\/?gatehouse(?:\/[\w./-]+)?@[\w./-]{1,100}|\.\/)["']?/gm;

/** How the steps that call Gatehouse differ between the sides; empty when they do not. */
async function gatePinChange(workspace: Workspace, basePath: string | null, headPath: string): Promise<string> {
  const uses = async (side: 'base' | 'head', path: string | null): Promise<string> => {
    if (path === null) return '';
    const file = await first(workspace.read(side, [path], MAX_POLICY_BYTES));
    if (file.status !== 'read') return '';
    return [...file.bytes.toString('utf8').matchAll(GATE_USE)].map((match) => match[1]).join(', ');
  };
  const [before, after] = [await uses('base', basePath), await uses('head', headPath)];
  if (before === after) return '';
  return `; steps of the gate: ${before === '' ? 'none' : before} → ${after === '' ? 'none' : after}`;
}
