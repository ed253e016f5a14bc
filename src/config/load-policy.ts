import { readFileSync, statSync } from 'node:fs';
import { ConfigurationError } from '../model/errors.js';
import type { CheckOptions } from '../model/options.js';
import type { ExceptionFacts, Policy } from '../model/policy.js';
import type { Notice } from '../model/run-result.js';
import type { ReadResult, Workspace } from '../model/workspace.js';
import { messageOf } from '../util/thrown.js';
import { baseOwners } from './code-owners.js';
import { defaultPolicy } from './default-policy.js';
import type { Floor } from './layers/floor.js';
import { type LayerHost, layerReader, type ReadLayer } from './layers/layer-reader.js';
import { fileOfLayer } from './layers/layer-ref.js';
import { type PolicyChoice, policyChoice } from './policy-choice.js';
import { MAX_POLICY_BYTES } from './policy-document.js';
import { type EffectivePolicy, effectivePolicy, type PolicyReading } from './policy-file.js';
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
  /** What exceptions were judged by. */
  readonly facts: ExceptionFacts;
  /** The layers above of the base's policy, and how they are read. */
  readonly layers: {
    readonly read: ReadLayer;
    readonly files: ReadonlySet<string>;
    readonly floors: readonly Floor[];
  };
}

/** What a policy is loaded with. */
export interface PolicyPorts {
  readonly now: Date;
  /** Where layers above are read; absent: nobody can be asked. */
  readonly layers?: LayerHost;
  readonly cacheDir: string | null;
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
  ports: PolicyPorts,
): Promise<LoadedPolicy> {
  const choice = await policyChoice(options, workspace);
  const facts = { now: ports.now, owners: await baseOwners(workspace) };
  const read = readerFor(options, ports);
  const { effective, source } = choice.isInRepository
    ? await fromBase(workspace, choice, form, { facts, layers: read })
    : await fromOutside(choice, form, { facts, layers: read });
  const { policy, layers, floors } = effective;
  const bound = bindOptions(policy, options, form);
  return {
    policy: bound.policy,
    options: bound.options,
    path: choice.path,
    source,
    isInRepository: choice.isInRepository,
    notices: [...choice.notices, ...bound.notices],
    facts,
    layers: { read, files: new Set(layers.map(({ ref }) => fileOfLayer(ref))), floors },
  };
}

/** On a runner the host is always asked: what lies in its folders, an earlier step may have put there. */
function readerFor({ runner, offline }: CheckOptions, { layers, cacheDir }: PolicyPorts): ReadLayer {
  const host = layers ?? { content: null, server: '' };
  return layerReader(runner === undefined ? { host, offline, cacheDir } : { host, offline: false, cacheDir: null });
}

async function fromOutside({ path }: PolicyChoice, form: ProductForm, reading: PolicyReading): Promise<Read> {
  return { effective: await effectivePolicy(readOutside(path), path, form, reading), source: path };
}

interface Read {
  readonly effective: Pick<EffectivePolicy, 'policy' | 'layers' | 'floors'>;
  readonly source: string;
}

async function fromBase(
  workspace: Workspace,
  { path, isAsked }: PolicyChoice,
  form: ProductForm,
  reading: PolicyReading,
): Promise<Read> {
  const file = await first(workspace.readBaseTip([path], MAX_POLICY_BYTES));
  if (file.status === 'missing') {
    if (isAsked) await refuseMissing(workspace, path);
    else await refuseWrongName(workspace);
    return { effective: { policy: defaultPolicy(form), layers: [], floors: [] }, source: 'default' };
  }
  const place = workspace.baseline === 'known' ? `${workspace.baseSha?.slice(0, 12)}:${path}` : path;
  return { effective: await effectivePolicy(textOf(file, place), place, form, reading), source: place };
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
