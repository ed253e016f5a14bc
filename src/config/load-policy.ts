import { readFileSync, statSync } from 'node:fs';
import { isAbsolute, relative, sep } from 'node:path';
import { ConfigurationError, messageOf } from '../model/errors.js';
import type { KnownRules } from '../model/known-rules.js';
import type { CheckOptions } from '../model/options.js';
import { DEFAULT_POLICY, type Policy } from '../model/policy.js';
import type { ReadResult, Workspace } from '../model/workspace.js';
import { DEFAULT_POLICY_PATH, MAX_POLICY_BYTES, parsePolicy } from './policy-file.js';

export interface LoadedPolicy {
  readonly policy: Policy;
  /** From the repository's root, or absolute outside it. */
  readonly path: string;
  /** How the report names it: `<sha>:<path>`, a path, or `default`. */
  readonly source: string;
  /** Whether the change can edit it: then both sides are compared for the reader. */
  readonly isInRepository: boolean;
}

/**
 * The policy that judges this run. A file of the repository is read from the base's tip, never from the change; one
 * outside the repository belongs to whoever started the run.
 * @throws ConfigurationError when the file is missing though asked for, cannot be read, or is wrong.
 */
export async function loadPolicy(
  options: CheckOptions,
  workspace: Workspace,
  known: KnownRules,
): Promise<LoadedPolicy> {
  const path = options.config === null ? DEFAULT_POLICY_PATH : pathInRepository(workspace.root, options.config);
  if (path === null) {
    const place = options.config ?? '';
    const policy = await parsePolicy(readOutside(place), place, known);
    return { policy: withOverrides(policy, options), path: place, source: place, isInRepository: false };
  }
  const file = await first(workspace.readBaseTip([path], MAX_POLICY_BYTES));
  if (file.status === 'missing') {
    await refuseMissing(options, workspace, path);
    return { policy: withOverrides(DEFAULT_POLICY, options), path, source: 'default', isInRepository: true };
  }
  const place = workspace.baseline === 'known' ? `${workspace.baseSha?.slice(0, 12)}:${path}` : path;
  const policy = await parsePolicy(textOf(file, place), place, known);
  return { policy: withOverrides(policy, options), path, source: place, isInRepository: true };
}

/** The text of a policy file that was read. @throws ConfigurationError when it could not be. */
export function textOf(file: ReadResult, place: string): string {
  if (file.status === 'read') return file.bytes.toString('utf8').replace(/^\ufeff/, '');
  if (file.status === 'too-large')
    throw new ConfigurationError(`${place}: ${file.size} bytes is too large for a policy file`);
  const why = file.status === 'unreadable' ? file.reason : 'no such file';
  throw new ConfigurationError(`${place}: cannot be read: ${why}`);
}

/** The one result of reading one file. */
export async function first(results: AsyncIterable<ReadResult>): Promise<ReadResult> {
  for await (const result of results) return result;
  throw new Error('a file was asked for and no answer came');
}

function withOverrides(policy: Policy, options: CheckOptions): Policy {
  const engine = options.engine ?? policy.dependencies.engine;
  const failOn = options.failOn ?? policy.gate.failOn;
  return { ...policy, dependencies: { ...policy.dependencies, engine }, gate: { ...policy.gate, failOn } };
}

function pathInRepository(root: string, file: string): string | null {
  const path = relative(root, file);
  if (path.startsWith('..') || isAbsolute(path)) return null;
  return path.split(sep).join('/');
}

/** A policy file that was named must exist somewhere; one that the change only adds counts once it is merged. */
async function refuseMissing(options: CheckOptions, workspace: Workspace, path: string): Promise<void> {
  if (options.config === null || workspace.baseline === 'lost') return;
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
