import { gateFileOf } from '../../config/gate-files.js';
import { layerReader } from '../../config/layers/layer-reader.js';
import { DEFAULT_POLICY_PATH, parsePolicy } from '../../config/policy-file.js';
import { publishSection } from '../../config/section/publish.js';
import type { Content } from '../../forge/content.js';
import type { PullRequest } from '../../forge/pull-request.js';
import { ConfigurationError, LocatedError } from '../../model/errors.js';
import type { Log } from '../../model/log.js';
import type { PublishPolicy } from '../../model/policy.js';
import { PRODUCT } from '../../product.js';
import { registryFiles } from '../../scan/ecosystem-files.js';

/** A pull request that is published from a result which its author may have written. */
export interface JudgedPull {
  readonly content: Content;
  readonly pull: PullRequest;
  readonly policyPath: string;
}

/**
 * What the policy on the base branch's tip asks for, read through the API: nothing is checked out, and a result file
 * is not asked. No file asks for nothing. What stands in the way is a warning, and takes nothing from the rest.
 */
export async function pullPolicy(judged: JudgedPull, log: Log): Promise<PublishPolicy> {
  const { content, pull, policyPath } = judged;
  const place = `${pull.baseRef}:${policyPath}`;
  const layers = layerReader({ host: { content, server: '' }, offline: false, cacheDir: null });
  try {
    const text = await content.text(policyPath, `refs/heads/${pull.baseRef}`);
    if (text === null) {
      if (policyPath !== DEFAULT_POLICY_PATH) log.warn(`labels and reviewers: ${place}: there is no such policy file`);
      return publishSection.defaults;
    }
    return (await parsePolicy(text.replace(/^\ufeff/, ''), place, PRODUCT, { layers })).publish;
  } catch (error) {
    log.warn(`labels and reviewers: ${whyNot(error, place, content)}`);
    return publishSection.defaults;
  }
}

function whyNot(error: unknown, place: string, { refusalOf }: Content): string {
  if (error instanceof ConfigurationError) return error.message.split('\n')[0] ?? '';
  if (error instanceof LocatedError) return `${place}: ${error.message}`;
  return `${place}: ${refusalOf(error, 'contents: read').reason}`;
}

/**
 * Whether the change touches its own gate, by GitHub's list of its files: a result that leaves it out hides nothing.
 * A list that GitHub cuts, or does not give, counts as touching.
 */
export async function pullTouchesGate({ content, pull, policyPath }: JudgedPull, log: Log): Promise<boolean> {
  try {
    const { files, cut } = await content.filesOf(pull.number);
    const registries = await registryFiles();
    const touches = files.some(
      ({ path, previousPath }) => gateFileOf([path, previousPath ?? path], policyPath, registries) !== null,
    );
    return touches || cut;
  } catch (error) {
    log.warn(
      `labels and reviewers: the files of the change: ${content.refusalOf(error, 'pull-requests: read').reason}`,
    );
    return true;
  }
}
