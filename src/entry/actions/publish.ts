import type { ActionHost } from '../../app/host/action-host.js';
import { neededForge, required } from '../../app/host/needed-forge.js';
import { pageInputs } from '../../app/inputs/page-inputs.js';
import { policyPathInput } from '../../app/inputs/policy-path.js';
import { publishLeft } from '../../app/page/publish-left.js';
import { judgedPull } from '../../app/results/judged-pull.js';
import { leftResult } from '../../app/results/left-result.js';
import { renderContext } from '../../app/results/render-context.js';
import { EXIT, type ExitCode } from '../../model/exit-code.js';
import { runAction } from '../run-action.js';

/**
 * `actions/publish`: writes comment, review and check run of a result that another job left. The result is the
 * author's word: size and schema are checked, the pull request is found through the API and by its head commit, the
 * text is rendered here, and nothing of the change is checked out. Labels and reviewers are what the policy on the base
 * branch asks for; whether the change touches its own gate is seen in GitHub's list of its files.
 */
export function publishAction(): Promise<void> {
  return runAction(publish);
}

/** The same on a host of the caller's. */
export async function publish({ actions, env, context, place, forge: known }: ActionHost): Promise<ExitCode> {
  const inputs = { ...pageInputs(actions), uploadSarif: false, labels: false, reviewers: [] };
  const policyPath = policyPathInput(actions);
  const forge = neededForge(known);
  const result = await required(forge, 'the artifact cannot be read', 'actions: read', () =>
    leftResult(actions, env, context.event, forge.runs),
  );
  const pull = await required(forge, 'the pull request cannot be read', 'pull-requests: read', () =>
    judgedPull(forge, context, result),
  );
  if (pull === null) actions.log.warn('no open pull request has the head commit of this result; nothing is published');
  const rendered = await renderContext(place, { result, inventory: null }, inputs.key);
  const left = { result, context: rendered, event: context.event, policyPath };
  const published = pull === null ? null : await publishLeft(forge, pull, left, inputs, actions.log);
  for (const part of ['comment', 'review'] as const)
    actions.setOutput(part, published === null ? 'skipped' : (published.get(part)?.status ?? ''));
  return EXIT.ok;
}
