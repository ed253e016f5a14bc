import { readFileSync, statSync } from 'node:fs';
import { ConfigurationError } from '../model/errors.js';
import type { CheckOptions } from '../model/options.js';
import type { Policy } from '../model/policy.js';
import type { Notice } from '../model/run-result.js';
import type { ReadResult, Workspace } from '../model/workspace.js';
import { messageOf } from '../util/thrown.js';
import { defaultPolicy } from './default-policy.js';
import { type PolicyChoice, policyChoice } from './policy-choice.js';
import { MAX_POLICY_BYTES, parsePolicy } from './policy-file.js';
import { refuseWrongName } from './policy-name.js';
import type { ProductForm } from './product-form.js';
import { first } from './read-first.js';
import { bindOptions } from './tighten.js';

export interface LoadedPolicy {
  readonly policy: Policy;
  /** The options that are left once the policy has taken or refused what belongs to it. */
  readonly options: CheckOptions;
  /** From the repository's root, or absolute outside it. */
  readonly path: string;
  /** How the report names it: `<sha>:<path>`, a path, or `default`. */
  readonly source: string;
  /** Whether the change can edit it: then both sides are compared for the reader. */
  readonly isInRepository: boolean;
  /** What options do to the policy, or would have done. */
  readonly notices: readonly Notice[];
}

/**
 * The policy that judges this run. A file of the repository is read from the base's tip, never from the change; one
 * outside the repository belongs to whoever started the run.
 * @throws ConfigurationError when the file is missing though asked for, cannot be read, lies where the change could have
 *   put it, has another name than it must, or is wrong.
 */
export async function loadPolicy(
  options: CheckOptions,
  workspace: Workspace,
  form: ProductForm,
): Promise<LoadedPolicy> {
  const choice = await policyChoice(options, workspace);
  const { policy, source } = choice.isInRepository
    ? await fromBase(workspace, choice, form)
    : { policy: await parsePolicy(readOutside(choice.path), choice.path, form), source: choice.path };
  const bound = bindOptions(policy, options, form);
  return {
    policy: bound.policy,
    options: bound.options,
    path: choice.path,
    source,
    isInRepository: choice.isInRepository,
    notices: [...choice.notices, ...bound.notices],
  };
}

async function fromBase(
  workspace: Workspace,
  { path, isAsked }: PolicyChoice,
  form: ProductForm,
): Promise<Pick<LoadedPolicy, 'policy' | 'source'>> {
  const file = await first(workspace.readBaseTip([path], MAX_POLICY_BYTES));
  if (file.status === 'missing') {
    if (isAsked) await refuseMissing(workspace, path);
    else await refuseWrongName(workspace);
    return { policy: defaultPolicy(form), source: 'default' };
  }
  const place = workspace.baseline === 'known' ? `${workspace.baseSha?.slice(0, 12)}:${path}` : path;
  return { policy: await parsePolicy(textOf(file, place), place, form), source: place };
}

/** The text of a policy file that was read. @throws ConfigurationError when it could not be. */
export function textOf(file: ReadResult, place: string): string {
  if (file.status === 'read') return file.bytes.toString('utf8').replace(/^\ufeff/, '');
  if (file.status === 'too-large')
    throw new ConfigurationError(`${place}: ${file.size} bytes is too large for a policy file`);
  const why = file.status === 'unreadable' ? `${file.reason}; make it a regular file` : 'no such file';
  throw new ConfigurationError(`${place}: cannot be read: ${why}`);
}

/** A policy file that was named must exist somewhere; one that the change only adds counts once it is merged. */
async function refuseMissing(workspace: Workspace, path: string): Promise<void> {
  if (workspace.baseline === 'lost') return;
  const head = await first(workspace.read('head', [path], MAX_POLICY_BYTES));
  if (head.status !== 'read')
    throw new ConfigurationError(`${path}: no such policy file, neither on the base nor on the head`);
}

function readOutside(path: string): string {
  try {
    if (statSync(path).size > MAX_POLICY_BYTES) throw new ConfigurationError(`${path}: too large for a policy file`);
    return readFileSync(path, 'utf8').replace(/^\ufeff/, '');
  } catch (error) {
    if (error instanceof ConfigurationError) throw error;
    throw new ConfigurationError(`${path}: cannot be read: ${messageOf(error)}`);
  }
}
